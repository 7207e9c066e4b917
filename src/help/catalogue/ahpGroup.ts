import type { Entry } from "../types";

export const ahpGroup: Entry = {
  answers: {
    en: "What do several judges say together? Combine their matrices first, then draw weights from the result with [[AHP]].",
    zh: "多位评判者合起来怎么看？先合并各自的矩阵，再用 [[AHP]] 计算权重。",
  },
  returns: "合并后的矩阵，指标 × 指标。",
  example: {
    about: {
      en: "Sales holds revenue to be twice as important as margin, finance holds it to be eight times as important.",
      zh: "销售认为营业额的重要性是毛利率的 2 倍，财务认为是 8 倍。",
    },
    cells: [
      [
        { en: "Sales", zh: "销售" },
        null,
        null,
        { en: "Finance", zh: "财务" },
        null,
        null,
        { en: "Both", zh: "合并" },
      ],
      [1, 2, null, 1, 8],
      [null, 1, null, null, 1],
    ],
    at: "G2",
    formula: "=KAM.AHPGROUP(A2:B3,D2:E3)",
    spill: [
      [1, 4],
      [0.25, 1],
    ],
    reading: {
      en: "`√(2·8) = 4`. The arithmetic mean, `(2 + 8) ÷ 2 = 5`, would not be the reciprocal of the mean of the reciprocals, `(1÷2 + 1÷8) ÷ 2 = 0.3125`.",
      zh: "`√(2·8) = 4`。若取算术平均数 `(2 + 8) ÷ 2 = 5`，则与倒数的平均数 `(1÷2 + 1÷8) ÷ 2 = 0.3125` 不再互为倒数。",
    },
  },
  formulas: [String.raw`a_{ij} = (\prod_{m} a_{ij}^{(m)})^{1/M}`],
  notes: [
    {
      en: "$a_{ij}^{(m)}$ is the judgment of judge $m$ of $M$. Give a matrix twice to count its judge twice.",
      zh: "$a_{ij}^{(m)}$ 为 $M$ 位评判者中第 $m$ 位的判断。同一矩阵给出两次，该评判者就按两人计。",
    },
  ],
  source: [
    {
      en: "Aczél and Saaty 1983 derive the geometric mean as the one that keeps judgments reciprocal. The training deck has several people rate what no data hold.",
      zh: "Aczél 与 Saaty 1983 证明应取几何平均数，这样判断仍互为倒数。培训课件也主张没有数据时由多人评分。",
    },
  ],
  ours: [],
  peers: [
    {
      name: { en: "Mean of the weights", zh: "权重取平均" },
      how: {
        en: "Averages the weights instead of the judgments; it suits judges who speak for themselves rather than as one group.",
        zh: "对权重而不是对判断取平均，适用于评判者各自独立、而非作为一个整体的情形。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.AHPGROUP(A2:B3,D2:D2)",
      code: "SHAPE",
      where: { path: "matrix2", content: "1 × 1", expected: "2 × 2" },
    },
    {
      formula: "=KAM.AHPGROUP(A2:B3,{1,-8;0,1})",
      code: "JUDGMENT",
      where: { path: "matrix2", row: 1, position: 2, content: "-8", expected: "> 0" },
    },
  ],
  related: ["AHP", "AHPCR"],
  sources: ["aczel1983", "deck"],
};
