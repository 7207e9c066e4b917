import type { Entry } from "../types";
import { revenues } from "./sheets";

export const tierPareto: Entry = {
  answers: {
    en: "Which few accounts make up most of the amount? This is the classic ABC analysis.",
    zh: "哪些少数客户构成了大部分金额？这就是经典的 ABC 分析。",
  },
  returns: "每个客户一行：等级名称；金额为空、为 0 或为负时属最后一级；无法使用时为 Check。",
  shapes: { shares: { en: "t − 1 shares, 0 to 1", zh: "t − 1 个比例，0 到 1" } },
  example: {
    about: {
      en: "Five accounts by revenue, of 1,000 in all.",
      zh: "五个客户的营业额，合计 1,000。",
    },
    cells: revenues({ en: "Class", zh: "类别" }),
    at: "C2",
    formula: "=KAM.TIERPARETO(B2:B6)",
    spill: [["A"], ["A"], ["B"], ["A"], ["C"]],
    reading: {
      en: "Before Alder come `(500 + 250) ÷ (500 + 250 + 120 + 80 + 50) = 0.75` of the whole, less than 0.8: it crosses the line and stays an A. Before Cedar it is `(500 + 250 + 120) ÷ 1000 = 0.87`, before Elm `(500 + 250 + 120 + 80) ÷ 1000 = 0.95`.",
      zh: "甲公司之前的累计占比为 `(500 + 250) ÷ (500 + 250 + 120 + 80 + 50) = 0.75`，小于 0.8：它跨过界限，仍属 A 类。丙公司之前为 `(500 + 250 + 120) ÷ 1000 = 0.87`，戊公司之前为 `(500 + 250 + 120 + 80) ÷ 1000 = 0.95`。",
    },
  },
  formulas: [
    {
      en: String.raw`\text{tier} = \min\{\,i : \frac{\sum_{y > x} y}{\sum y} < s_i\,\}`,
      zh: String.raw`\text{等级} = \min\{\,i : \frac{\sum_{y > x} y}{\sum y} < s_i\,\}`,
    },
  ],
  notes: [
    {
      en: "$x$ is the account's amount, the sum above runs over all larger amounts $y$, $s_i$ are the cumulative shares.",
      zh: "$x$ 为该客户的金额，分子对所有更大的金额 $y$ 求和，$s_i$ 为累计占比的界限。",
    },
  ],
  source: [
    {
      en: "The texts quote, in several variants, what share of the business the largest accounts have. ABC classes go back to Dickie 1951.",
      zh: "各篇文本多次引用大客户占业务的份额。ABC 分类出自 Dickie 1951。",
    },
  ],
  ours: [
    {
      en: "The account that crosses a share stays above it, and equal amounts stay together.",
      zh: "跨过界限的客户留在上一级，金额相同的客户同级。",
    },
  ],
  peers: [
    {
      name: { en: "Cumulative share in a column", zh: "累计占比列" },
      how: {
        en: "Tests the share including the account itself: then the account that crosses 80% falls to B, and a single account with nearly everything would even be a C.",
        zh: "用包含自身的累计占比判断：跨过 80% 的客户会落入 B 类，几乎占去全部金额的单个客户甚至成了 C 类。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.TIERPARETO(B2:B6,{0.95,0.8})",
      code: "CUTS_UNSORTED",
      where: { path: "shares", row: 2, content: "0.8" },
    },
    {
      formula: "=KAM.TIERPARETO(B2:B6,{80,95})",
      code: "NUMBER_EXPECTED",
      where: { path: "shares", row: 1, content: "80", expected: "> 0, < 1" },
    },
    {
      formula: '=KAM.TIERPARETO(B2:B6,,{"A","B"})',
      code: "LABELS_COUNT",
      where: { path: "labels", count: 2, expected: "3" },
    },
  ],
  related: ["PARETO", "TOPSHARE", "TIERQUOTA"],
  sources: ["dickie1951"],
};
