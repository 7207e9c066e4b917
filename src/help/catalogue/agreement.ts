import type { Entry } from "../types";

export const agreement: Entry = {
  answers: {
    en: "Do two models, two judges or two years see the accounts alike? Ask this before arguing about single accounts.",
    zh: "两个模型、两位评判者或前后两年对客户的看法是否一致？先看整体，再讨论个别客户。",
  },
  returns:
    "一个数：顺序相反为 −1，相同为 1；用 same 时为 0 到 1。任一侧为空白、Unrated 或 Check 的客户不计；余下不足两个，或一侧数值全部相同时为 #N/A。",
  shapes: {
    a: { en: "n numbers or labels", zh: "n 个数或等级名称" },
    b: { en: "n numbers or labels", zh: "n 个数或等级名称" },
  },
  example: {
    about: { en: "Five accounts as two judges score them.", zh: "两位评判者给五个客户的评分。" },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Judge 1", zh: "评判者 1" },
        { en: "Judge 2", zh: "评判者 2" },
        null,
        { en: "Agreement", zh: "一致性" },
      ],
      [{ en: "Alder", zh: "甲公司" }, 80, 75],
      [{ en: "Birch", zh: "乙公司" }, 71, 78],
      [{ en: "Cedar", zh: "丙公司" }, 67, 60],
      [{ en: "Dogwood", zh: "丁公司" }, 62, 64],
      [{ en: "Elm", zh: "戊公司" }, 55, 50],
    ],
    at: "E2",
    formula: "=KAM.AGREEMENT(B2:B6,C2:C6)",
    spill: [[0.8]],
    decimals: 2,
    reading: {
      en: "Two pairs of neighbours change places, so four ranks differ by one: `1 − 6·(1 + 1 + 1 + 1 + 0) ÷ (5·(5^2 − 1)) = 0.8`. With `kendall` two of ten pairs are in opposite order: `(8 − 2) ÷ 10 = 0.6`.",
      zh: "有两对相邻客户互换位置，即四个名次各差一位：`1 − 6·(1 + 1 + 1 + 1 + 0) ÷ (5·(5^2 − 1)) = 0.8`。用 `kendall` 时十对中有两对顺序相反：`(8 − 2) ÷ 10 = 0.6`。",
    },
  },
  formulas: [
    String.raw`\rho = \frac{\cov(R_a, R_b)}{\sigma_a\sigma_b}\quad\tau = \frac{c - d}{\sqrt{(c + d + t_a)(c + d + t_b)}}`,
  ],
  notes: [
    {
      en: "$R$ are mid-ranks, equal figures share one, $\\sigma$ their deviations; $c$ and $d$ count pairs in the same and in opposite order, $t_a$ and $t_b$ pairs tied on one side only.",
      zh: "$R$ 为平均名次，相同的数值名次相同，$\\sigma$ 为其标准差；$c$ 和 $d$ 为顺序相同和相反的对数，$t_a$ 和 $t_b$ 为仅一侧并列的对数。",
    },
  ],
  source: [
    {
      en: "The measures are those of Spearman 1904 and, with ties, Kendall 1945. The text on grading asks for a review from time to time.",
      zh: "方法见 Spearman 1904；有并列时见 Kendall 1945。分级原则一文要求定期评估分级。",
    },
  ],
  ours: [{ en: "Accounts without a tier on either side are left out.", zh: "任一侧没有等级的客户不计。" }],
  peers: [
    {
      name: "CORREL",
      how: {
        en: "Measures whether the figures lie on a line, which one large account may decide. Ranks leave it no such say.",
        zh: "衡量数值是否呈线性关系，一个大客户就可能左右结果；按名次计算则不会。",
      },
    },
    {
      name: { en: "R cor()", zh: "R 的 cor()" },
      how: {
        en: "With method spearman or kendall the figures are the same, ties included.",
        zh: "method 取 spearman 或 kendall 时结果相同，有并列时也一样。",
      },
    },
  ],
  refusals: [
    { formula: "=KAM.AGREEMENT(B2:B6,C2:C5)", code: "SHAPE", where: { path: "b", count: 4, expected: "5" } },
    {
      formula: '=KAM.AGREEMENT(B2:B6,C2:C6,"pearson")',
      code: "OPTION_UNKNOWN",
      where: { path: "measure", content: "pearson", expected: "spearman, kendall, same" },
    },
    {
      formula: '=KAM.AGREEMENT({1;"high"},{1;2})',
      code: "NUMBER_EXPECTED",
      where: { path: "a", row: 2, content: "high" },
    },
  ],
  related: ["MIGRATION", "TIERODDS"],
  sources: ["spearman1904", "kendall1945", "grading"],
};
