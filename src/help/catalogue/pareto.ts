import type { Entry } from "../types";
import { revenues } from "./sheets";

export const pareto: Entry = {
  answers: {
    en: "In which order do the accounts add up to the whole? The result has the columns of a Pareto chart, in the order of your list.",
    zh: "从大到小，客户如何累计成整体？结果为帕累托图所需的各列，按清单原有顺序排列。",
  },
  returns:
    "每个客户一行，三列：排名、占比、累计占比（金额相同者相同）；金额为空时为空文本，无法使用时为 Check。",
  example: {
    about: { en: "Five accounts by revenue.", zh: "五个客户的营业额。" },
    cells: revenues(
      { en: "Rank", zh: "排名" },
      { en: "Share", zh: "占比" },
      { en: "Cumulative", zh: "累计占比" },
    ),
    at: "C2",
    formula: "=KAM.PARETO(B2:B6)",
    spill: [
      [3, 0.12, 0.87],
      [1, 0.5, 0.5],
      [4, 0.08, 0.95],
      [2, 0.25, 0.75],
      [5, 0.05, 1],
    ],
    decimals: [0, 2, 2],
    reading: {
      en: "Alder is third: `(500 + 250 + 120) ÷ 1000 = 0.87`.",
      zh: "甲公司排第三：`(500 + 250 + 120) ÷ 1000 = 0.87`。",
    },
  },
  formulas: [String.raw`p = \frac{x}{\sum y}\quad P = \frac{\sum_{y\ge x} y}{\sum y}`],
  notes: [
    {
      en: "$x$ is the account's amount, $y$ runs over all accounts. Equal amounts share rank and cumulative share.",
      zh: "$x$ 为该客户的金额，$y$ 取遍所有客户。金额相同的客户排名和累计占比相同。",
    },
  ],
  source: [
    {
      en: "The texts cite shares of the largest accounts; see [[TOPSHARE]].",
      zh: "各文本引用过大客户的份额，见 [[TOPSHARE]]。",
    },
  ],
  ours: [
    {
      en: "Results stay in the order of the list; sort by rank for a chart.",
      zh: "结果保持清单的顺序；作图时请按排名排序。",
    },
  ],
  peers: [
    {
      name: { en: "Excel's Pareto chart", zh: "Excel 的排列图（帕累托图）" },
      how: {
        en: "Draws the same line, but its figures cannot be used in a cell.",
        zh: "曲线相同，但数字无法在单元格中使用。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.PARETO({120;-50})",
      code: "NUMBER_EXPECTED",
      where: { path: "amounts", row: 2, content: "-50", expected: "≥ 0" },
    },
    {
      formula: "=KAM.PARETO(A2:B6)",
      code: "SHAPE",
      where: { path: "amounts", content: "5 × 2", expected: "5 × 1" },
    },
  ],
  related: ["TIERPARETO", "TOPSHARE", "GINI"],
  sources: ["deck"],
};
