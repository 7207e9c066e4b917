import type { Entry } from "../types";

export const topsis: Entry = {
  answers: {
    en: "Which option is nearest to the best of everything and farthest from the worst? It is a second opinion beside [[SCORE]] for a closed list, such as the bids for a tender.",
    zh: "哪个方案离各项最佳值最近、离最差值最远？适用于候选范围固定的情形（例如招标），作为 [[SCORE]] 之外的第二种意见。",
  },
  returns:
    "每个客户一行：0 到 1；最佳与最差相同时为 0.5；任一数值未知时为空文本，单元格无法使用时为 Check（只对一个客户调用时为 #VALUE! 及原因）。",
  example: {
    about: {
      en: "Five mobile phones, equal weights; the price is a cost.",
      zh: "五款手机，权重相等；价格越低越好。",
    },
    cells: [
      [
        { en: "Phone", zh: "手机" },
        { en: "Price", zh: "价格" },
        { en: "Storage", zh: "存储" },
        { en: "Camera", zh: "相机" },
        { en: "Looks", zh: "外观" },
        null,
        { en: "Closeness", zh: "贴近度" },
      ],
      ["A", 250, 16, 12, 5],
      ["B", 200, 16, 8, 3],
      ["C", 300, 32, 16, 4],
      ["D", 275, 32, 8, 4],
      ["E", 225, 16, 16, 2],
    ],
    at: "G2",
    formula: '=KAM.TOPSIS(B2:E6,{1,1,1,1},{"cost","max","max","max"})',
    spill: [[0.534277], [0.308368], [0.691632], [0.534737], [0.401046]],
    decimals: 4,
    reading: {
      en: "C costs most and is still nearest to the ideal. D and A come out practically equal: D is dearer, A is better looking.",
      zh: "C 最贵，却最接近理想方案。D 与 A 几乎相同：D 更贵，A 外观更好。",
    },
  },
  formulas: [
    String.raw`v_{ij} = w_j\frac{x_{ij}}{\sqrt{\sum_i x_{ij}^2}}`,
    String.raw`C_i = \frac{D_i^-}{D_i^+ + D_i^-}`,
    String.raw`D_i^+ = \sqrt{\sum_j(v_{ij} - v_j^+)^2}\quad D_i^- = \sqrt{\sum_j(v_{ij} - v_j^-)^2}`,
  ],
  notes: [
    {
      en: "$v_j^+$ and $v_j^-$ are the best and the worst of column $j$ in its direction; the weights are made to sum to 1.",
      zh: "$v_j^+$ 和 $v_j^-$ 为第 $j$ 列按其方向的最佳值和最差值；权重归一化为合计 1。",
    },
    {
      en: "An account with a missing metric has no distance and no result.",
      zh: "缺少数值的客户无法计算距离，因此没有结果。",
    },
  ],
  source: [
    {
      en: "The method is that of Hwang and Yoon 1981, with vector normalisation.",
      zh: "方法出自 Hwang 与 Yoon 1981，采用向量归一化。",
    },
  ],
  ours: [
    {
      en: "0.5 where best and worst are the same, so that nothing divides by 0.",
      zh: "最佳与最差相同时为 0.5，避免除以 0。",
    },
  ],
  peers: [
    {
      name: { en: "R topsis", zh: "R 的 topsis" },
      how: {
        en: "The same figures for complete data; directions are written `+` and `-`.",
        zh: "数据完整时结果相同；方向写作 `+` 和 `-`。",
      },
    },
    {
      name: "pymcdm",
      how: {
        en: "Takes min-max normalisation unless told otherwise, which gives other figures and may give another order; with its vector normalisation the figures are these.",
        zh: "默认采用极差归一化，结果不同，顺序也可能不同；改用其向量归一化时结果与此处相同。",
      },
    },
    {
      name: "scikit-criteria",
      how: {
        en: "Its TOPSIS does not normalise by itself: scale the matrix first, here by vector.",
        zh: "其 TOPSIS 本身不做归一化，须先对矩阵做向量归一化。",
      },
    },
    {
      name: "SCORE",
      how: {
        en: "[[SCORE]] with bounds does not change when an option is added or dropped; TOPSIS does, which is why tiers are not built on it.",
        zh: "给出 bounds 的 [[SCORE]] 不受增减方案的影响；TOPSIS 会受影响，因此不用来划分等级。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.TOPSIS(B2:E6,{1,1,1})",
      code: "SHAPE",
      where: { path: "weights", count: 3, expected: "4" },
    },
    {
      formula: '=KAM.TOPSIS(B2:E6,{1,1,1,1},{"low","max","max","max"})',
      code: "OPTION_UNKNOWN",
      where: { path: "directions", row: 1, content: "low", expected: "max, min, benefit, cost, 1, -1" },
    },
    { formula: "=KAM.TOPSIS(B2:E6,{0,0,0,0})", code: "WEIGHTS_ZERO", where: {} },
  ],
  related: ["SCORE", "NORMALIZE"],
  sources: ["hwang1981"],
};
