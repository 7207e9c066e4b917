import type { Entry } from "../types";

export const coverage: Entry = {
  answers: {
    en: "How much of a score rests on data, and how much on what is not known? Read it beside every score.",
    zh: "得分有多少依据已知的数据，又有多少未知？应与得分一并查看。",
  },
  returns:
    "每个客户一行：已知权重 ÷ 全部权重；单元格无法使用时为 Check（只对一个客户调用时为 #VALUE! 及原因）。",
  example: {
    about: {
      en: "Two accounts lack a figure. The range is wrapped in IF, because Excel hands a blank to a function as 0.",
      zh: "有两个客户缺少数据。区域外面套了 IF，因为 Excel 会把空白作为 0 传给函数。",
    },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Revenue", zh: "营业额" },
        { en: "Margin %", zh: "毛利率 %" },
        { en: "Days late", zh: "逾期天数" },
        null,
        { en: "Coverage", zh: "覆盖率" },
      ],
      [{ en: "Alder", zh: "甲公司" }, 80, 20, 10],
      [{ en: "Birch", zh: "乙公司" }, 40, null, 0],
      [{ en: "Cedar", zh: "丙公司" }, null, null, 25],
      [{ en: "Weight", zh: "权重" }, 50, 30, 20],
    ],
    at: "F2",
    formula: '=KAM.COVERAGE(IF(B2:D4="","",B2:D4),B5:D5)',
    spill: [[1], [0.7], [0.2]],
    decimals: 1,
    reading: {
      en: "Birch: `(50 + 20) ÷ (50 + 30 + 20) = 0.7`. Cedar's score would rest on a fifth of the weight; the pane leaves such an account Unrated.",
      zh: "乙公司：`(50 + 20) ÷ (50 + 30 + 20) = 0.7`。丙公司的得分只依据五分之一的权重；任务窗格不会给这样的客户评级。",
    },
  },
  formulas: [String.raw`C = \frac{\sum_{k\in K} w_k}{\sum_k w_k}`],
  notes: [
    {
      en: "$K$ are the criteria whose metric is known. In the pane and in [[ASSESS]] a metric that the treatment of missing values supplies (zero, worst, median) counts as known.",
      zh: "$K$ 为数值已知的指标。在任务窗格和 [[ASSESS]] 中，由缺失值处理方式补上的数值（zero、worst、median）算作已知。",
    },
  ],
  source: [
    {
      en: "The text on relationship marketing asks for data that are accurate and complete before they are used. It gives no measure.",
      zh: "关系营销一文要求数据在使用前准确、完整，但没有给出度量方法。",
    },
  ],
  ours: [
    {
      en: "The measure itself, and the minimum of 0.7 below which the pane and [[ASSESS]] leave an account Unrated.",
      zh: "这一度量本身，以及 0.7 的下限：低于它，任务窗格和 [[ASSESS]] 不给客户评级。",
    },
  ],
  peers: [
    {
      name: "COUNTA",
      how: {
        en: "Counts cells, whatever they weigh; but a blank in the heaviest criterion costs more than one in the lightest.",
        zh: "只数单元格，不看权重；而权重最大的指标缺失，影响远大于权重最小的。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.COVERAGE(B2:D4,B5:C5)",
      code: "SHAPE",
      where: { path: "weights", count: 2, expected: "3" },
    },
    { formula: "=KAM.COVERAGE(B2:D4,{0,0,0})", code: "WEIGHTS_ZERO", where: {} },
    {
      formula: '=KAM.COVERAGE({80,"n.a.",10},B5:D5)',
      code: "NUMBER_EXPECTED",
      where: { path: "metrics", position: 2, content: "n.a." },
    },
  ],
  related: ["SCORE", "ASSESS"],
  sources: ["relationship"],
};
