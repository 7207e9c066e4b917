import type { Entry } from "../types";
import { ratedWith } from "./sheets";

export const tierOdds: Entry = {
  answers: {
    en: "If our weights were only roughly right, how often would this account be in each tier? [[TIERFLIP]] moves one weight, this function moves all of them.",
    zh: "如果权重只是大致正确，客户落入各等级的机会各有多大？[[TIERFLIP]] 只改变一个权重，这里改变全部权重。",
  },
  returns:
    "每个客户一行，每个等级一列，从高到低：0 到 1；对该客户全部未知时为空文本，单元格无法使用时为 Check（只对一个客户调用时为 #VALUE! 及原因）。",
  shapes: {
    spread: { en: "one number ≥ 0, relative", zh: "一个不小于 0 的数（相对值）" },
    runs: { en: "one whole number", zh: "一个整数" },
    seed: { en: "one whole number", zh: "一个整数" },
  },
  example: {
    about: {
      en: "One account with a score of 66.75, just above the cut of 65; spread, runs and seed are left out.",
      zh: "一个客户，得分 66.75，略高于分数线 65；省略 spread、runs 和 seed。",
    },
    cells: ratedWith("Strategic", "Core", "Potential", "Service"),
    at: "F5",
    formula: "=KAM.TIERODDS(B2:F2,B5:B9,,,,,,C5:D9)",
    spill: [[0, 0.7819, 0.2181, 0]],
    decimals: 3,
    reading: {
      en: "The account stays Core about four times in five: a tendency rather than a fact. The same seed always gives the same figures, on every machine.",
      zh: "大约五次中有四次仍为 Core：只是倾向，不是定论。种子相同，在任何电脑上结果都相同。",
    },
  },
  formulas: [
    String.raw`w\sim \text{Dirichlet}(c\cdot w_0)\quad c = \frac{1 - \sum w_{0k}^2}{s^2\sum w_{0k}^2} - 1`,
  ],
  notes: [
    {
      en: "$w_0$ are your weights made to sum to 1, $s$ the spread. The mean of the random weights is yours, their standard deviation, taken over all criteria, is $s$ times the length of $w_0$; a weight of 0 stays 0.",
      zh: "$w_0$ 为归一化后的权重，$s$ 为波动幅度。随机权重的均值就是所给权重，各指标合计的标准差为 $w_0$ 长度的 $s$ 倍；权重 0 保持为 0。",
    },
    {
      en: "Gamma deviates are drawn after Marsaglia and Tsang 2000.",
      zh: "伽马随机数按 Marsaglia 与 Tsang 2000 生成。",
    },
  ],
  source: [
    {
      en: "The share of random weights that put an option into a category is the category acceptability of SMAA-TRI (Tervonen and others 2009).",
      zh: "随机权重落入各类别的比例，即 SMAA-TRI 的类别可接受度，见 Tervonen 等 2009。",
    },
  ],
  ours: [
    {
      en: "Weights around yours instead of any weights at all, and the spread of 0.2.",
      zh: "围绕所给权重取样，而不是在所有可能的权重中取样；波动幅度默认为 0.2。",
    },
  ],
  peers: [
    {
      name: "SMAA-TRI",
      how: {
        en: "Sorts by outranking (ELECTRE TRI), with weights that may be wholly unknown; we sort by score and cuts, with weights near yours.",
        zh: "按级别优先关系（ELECTRE TRI）分类，权重可以完全未知；我们按得分和分数线分级，权重围绕所给的值。",
      },
    },
    {
      name: "RAND()",
      how: {
        en: "A simulation with RAND changes at every calculation, so its figures cannot be checked by anybody else.",
        zh: "用 RAND 做模拟，每次重算结果都变，别人无法核对。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.TIERODDS(B2:F2,B5:B9,,5,,,,C5:D9)",
      code: "NUMBER_EXPECTED",
      where: { path: "spread", content: "5", expected: "< 1.665408" },
    },
    {
      formula: "=KAM.TIERODDS(B2:F2,B5:B9,,,0,,,C5:D9)",
      code: "NUMBER_EXPECTED",
      where: { path: "runs", content: "0", expected: "1, 2, 3 … 1000000" },
    },
    {
      formula: "=KAM.TIERODDS(B2:F2,B5:B9,{50,65},,,,,C5:D9)",
      code: "CUTS_UNSORTED",
      where: { path: "cuts", row: 2, content: "65" },
    },
  ],
  related: ["TIERFLIP", "TIER", "SCORE"],
  sources: ["tervonen2009", "marsaglia2000"],
};
