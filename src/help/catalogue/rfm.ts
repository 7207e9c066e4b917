import type { Entry } from "../types";

export const rfm: Entry = {
  answers: {
    en: "Who bought lately, often, and for much? This is a first grading where nothing but orders is known.",
    zh: "谁最近买过、买得勤、买得多？只有订单数据时，可用作初步分级。",
  },
  returns:
    "每个客户一行，四列：R、F、M（1 到组数，越大越好），以及三者合成的数字，例如 543。相同的数值同组，因此各组客户数可能不等。数值未知时为空文本，无法使用时为 Check；只有一个客户时无从比较，为 #N/A。",
  shapes: {
    recency: { en: "one number per customer, days", zh: "每个客户一个数，天" },
    frequency: { en: "one number per customer, orders", zh: "每个客户一个数，订单数" },
    monetary: { en: "one number per customer, one currency", zh: "每个客户一个数，同一货币" },
    bins: { en: "one whole number", zh: "一个整数" },
  },
  example: {
    about: { en: "Six customers in three bins.", zh: "六个客户，分为三组。" },
    cells: [
      [
        { en: "Customer", zh: "客户" },
        { en: "Days", zh: "天数" },
        { en: "Orders", zh: "订单" },
        { en: "Amount", zh: "金额" },
        null,
        "R",
        "F",
        "M",
        { en: "Code", zh: "代码" },
      ],
      [{ en: "Alder", zh: "甲公司" }, 5, 12, 900],
      [{ en: "Birch", zh: "乙公司" }, 10, 1, 4000],
      [{ en: "Cedar", zh: "丙公司" }, 40, 5, 700],
      [{ en: "Dogwood", zh: "丁公司" }, 60, 1, 150],
      [{ en: "Elm", zh: "戊公司" }, 200, 3, 400],
      [{ en: "Fir", zh: "己公司" }, 365, 1, 80],
    ],
    at: "F2",
    formula: "=KAM.RFM(B2:B7,C2:C7,D2:D7,3)",
    spill: [
      [3, 3, 3, 333],
      [3, 1, 3, 313],
      [2, 3, 2, 232],
      [2, 1, 1, 211],
      [1, 2, 2, 122],
      [1, 1, 1, 111],
    ],
    reading: {
      en: "Three customers ordered once: they share a bin, though that makes it larger. Birch spends most and has just begun; in a list by number of orders it would be overlooked.",
      zh: "三个客户都只下过一单，因此同在一组，该组也就较大。乙公司金额最高、刚开始合作，只按订单数排序就会被忽略。",
    },
  },
  formulas: [String.raw`b = 1 + |\{\,i : x > q_i\,\}|\quad q_i = Q(i/m)`],
  notes: [
    {
      en: "$Q$ is the percentile (as PERCENTILE.INC), $m$ the number of bins, $i$ runs from 1 to $m - 1$; recency is turned round, so that fewer days rank higher.",
      zh: "$Q$ 为百分位数（同 PERCENTILE.INC），$m$ 为组数，$i$ 从 1 到 $m - 1$；最近购买的天数反向计算，天数越少分数越高。",
    },
  ],
  source: [
    {
      en: "Hughes 1994 made the method known. The text on relationship marketing names amounts and frequency, not recency.",
      zh: "该方法因 Hughes 1994 而为人所知。关系营销一文只提到金额和频率，没有最近购买时间。",
    },
  ],
  ours: [{ en: "Equal figures are never parted.", zh: "相同的数值绝不分开。" }],
  peers: [
    {
      name: { en: "NTILE in SQL", zh: "SQL 的 NTILE" },
      how: {
        en: "Make bins of equal size, even if equal figures have to be parted by the accident of their order.",
        zh: "为使各组数量相等，会把相同的数值按偶然的顺序分到不同的组。",
      },
    },
    {
      name: { en: "R rfm", zh: "R 的 rfm" },
      how: {
        en: "Adds 1 to each quantile before it cuts, so a figure less than 1 above an edge comes out one bin lower.",
        zh: "先把各分位数加 1 再划分，比边界高出不到 1 的数值因此低一组。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.RFM(B2:B7,C2:C7,D2:D6)",
      code: "SHAPE",
      where: { path: "monetary", count: 5, expected: "6" },
    },
    {
      formula: "=KAM.RFM(B2:B7,C2:C7,D2:D7,12)",
      code: "NUMBER_EXPECTED",
      where: { path: "bins", content: "12", expected: "1, 2, 3 … 9" },
    },
    { formula: "=KAM.RFM(B2,C2,D2)", code: "ANCHORS_MISSING", where: { path: "recency" } },
  ],
  related: ["ORDERSTATS", "STAGE", "SCORE"],
  sources: ["hughes1994", "relationship"],
};
