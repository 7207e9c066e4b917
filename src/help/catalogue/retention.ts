import type { Entry } from "../types";

export const retention: Entry = {
  answers: {
    en: "How much of last period's business is still here? Customers and money give two answers; say which one you mean.",
    zh: "上期的业务还留下多少？按客户数和按金额是两个答案，请说明用的是哪一个。",
  },
  returns: "一个 0 到 1 的比例；net 可以大于 1。此前没有任何金额时为 #N/A。",
  shapes: {
    before: { en: "one number per customer, one currency", zh: "每个客户一个数，同一货币" },
    after: { en: "one number per customer, one currency", zh: "每个客户一个数，同一货币" },
  },
  example: {
    about: {
      en: "Five customers in two years; Elm came later.",
      zh: "五个客户的前后两年；戊公司后来才加入。",
    },
    cells: [
      [
        { en: "Customer", zh: "客户" },
        { en: "Before", zh: "上期" },
        { en: "After", zh: "本期" },
        { en: "Net", zh: "净留存" },
      ],
      [{ en: "Alder", zh: "甲公司" }, 100, 150],
      [{ en: "Birch", zh: "乙公司" }, 200, 120],
      [{ en: "Cedar", zh: "丙公司" }, 50, 0],
      [{ en: "Dogwood", zh: "丁公司" }, 50, 50],
      [{ en: "Elm", zh: "戊公司" }, 0, 300],
    ],
    at: "D2",
    formula: '=KAM.RETENTION(B2:B6,C2:C6,"net")',
    spill: [[0.8]],
    decimals: 2,
    reading: {
      en: "Net: `(150 + 120 + 0 + 50) ÷ (100 + 200 + 50 + 50) = 0.8`. Gross counts Alder's growth for nothing: `(100 + 120 + 0 + 50) ÷ 400 = 0.675`. By customers three of four are left: `3 ÷ 4 = 0.75`, churn `1 ÷ 4 = 0.25`.",
      zh: "净留存：`(150 + 120 + 0 + 50) ÷ (100 + 200 + 50 + 50) = 0.8`。毛留存不计甲公司的增长：`(100 + 120 + 0 + 50) ÷ 400 = 0.675`。按客户数计算，四个中留下三个：`3 ÷ 4 = 0.75`，流失率 `1 ÷ 4 = 0.25`。",
    },
  },
  formulas: [
    String.raw`\text{gross} = \frac{\sum_i\min(x_i, y_i)}{\sum_i x_i}\quad\text{net} = \frac{\sum_i y_i}{\sum_i x_i}`,
    String.raw`\text{logo} = \frac{|\{\,i : y_i > 0\,\}|}{n}\quad\text{churn} = 1 - \text{logo}`,
  ],
  notes: [
    {
      en: "$x_i$ is the amount before, $y_i$ after; only the $n$ customers with an amount before take part.",
      zh: "$x_i$ 为上期金额，$y_i$ 为本期金额；只计上期有金额的 $n$ 个客户。",
    },
  ],
  source: [
    {
      en: "For one firm the training deck sets a churn of customers beside a loss of revenue; the two are different measures.",
      zh: "培训课件把某企业的客户流失率与营收损失并列，两者是不同的度量。",
    },
  ],
  ours: [
    {
      en: "New customers never count, and a rise in price counts as growth.",
      zh: "新客户一概不计；涨价计为增长。",
    },
  ],
  peers: [
    {
      name: { en: "SaaS dashboards", zh: "SaaS 报表" },
      how: {
        en: "GRR and NRR are `gross` and `net`, usually of recurring revenue over a month or a year. Here the amount and the periods are yours to choose.",
        zh: "GRR 和 NRR 即 `gross` 和 `net`，通常按月度或年度的经常性收入计算；这里的金额和期间由您选定。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.RETENTION(B2:B6,C2:C5)",
      code: "SHAPE",
      where: { path: "after", count: 4, expected: "5" },
    },
    {
      formula: '=KAM.RETENTION(B2:B6,C2:C6,"total")',
      code: "OPTION_UNKNOWN",
      where: { path: "kind", content: "total", expected: "logo, gross, net, churn" },
    },
    { formula: "=KAM.RETENTION({0;0},{5;5})", code: "NO_FIGURE", where: { path: "before", expected: "> 0" } },
  ],
  related: ["STAGE", "ORDERSTATS", "NPS"],
  sources: ["deck"],
};
