import type { Entry } from "../types";

export const band: Entry = {
  answers: {
    en: 'How good is a figure by a standard that people have agreed on, such as "from 500 large"? Use it where the step from one class to the next matters more than the exact figure.',
    zh: "按约定的标准（例如“500 以上为大型”），一个数值算多好？适用于档次比精确数值更重要的情形。",
  },
  returns:
    "每个客户一行，每个指标一列：评分；低于最低阈值时为 0（评分为文字时为空文本），未知时为空文本，单元格无法使用时为 Check（只对一个客户调用时为 #VALUE! 及原因）。",
  shapes: {
    from: { en: "rising thresholds, in the metric's unit", zh: "阈值，单位同指标" },
    ratings: { en: "one per threshold: numbers or texts", zh: "每个阈值一项：数字或文字" },
  },
  example: {
    about: {
      en: "Five accounts by their number of employees, rated by a table of four thresholds.",
      zh: "五个客户，按员工人数和四个阈值评分。",
    },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Employees", zh: "员工人数" },
        { en: "Rating", zh: "评分" },
        null,
        { en: "From", zh: "起点" },
        { en: "Rating", zh: "评分" },
      ],
      [{ en: "Alder", zh: "甲公司" }, 30, null, null, 50, 25],
      [{ en: "Birch", zh: "乙公司" }, 50, null, null, 200, 50],
      [{ en: "Cedar", zh: "丙公司" }, 499, null, null, 500, 75],
      [{ en: "Dogwood", zh: "丁公司" }, 500, null, null, 2000, 100],
      [{ en: "Elm", zh: "戊公司" }, 7500],
    ],
    at: "C2",
    formula: "=KAM.BAND(B2:B6,E2:E5,F2:F5)",
    spill: [[0], [25], [50], [75], [100]],
    reading: {
      en: "A metric at a threshold has reached it: 500 employees rate 75, 499 still 50. Below the lowest threshold the rating is 0.",
      zh: "恰好等于阈值即为达到：500 人评 75 分，499 人仍为 50 分。低于最低阈值评 0 分。",
    },
  },
  formulas: [String.raw`r = \rho_j\quad j = \max\{\,i : t_i \le x\,\}`],
  notes: [
    {
      en: "$t_i$ are the thresholds, $\\rho_i$ their ratings, $x$ the metric.",
      zh: "$t_i$ 为阈值，$\\rho_i$ 为对应的评分，$x$ 为数值。",
    },
    {
      en: "Ratings may be texts, such as small, medium, large. Then they cannot be scored, only shown.",
      zh: "评分也可以是“小、中、大”之类的文字，此时只能显示，不能计分。",
    },
  ],
  source: [
    {
      en: "The text on practice classes accounts by size (large, medium, small) and by depth of cooperation (strategic partner, long term, short term). It gives no threshold.",
      zh: "实践一文按规模分为大、中、小，按合作深度分为战略伙伴、长期、短期，没有给出阈值。",
    },
  ],
  ours: [
    {
      en: "A rating of 0 below the lowest threshold, and the refusal of thresholds that do not rise.",
      zh: "低于最低阈值评 0 分；阈值没有递增时拒绝计算。",
    },
  ],
  peers: [
    {
      name: { en: "LOOKUP, XLOOKUP", zh: "LOOKUP、XLOOKUP" },
      how: {
        en: "LOOKUP on a list that is not sorted may give a wrong value without a word. Here the list is checked, and a blank text stays unknown.",
        zh: "列表没有排序时，LOOKUP 可能不加提示就给出错误的值。这里会检查列表，空文本仍为未知。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.BAND(B2:B6,{500,200},{75,50})",
      code: "BANDS_UNSORTED",
      where: { path: "from", row: 2, content: "200" },
    },
    {
      formula: "=KAM.BAND(B2:B6,E2:E5,F2:F4)",
      code: "SHAPE",
      where: { path: "ratings", count: 3, expected: "4" },
    },
    {
      formula: '=KAM.BAND(B2:B6,{"50+","200+"},{25,50})',
      code: "NUMBER_EXPECTED",
      where: { path: "from", row: 1, content: "50+" },
    },
  ],
  related: ["NORMALIZE", "SCORE", "SCREEN"],
  sources: ["practice"],
};
