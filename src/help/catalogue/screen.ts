import type { Entry } from "../types";

export const screen: Entry = {
  answers: {
    en: "Which accounts pass the must-haves, and how many of them? Screen first, score what is left.",
    zh: "哪些客户满足必要条件，满足了几项？先筛选，再给留下的客户评分。",
  },
  returns:
    "每个客户一行：满足的项数。未知的数值不满足任何限制；单元格无法使用时为 Check（只对一个客户调用时为 #VALUE! 及原因）。",
  shapes: { limits: { en: "k numbers, the criterion's unit", zh: "k 个数，单位同指标" } },
  example: {
    about: {
      en: "Revenue of at least 50, margin of at least 20, at most 30 days late.",
      zh: "营业额至少 50，毛利率至少 20，逾期至多 30 天。",
    },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Revenue", zh: "营业额" },
        { en: "Margin %", zh: "毛利率 %" },
        { en: "Days late", zh: "逾期天数" },
        null,
        { en: "Met", zh: "满足" },
      ],
      [{ en: "Alder", zh: "甲公司" }, 80, 20, 10],
      [{ en: "Birch", zh: "乙公司" }, 40, 30, 0],
      [{ en: "Cedar", zh: "丙公司" }, 100, 10, 45],
      [],
      [{ en: "Limit", zh: "限值" }, 50, 20, 30],
      [{ en: "Direction", zh: "方向" }, "max", "max", "min"],
    ],
    at: "F2",
    formula: "=KAM.SCREEN(B2:D4,B6:D6,B7:D7)",
    spill: [[3], [2], [1]],
    reading: {
      en: "Alder's margin is exactly 20, and a metric at its limit meets it. Only Alder meets all three.",
      zh: "甲公司的毛利率正好 20：等于限值即为满足。只有甲公司三项全部满足。",
    },
  },
  formulas: [String.raw`m = |\{\,k : x_k \ge l_k\,\}| + |\{\,k : x_k \le l_k\,\}|`],
  notes: [
    {
      en: "$x_k$ is the metric, $l_k$ the limit; the first set holds the criteria where more is better, the second those where less is.",
      zh: "$x_k$ 为数值，$l_k$ 为限值；前一集合为越大越好的指标，后一集合为越小越好的指标。",
    },
  ],
  source: [
    {
      en: "The text on relationship marketing selects by strategic fit, contribution to the business and stability of cooperation; the textbook lists seven traits of core accounts. Both are checklists without limits.",
      zh: "关系营销一文按战略匹配度、业务贡献度、合作稳定性选择客户；教材列出核心客户的七项特征。两者都是没有限值的清单。",
    },
  ],
  ours: [{ en: "A missing metric meets no limit.", zh: "缺失的数值不满足任何限制。" }],
  peers: [
    {
      name: "COUNTIFS",
      how: {
        en: "Counts the accounts that meet all limits at once, with one comparison per criterion in the formula; not how many limits each account meets.",
        zh: "统计同时满足全部限值的客户有多少，每个指标都要写一次比较；不能给出每个客户满足几项。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.SCREEN(B2:D4,B6:C6)",
      code: "SHAPE",
      where: { path: "limits", count: 2, expected: "3" },
    },
    {
      formula: '=KAM.SCREEN(B2:D4,{50,"high",30})',
      code: "NUMBER_EXPECTED",
      where: { path: "limits", row: 2, content: "high" },
    },
    {
      formula: '=KAM.SCREEN(B2:D4,B6:D6,{"max","max","below"})',
      code: "OPTION_UNKNOWN",
      where: { path: "directions", row: 3, content: "below", expected: "max, min, benefit, cost, 1, -1" },
    },
  ],
  related: ["TIERCAP", "BAND", "SCORE"],
  sources: ["relationship", "textbook"],
};
