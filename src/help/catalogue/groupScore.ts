import type { Entry } from "../types";
import { PORTFOLIO } from "./sheets";

export const groupScore: Entry = {
  answers: {
    en: "How does an account do on each dimension? This is what a radar chart or a scorecard shows.",
    zh: "客户在每个维度上表现如何？用于雷达图或记分卡。",
  },
  returns:
    "每个客户一行，每组一列，按组名首次出现的顺序：得分；组内全部未知时为空文本，客户的任一单元格无法使用时为 Check（只对一个客户调用时为 #VALUE! 及原因）。",
  example: {
    about: {
      en: "Revenue and margin are one group, days late is another.",
      zh: "营业额和毛利率为一组，逾期天数为另一组。",
    },
    cells: PORTFOLIO.map((row, index) => {
      if (index === 0) return [...row, null, { en: "Value", zh: "价值" }, { en: "Risk", zh: "风险" }];
      if (index === 5) return [...row, { en: "Group", zh: "分组" }];
      if (index < 6) return row;
      return [...row, index < 8 ? { en: "Value", zh: "价值" } : { en: "Risk", zh: "风险" }];
    }),
    at: "F2",
    formula: "=KAM.GROUPSCORE(B2:D4,B7:B9,E7:E9,,C7:D9)",
    spill: [
      [68.75, 80],
      [53.125, 100],
      [71.875, 50],
    ],
    decimals: 2,
    reading: {
      en: "Alder's ratings on revenue and margin are 80 and 50: `(50·80 + 30·50) ÷ (50 + 30) = 68.75`. A group of one criterion is its rating.",
      zh: "甲公司营业额和毛利率的评分为 80 和 50：`(50·80 + 30·50) ÷ (50 + 30) = 68.75`。只有一个指标的组，得分就是其评分。",
    },
  },
  formulas: [String.raw`S_g = \frac{\sum_{k\in g} w_k r_k}{\sum_{k\in g} w_k}`],
  notes: [
    {
      en: "The sums run over the criteria of group $g$ whose rating is known. A group whose weights are all 0 is weighed evenly.",
      zh: "对组 $g$ 中评分已知的指标求和。组内权重全部为 0 时取平均。",
    },
  ],
  source: [
    {
      en: "The value radar of the training deck scores an account on financial contribution, strategic synergy, influence, growth and risk; the effect evaluation there has two levels as well, without weights.",
      zh: "培训课件的价值雷达图按财务贡献、战略协同、行业影响、成长潜力和风险评价客户；其中的效果评估也分两级，但没有给出权重。",
    },
  ],
  ours: [{ en: "The order of groups, by first appearance.", zh: "各组按首次出现的顺序排列。" }],
  peers: [
    {
      name: { en: "One SCORE per group", zh: "每组一个 SCORE" },
      how: {
        en: "Gives the same figures, but each formula needs its group's columns side by side.",
        zh: "结果相同，但每个公式都要求同组的列相邻。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.GROUPSCORE(B2:D4,B7:B9,E7:E8,,C7:D9)",
      code: "SHAPE",
      where: { path: "groups", count: 2, expected: "3" },
    },
    {
      formula: "=KAM.GROUPSCORE(B2:D4,{50,30,-20},E7:E9,,C7:D9)",
      code: "WEIGHT_NEGATIVE",
      where: { path: "weights", row: 3, content: "-20" },
    },
  ],
  related: ["SCORE", "CONTRIBUTION"],
  sources: ["deck"],
};
