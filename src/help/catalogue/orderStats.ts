import type { Entry } from "../types";

export const orderStats: Entry = {
  answers: {
    en: "What does a list of orders say of each customer? One formula takes the place of a PivotTable, and its columns are what [[RFM]] and [[STAGE]] ask for.",
    zh: "订单明细说明了每个客户的什么情况？用一个公式代替数据透视表，结果可直接用于 [[RFM]] 和 [[STAGE]]。",
  },
  returns:
    "每个客户一行，八列：编号；距最近一次订单的天数；订单数；订单金额（未扣除退款）；首次和最近日期；退款（不大于 0）；日期晚于 asOf 的订单数，这些订单不计入其他各列。没有订单时为空文本；客户的日期或金额缺失或无法使用时为 Check，排在最后。",
  shapes: {
    ids: { en: "one text per order", zh: "每个订单一项" },
    dates: { en: "one date per order", zh: "每个订单一个日期" },
    amounts: { en: "one number per order, one currency", zh: "每个订单一个数，同一货币" },
    asOf: { en: "one date", zh: "一个日期" },
  },
  example: {
    about: {
      en: "Six orders as of the end of June; one is a refund, one is dated later.",
      zh: "截至六月底的六笔订单：一笔是退款，一笔的日期更晚。",
    },
    cells: [
      [
        { en: "Customer", zh: "客户" },
        { en: "Date", zh: "日期" },
        { en: "Amount", zh: "金额" },
        { en: "As of", zh: "截至" },
        { en: "Customer", zh: "客户" },
        { en: "Days", zh: "天数" },
        { en: "Orders", zh: "订单" },
        { en: "Amount", zh: "金额" },
        { en: "First", zh: "首次" },
        { en: "Last", zh: "最近" },
        { en: "Refunds", zh: "退款" },
        { en: "Later", zh: "以后" },
      ],
      ["Alder", { day: "2026-01-10" }, 400, { day: "2026-06-30" }],
      ["Birch", { day: "2026-03-05" }, 900],
      ["Alder", { day: "2026-06-20" }, 300],
      ["Alder", { day: "2026-06-25" }, -50],
      ["Birch", { day: "2026-07-15" }, 100],
      ["Cedar", { day: "2026-05-31" }, 250],
    ],
    at: "E2",
    formula: "=KAM.ORDERSTATS(A2:A7,B2:B7,C2:C7,D2)",
    spill: [
      ["Birch", 117, 1, 900, { day: "2026-03-05" }, { day: "2026-03-05" }, 0, 1],
      ["Alder", 10, 2, 700, { day: "2026-01-10" }, { day: "2026-06-20" }, -50, 0],
      ["Cedar", 30, 1, 250, { day: "2026-05-31" }, { day: "2026-05-31" }, 0, 0],
    ],
    reading: {
      en: "The largest amount comes first. Alder's refund of 50 is counted apart and is no order; Birch's order after the end of June counts in the last column only.",
      zh: "按金额从大到小排列。Alder 的退款 50 单独计列，不算订单；Birch 六月底之后的订单只计入最后一列。",
    },
  },
  formulas: [String.raw`R = d_0 - \max d\quad F = n\quad M = \sum_{a > 0} a`],
  notes: [
    {
      en: "$d_0$ is `asOf`, $d$ and $a$ are dates and amounts of the customer's orders up to it, $n$ their number.",
      zh: "$d_0$ 为 `asOf`，$d$ 和 $a$ 为该客户在此日期之前（含当日）订单的日期和金额，$n$ 为订单数。",
    },
  ],
  source: [
    {
      en: "The text on relationship marketing works with purchase records, amounts and frequency. Recency is not among them.",
      zh: "关系营销一文采用购买记录、交易金额和频率。其中没有最近购买时间。",
    },
  ],
  ours: [
    {
      en: "Recency, and columns of their own for refunds and later orders.",
      zh: "最近购买时间，以及退款和更晚的订单各自单列。",
    },
  ],
  peers: [
    {
      name: { en: "PivotTable", zh: "数据透视表" },
      how: {
        en: "Takes refunds off the amount in silence, counts them as orders, and has to be refreshed.",
        zh: "不加提示就从金额中扣除退款，又把退款算作订单，而且需要刷新。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.ORDERSTATS(A2:A7,B2:B6,C2:C7,D2)",
      code: "SHAPE",
      where: { path: "dates", count: 5, expected: "6" },
    },
    {
      formula: '=KAM.ORDERSTATS(A2:A7,B2:B7,C2:C7,"today")',
      code: "DATE_EXPECTED",
      where: { path: "asOf", content: "today" },
    },
  ],
  related: ["RFM", "STAGE", "RETENTION"],
  sources: ["relationship"],
};
