import type { Entry } from "../types";

export const check: Entry = {
  answers: {
    en: "Can the data and the weights be trusted? Look at this before any score is shown to anybody.",
    zh: "数据和权重可信吗？在向任何人展示得分之前先看一看。",
  },
  returns:
    "每个问题一行，最严重的在前：严重程度、位置、问题、处理办法；没有问题时只有一行“正常”。Excel 不是中文版时为英文。Excel 以 0 传入的空白按 0 计。",
  shapes: {
    names: { en: "n texts", zh: "n 个名称" },
    dimensions: { en: "k texts", zh: "k 个维度名称" },
  },
  example: {
    about: {
      en: "Four accounts: one figure is text, one column says nothing, two names are nearly the same.",
      zh: "四个客户：一个数字是文字，一列没有差别，两个名称几乎相同。",
    },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Revenue", zh: "营业额" },
        { en: "Visits", zh: "拜访" },
        null,
        { en: "Severity", zh: "严重程度" },
        { en: "Where", zh: "位置" },
        { en: "What", zh: "问题" },
        { en: "Cure", zh: "处理办法" },
      ],
      ["Alder GmbH", 80, 4],
      ["Birch Ltd", "~40", 4],
      ["Cedar Inc", 100, 4],
      ["ALDER", 60, 4],
    ],
    at: "E2",
    formula: "=KAM.CHECK(B2:C5,{60,40},A2:A5)",
    spill: [
      [
        { en: "Error", zh: "错误" },
        { en: "row 2, criterion 1", zh: "第 2 行，指标 1" },
        { en: 'Row 2, criterion 1 holds "~40".', zh: "第 2 行“指标 1”的内容是“~40”。" },
        {
          en: "Enter a number or leave it empty. Until then the account reads Check.",
          zh: "请输入数字或留空。在此之前该客户显示为“待核对”。",
        },
      ],
      [
        { en: "Warning", zh: "警告" },
        { en: "criterion 2", zh: "指标 2" },
        {
          en: 'Nothing in "criterion 2" tells the accounts apart: it rates every account 50.',
          zh: "“指标 2”无法区分客户，每个客户该项均为 50 分。",
        },
        {
          en: "Leave it out, or enter a worst and a best value that differ.",
          zh: "请去掉该指标，或填写不同的最差值和最佳值。",
        },
      ],
      [
        { en: "Warning", zh: "警告" },
        { en: "row 1", zh: "第 1 行" },
        {
          en: "2 accounts may be one: Alder GmbH, ALDER.",
          zh: "有 2 个客户可能是同一客户：Alder GmbH、ALDER。",
        },
        {
          en: "Merge their rows, or tell the names further apart.",
          zh: "请合并相应的行，或用不同的名称加以区分。",
        },
      ],
    ],
    reading: {
      en: "The text spoils the second account's score; the other findings are advice. The pane's Health says the same, with a link to the cell.",
      zh: "文字使第二个客户无法得分，其余各项只是建议。任务窗格的“数据健康”给出同样的内容，并可跳转到单元格。",
    },
  },
  formulas: [String.raw`0.6745\cdot\frac{|x - m|}{\text{MAD}} > 3.5\quad\rho\ge 0.7`],
  notes: [
    {
      en: "The first marks an outlier: $m$ is the median and MAD the median distance from it, both of logarithms where a column is positive and its skewness is above 1. The second marks two criteria as alike: $\\rho$ is Spearman's correlation between criteria of different dimensions, over 10 accounts or more.",
      zh: "前者判定离群值：$m$ 为中位数，MAD 为与中位数之距的中位数；全为正数且偏度大于 1 的列先取对数。后者判定两个指标相近：$\\rho$ 为不同维度的指标之间的 Spearman 相关系数，至少需要 10 个客户。",
    },
    {
      en: "Blanks are a warning where more than 20% of a column is blank, a note otherwise. Weights are expected to sum to 1 or 100.",
      zh: "一列中空白超过 20% 时为警告，否则为提示。权重之和应为 1 或 100。",
    },
  ],
  source: [
    {
      en: "The text on relationship marketing asks for accurate and complete data. The training deck itself counts twice: growth inside financial contribution, influence inside strategic synergy.",
      zh: "关系营销一文以数据准确、完整为前提。培训课件自身就有重复计算：财务贡献含成长潜力，战略协同含行业影响。",
    },
  ],
  ours: [
    {
      en: "Every threshold but that of outliers, which is taken from Iglewicz and Hoaglin 1993.",
      zh: "除离群值（Iglewicz 与 Hoaglin 1993）以外的全部阈值。",
    },
  ],
  peers: [
    {
      name: { en: "Excel's error checking", zh: "Excel 的错误检查" },
      how: {
        en: "Looks at one cell at a time: it finds numbers stored as text, not a column without information or a customer entered twice.",
        zh: "一次只看一个单元格：能发现以文本形式存储的数字，却发现不了没有信息的列或重复录入的客户。",
      },
    },
  ],
  refusals: [
    { formula: "=KAM.CHECK(B2:C5,{60})", code: "SHAPE", where: { path: "weights", count: 1, expected: "2" } },
    {
      formula: "=KAM.CHECK(B2:C5,{60,40},A2:A4)",
      code: "SHAPE",
      where: { path: "names", count: 3, expected: "4" },
    },
  ],
  related: ["CLEANNAME", "DUPLICATES", "COVERAGE"],
  sources: ["relationship", "deck", "iglewicz1993"],
};
