import type { Entry } from "../types";
import { revenues } from "./sheets";

export const hhi: Entry = {
  answers: {
    en: "How concentrated is the portfolio, in one figure that can be followed from year to year?",
    zh: "客户组合有多集中？用一个可以逐年跟踪的数字回答。",
  },
  returns: "只有一个客户时最高，为 10,000；n 个相等的客户为 10,000 ÷ n。",
  example: {
    about: { en: "Five accounts by revenue.", zh: "五个客户的营业额。" },
    cells: revenues("HHI"),
    at: "C2",
    formula: "=KAM.HHI(B2:B6)",
    spill: [[3358]],
    decimals: 0,
    reading: {
      en: "`50^2 + 25^2 + 12^2 + 8^2 + 5^2 = 3358`, as concentrated as `10000 ÷ 3358 ≈ 2.98` accounts of equal size.",
      zh: "`50^2 + 25^2 + 12^2 + 8^2 + 5^2 = 3358`，相当于 `10000 ÷ 3358 ≈ 2.98` 个规模相等的客户。",
    },
  },
  formulas: [String.raw`H = \sum_i(100\cdot\frac{x_i}{\sum_j x_j})^2`],
  notes: [
    {
      en: "$x_i$ are the amounts. $10000/H$ is the number of equal accounts that would be as concentrated.",
      zh: "$x_i$ 为金额。$10000/H$ 为集中程度相同的等规模客户数。",
    },
  ],
  source: [
    {
      en: "Hirschman 1964 tells of the index and whose it is.",
      zh: "指数及其由来见 Hirschman 1964。",
    },
  ],
  ours: [
    {
      en: "No thresholds. Those of competition authorities judge markets, not the customers of one firm.",
      zh: "不给出阈值。竞争监管机构的阈值针对市场，而不是一家企业的客户。",
    },
  ],
  peers: [
    {
      name: { en: "R ineq", zh: "R 的 ineq" },
      how: {
        en: "Herfindahl(x) works on shares of 0 to 1: divide the figure here by 10,000.",
        zh: "Herfindahl(x) 按 0 到 1 的份额计算：把此处的结果除以 10,000 即可换算。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.HHI({120;-50})",
      code: "NUMBER_EXPECTED",
      where: { path: "amounts", row: 2, content: "-50", expected: "≥ 0" },
    },
    { formula: "=KAM.HHI({0;0})", code: "NO_FIGURE", where: { path: "amounts", expected: "> 0" } },
  ],
  related: ["GINI", "TOPSHARE", "PARETO"],
  sources: ["hirschman1964"],
};
