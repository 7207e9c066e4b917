import type { Entry } from "../types";
import { judgments } from "./sheets";

export const ahpCr: Entry = {
  answers: {
    en: "Do the judgments agree with one another? If A is three times B and B four times C, then A against C should be near `3·4 = 12`.",
    zh: "各项判断是否一致？若 A 是 B 的 3 倍、B 是 C 的 4 倍，则 A 与 C 之比应接近 `3·4 = 12`。",
  },
  returns: "一个不小于 0 的数；一个或两个指标时为 0。",
  example: {
    about: {
      en: "Revenue over margin is judged 3 and margin over growth 4, but revenue over growth only 2, where 12 would agree.",
      zh: "营业额对毛利率为 3，毛利率对增长率为 4，而营业额对增长率只有 2，一致时应为 12。",
    },
    cells: judgments([3, 2, 4], "CR"),
    at: "F2",
    formula: "=KAM.AHPCR(B2:D4)",
    spill: [[0.31676]],
    decimals: 4,
    reading: {
      en: "The ratio is far above 0.1: at least one judgment should be thought over. [[AHPREPAIR]] says which.",
      zh: "该比率远高于 0.1：至少有一项判断需要重新考虑。[[AHPREPAIR]] 会指出是哪一项。",
    },
  },
  formulas: [
    String.raw`\text{CR} = \frac{\text{CI}}{\text{RI}}\quad\text{CI} = \frac{\lambda - k}{k - 1}`,
    String.raw`\text{alonso2006}\quad\text{CR} = \frac{\lambda - k}{2.7699 k - 4.3513 - k}`,
  ],
  notes: [
    {
      en: "$\\lambda$ is the largest eigenvalue, $k$ the number of criteria. RI after Saaty, for 3 to 15 criteria: 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59.",
      zh: "$\\lambda$ 为最大特征值，$k$ 为指标数。Saaty 的 RI，3 到 15 个指标依次为：0.58、0.90、1.12、1.24、1.32、1.41、1.45、1.49、1.51、1.48、1.56、1.57、1.59。",
    },
  ],
  source: [
    {
      en: "The ratio, its table and the limit of 0.1 are those of Saaty 1980; the line is that of Alonso and Lamata 2006.",
      zh: "比率、随机指标表和 0.1 的上限见 Saaty 1980；线性公式见 Alonso 与 Lamata 2006。",
    },
  ],
  ours: [
    {
      en: "0 for one or two criteria, which cannot contradict themselves.",
      zh: "一个或两个指标不可能自相矛盾，因此为 0。",
    },
  ],
  peers: [
    {
      name: "AHPy",
      how: {
        en: "Takes the random indices of Donegan and Dodd unless told otherwise, and a later table of Saaty's as `saaty`: the same judgments then have a higher ratio in small matrices. Here `ri` says which index is meant.",
        zh: "默认采用 Donegan 与 Dodd 的随机指标，其 `saaty` 为 Saaty 后来的表：指标较少时，同样的判断得出的比率更高。这里由参数 `ri` 说明采用哪一种。",
      },
    },
    {
      name: { en: "Templates by column means", zh: "按列平均的模板" },
      how: {
        en: "Estimate λ from approximate weights, so that CR comes out a little too large or too small.",
        zh: "用近似权重估计 λ，使 CR 略偏大或偏小。",
      },
    },
  ],
  refusals: [
    {
      formula: '=KAM.AHPCR(B2:D4,"dd")',
      code: "OPTION_UNKNOWN",
      where: { path: "ri", content: "dd", expected: "saaty1980, alonso2006" },
    },
    {
      formula: "=KAM.AHPCR({1,0;0,1})",
      code: "JUDGMENT",
      where: { path: "matrix", row: 1, position: 2, content: "0", expected: "> 0" },
    },
    {
      formula: "=KAM.AHPCR(B2:D3)",
      code: "SHAPE",
      where: { path: "matrix", content: "2 × 3", expected: "3 × 3" },
    },
  ],
  related: ["AHP", "AHPREPAIR", "AHPGROUP"],
  sources: ["saaty1980", "alonso2006"],
};
