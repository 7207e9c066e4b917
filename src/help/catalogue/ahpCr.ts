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
      en: "Revenue over margin 3, margin over growth 4, but revenue over growth only 2, where 12 would agree.",
      zh: "营业额对毛利率为 3，毛利率对增长率为 4，而营业额对增长率只有 2，一致时应为 12。",
    },
    cells: judgments([3, 2, 4], "CR"),
    at: "F2",
    formula: "=KAM.AHPCR(B2:D4)",
    spill: [[0.31676]],
    decimals: 4,
    reading: {
      en: "Far above 0.1: at least one judgment should be thought over. [[AHPREPAIR]] says which.",
      zh: "远高于 0.1：至少有一项判断需要重新考虑。[[AHPREPAIR]] 会指出是哪一项。",
    },
  },
  formulas: [
    String.raw`CR = \frac{CI}{RI}\quad CI = \frac{\lambda - n}{n - 1}`,
    String.raw`\text{alonso2006}\quad CR = \frac{\lambda - n}{2.7699 n - 4.3513 - n}`,
  ],
  notes: [
    {
      en: "$\\lambda$ is the largest eigenvalue, $n$ the number of criteria. $RI$ after Saaty, for 3 to 15 criteria: 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59.",
      zh: "$\\lambda$ 为最大特征值，$n$ 为指标数。Saaty 的 $RI$，3 到 15 个指标依次为：0.58、0.90、1.12、1.24、1.32、1.41、1.45、1.49、1.51、1.48、1.56、1.57、1.59。",
    },
  ],
  source: [
    {
      en: "Saaty 1980, with 0.1 as the limit of what is acceptable; the line of Alonso and Lamata 2006.",
      zh: "Saaty 1980，以 0.1 为可接受的上限；另有 Alonso 与 Lamata 2006 的线性公式。",
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
      name: { en: "Other tables of RI", zh: "其他 RI 表" },
      how: {
        en: "Later simulations give other random indices, so programs differ in the third decimal. The argument `ri` says which one is meant.",
        zh: "后来的模拟给出了不同的随机指标，因此各软件在第三位小数上有差异。参数 `ri` 说明采用哪一种。",
      },
    },
    {
      name: { en: "AHP templates by column means", zh: "按列平均的 AHP 模板" },
      how: {
        en: "Estimate λ from approximate weights, which makes CR a little too large or too small.",
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
      where: { row: 1, column: "2", content: "0", expected: "> 0" },
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
