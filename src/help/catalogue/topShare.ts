import type { Entry } from "../types";
import { revenues } from "./sheets";

export const topShare: Entry = {
  answers: {
    en: "How much of the business hangs on the largest accounts? It is the figure that every board asks for.",
    zh: "业务有多少依赖最大的几个客户？这是管理层必问的数字。",
  },
  returns: "一个 0 到 1 的份额。",
  shapes: { top: { en: "one share or count", zh: "一个比例或数量" } },
  example: {
    about: { en: "The largest fifth of five accounts.", zh: "五个客户中最大的五分之一。" },
    cells: revenues({ en: "Share", zh: "份额" }),
    at: "C2",
    formula: "=KAM.TOPSHARE(B2:B6,0.2)",
    spill: [[0.5]],
    decimals: 1,
    reading: {
      en: "A fifth of five accounts is one, with `500 ÷ 1000 = 0.5` of the revenue.",
      zh: "五个客户的五分之一为一个，占营业额的 `500 ÷ 1000 = 0.5`。",
    },
  },
  formulas: [String.raw`\frac{\sum_{i=1}^{m} x_{(i)}}{\sum_i x_i}\quad m = \lceil n\cdot\text{top}\rceil`],
  notes: [
    {
      en: "$x_{(i)}$ are the amounts from the largest down, $n$ the number of accounts with an amount. From 1 on `top` is $m$ itself.",
      zh: "$x_{(i)}$ 为从大到小的金额，$n$ 为有金额的客户数。`top` 不小于 1 时即为 $m$。",
    },
  ],
  source: [
    {
      en: "The training deck quotes the top accounts' share of revenue and, for one manufacturer, of contract value: different bases, later used as if they were one. Say which base you take.",
      zh: "培训课件引用过头部客户占营业额的份额，也引用过某制造企业头部客户占合同额的份额：口径不同，后文却混为一谈。请说明所用的口径。",
    },
  ],
  ours: [
    {
      en: "A share of accounts is rounded up, so that a tenth of five accounts is one.",
      zh: "客户比例向上取整，例如五个客户的十分之一为一个。",
    },
  ],
  peers: [
    {
      name: { en: "Concentration ratio", zh: "集中率" },
      how: {
        en: "CR4 and CR8 of industrial economics are the same, with the number in their names as `top`.",
        zh: "产业经济学中的 CR4 和 CR8 与此相同，`top` 取其名称中的数字。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.TOPSHARE({120;-50},1)",
      code: "NUMBER_EXPECTED",
      where: { path: "amounts", row: 2, content: "-50", expected: "≥ 0" },
    },
    {
      formula: '=KAM.TOPSHARE(B2:B6,"five")',
      code: "NUMBER_EXPECTED",
      where: { path: "top", content: "five" },
    },
    { formula: "=KAM.TOPSHARE({0;0},1)", code: "NO_FIGURE", where: { path: "amounts", expected: "> 0" } },
  ],
  related: ["PARETO", "HHI", "GINI", "TIERPARETO"],
  sources: ["deck"],
};
