import type { Entry } from "../types";

export const quadrant: Entry = {
  answers: {
    en: "Does an account pay now, promise for later, both or neither? These are two questions that one score would blur.",
    zh: "客户是当前有回报、未来有潜力、两者兼备，还是两者皆无？单一得分会把这两个问题混为一谈。",
  },
  returns: "每个客户一行：象限名称；任一轴未知时为空文本；任一单元格无法使用时为 Check。",
  shapes: {
    cutDirect: { en: "a number or one option", zh: "一个数或一个选项" },
    cutPotential: { en: "a number or one option", zh: "一个数或一个选项" },
    labels: { en: "4 texts", zh: "4 个名称" },
  },
  example: {
    about: { en: "Four accounts, cut at the means of both axes.", zh: "四个客户，以两轴的平均值为界。" },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Direct", zh: "直接价值" },
        { en: "Potential", zh: "潜在价值" },
        { en: "Quadrant", zh: "象限" },
      ],
      [{ en: "Alder", zh: "甲公司" }, 78, 80],
      [{ en: "Birch", zh: "乙公司" }, 87, 55],
      [{ en: "Cedar", zh: "丙公司" }, 69, 62],
      [{ en: "Dogwood", zh: "丁公司" }, 74, 75],
    ],
    at: "D2",
    formula: {
      en: '=KAM.QUADRANT(B2:B5,C2:C5,"mean","mean")',
      zh: '=KAM.QUADRANT(B2:B5,C2:C5,"mean","mean",{"核心型","直接型","潜在型","待优化型"})',
    },
    spill: [
      [{ en: "Key value", zh: "核心型" }],
      [{ en: "Direct value", zh: "直接型" }],
      [{ en: "Low value", zh: "待优化型" }],
      [{ en: "Potential value", zh: "潜在型" }],
    ],
    reading: {
      en: "The means are `(78 + 87 + 69 + 74) ÷ 4 = 77` and `(80 + 55 + 62 + 75) ÷ 4 = 68`. Dogwood lies just below 77 and well above 68.",
      zh: "平均值为 `(78 + 87 + 69 + 74) ÷ 4 = 77` 和 `(80 + 55 + 62 + 75) ÷ 4 = 68`。丁公司略低于 77，明显高于 68。",
    },
  },
  formulas: [
    String.raw`\begin{cases} \text{1} & x \ge c_x,\, y \ge c_y \\ \text{2} & x \ge c_x,\, y < c_y \\ \text{3} & x < c_x,\, y \ge c_y \\ \text{4} & x < c_x,\, y < c_y \end{cases}`,
  ],
  notes: [
    {
      en: "$x$ is the direct value, $y$ the potential, $c_x$ and $c_y$ the cuts; the figures are the positions in `labels`. A value at its cut counts as high.",
      zh: "$x$ 为直接价值，$y$ 为潜在价值，$c_x$ 和 $c_y$ 为分界线；大括号中的数字为 `labels` 中的位置。等于分界线算高。",
    },
    {
      en: "`mean` and `median` are taken over the accounts known on both axes, and move with them. Freeze them as numbers once decided.",
      zh: "`mean` 和 `median` 按两轴均已知的客户计算，会随客户变化。确定之后请改为固定数字。",
    },
  ],
  source: [
    {
      en: "The textbook has a matrix of direct and potential value, with the fields 核心 (core), 直接 (direct), 潜在 (potential) and 劣质 (inferior). It gives no cuts.",
      zh: "教材按直接价值和潜在价值列出矩阵：核心、直接、潜在、劣质，没有给出分界线。",
    },
  ],
  ours: [
    {
      en: "The median as default, and the name 待优化型 (Low value) where the source says 劣质 (inferior).",
      zh: "默认以中位数为界；原文的“劣质”改称“待优化型”。",
    },
  ],
  peers: [
    {
      name: { en: "Growth–share matrix", zh: "波士顿矩阵" },
      how: {
        en: "Looks alike, but its axes are market growth and relative share of products, not the value of customers.",
        zh: "外形相似，但其坐标是产品的市场增长率和相对份额，而不是客户价值。",
      },
    },
  ],
  refusals: [
    {
      formula: '=KAM.QUADRANT(B2:B5,C2:C5,"average")',
      code: "OPTION_UNKNOWN",
      where: { path: "cutDirect", content: "average", expected: "median, mean" },
    },
    {
      formula: "=KAM.QUADRANT(B2:B5,C2:C4)",
      code: "SHAPE",
      where: { path: "potential", count: 3, expected: "4" },
    },
    { formula: "=KAM.QUADRANT(B2,C2)", code: "ANCHORS_MISSING", where: { path: "cutDirect" } },
    {
      formula: '=KAM.QUADRANT(B2:B5,C2:C5,,,{"A","B"})',
      code: "LABELS_COUNT",
      where: { path: "labels", count: 2, expected: "4" },
    },
  ],
  related: ["TIER", "ASSESS", "GROUPSCORE"],
  sources: ["textbook"],
};
