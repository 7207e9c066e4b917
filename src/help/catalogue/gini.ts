import type { Entry } from "../types";
import { revenues } from "./sheets";

export const gini: Entry = {
  answers: {
    en: "How unequal are the accounts? Unlike [[HHI]], the answer hardly depends on how many there are.",
    zh: "客户之间有多不均等？与 [[HHI]] 不同，它几乎不受客户数量的影响。",
  },
  returns: "金额相等时为 0，全部集中于一个客户时为 1 − 1/n；按通行定义，不作小样本修正。",
  example: {
    about: { en: "Five accounts by revenue.", zh: "五个客户的营业额。" },
    cells: revenues({ en: "Gini", zh: "基尼系数" }),
    at: "C2",
    formula: "=KAM.GINI(B2:B6)",
    spill: [[0.428]],
    decimals: 3,
    reading: {
      en: "From the smallest up: `(−4·50 − 2·80 + 0·120 + 2·250 + 4·500) ÷ (5·1000) = 0.428`.",
      zh: "从小到大：`(−4·50 − 2·80 + 0·120 + 2·250 + 4·500) ÷ (5·1000) = 0.428`。",
    },
  },
  formulas: [String.raw`G = \frac{\sum_i(2i - n - 1)x_{(i)}}{n\sum_i x_i}`],
  notes: [
    {
      en: "$x_{(i)}$ are the amounts from the smallest up, $n$ their number.",
      zh: "$x_{(i)}$ 为从小到大的金额，$n$ 为个数。",
    },
  ],
  source: [{ en: "The coefficient goes back to Gini 1912.", zh: "该系数出自 Gini 1912。" }],
  ours: [
    {
      en: "Negative amounts are refused: with them the coefficient may pass 1 and means nothing.",
      zh: "拒绝负数：有负数时系数可能超过 1，没有意义。",
    },
  ],
  peers: [
    {
      name: { en: "R ineq", zh: "R 的 ineq" },
      how: {
        en: "Gini(x) gives the same. Programs that correct for small numbers multiply it by n ÷ (n − 1).",
        zh: "Gini(x) 结果相同。作小样本修正的软件会再乘以 n ÷ (n − 1)。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.GINI({120;-50})",
      code: "NUMBER_EXPECTED",
      where: { path: "amounts", row: 2, content: "-50", expected: "≥ 0" },
    },
    { formula: "=KAM.GINI({0;0})", code: "NO_FIGURE", where: { path: "amounts", expected: "> 0" } },
  ],
  related: ["HHI", "TOPSHARE", "PARETO"],
  sources: ["gini1912"],
};
