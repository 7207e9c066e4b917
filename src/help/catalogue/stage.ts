import type { Entry } from "../types";

export const stage: Entry = {
  answers: {
    en: "Where does a customer stand in its life with us: is it to be courted, built up, kept or won back?",
    zh: "客户处于合作生命周期的哪个阶段？应当考察、培育、维持，还是挽回？",
  },
  returns:
    "每个客户一行，取第一个成立的阶段：Probation（考察期）；低于峰值时为 Decline（退化期），重新增长时为 Redevelopment（二次开发）；Growth（形成期）；Extension（稳定期延伸）；Stable（稳定期）。金额未知或从未有过金额时为 Unrated，单元格无法使用时为 Check。",
  shapes: {
    current: { en: "one number per customer, one currency", zh: "每个客户一个数，同一货币" },
    previous: { en: "one number per customer, one currency", zh: "每个客户一个数，同一货币" },
    peak: { en: "one number per customer, one currency", zh: "每个客户一个数，同一货币" },
    tenureDays: { en: "one number per customer, days", zh: "每个客户一个数，天" },
    probationDays: { en: "one number, days", zh: "一个数，天" },
    growth: { en: "one share", zh: "一个比例" },
    decline: { en: "one share", zh: "一个比例" },
    extensionDays: { en: "one number, days", zh: "一个数，天" },
    labels: { en: "6 texts", zh: "6 个名称" },
  },
  example: {
    about: {
      en: "Six customers: this year, last year, the best year, and days since the first order.",
      zh: "六个客户：今年、去年、最好的一年，以及首次订单以来的天数。",
    },
    cells: [
      [
        { en: "Customer", zh: "客户" },
        { en: "Now", zh: "本期" },
        { en: "Before", zh: "上期" },
        { en: "Peak", zh: "峰值" },
        { en: "Days", zh: "天数" },
        { en: "Stage", zh: "阶段" },
      ],
      [{ en: "Alder", zh: "甲公司" }, 40, 0, 40, 90],
      [{ en: "Birch", zh: "乙公司" }, 120, 100, 120, 400],
      [{ en: "Cedar", zh: "丙公司" }, 100, 98, 105, 500],
      [{ en: "Dogwood", zh: "丁公司" }, 100, 100, 110, 1500],
      [{ en: "Elm", zh: "戊公司" }, 60, 90, 120, 1500],
      [{ en: "Fir", zh: "己公司" }, 80, 60, 120, 1500],
    ],
    at: "F2",
    formula: {
      en: "=KAM.STAGE(B2:B7,C2:C7,D2:D7,E2:E7)",
      zh: '=KAM.STAGE(B2:B7,C2:C7,D2:D7,E2:E7,,,,,{"考察期","形成期","稳定期","退化期","二次开发","稳定期延伸"})',
    },
    spill: [
      [{ en: "Probation", zh: "考察期" }],
      [{ en: "Growth", zh: "形成期" }],
      [{ en: "Stable", zh: "稳定期" }],
      [{ en: "Extension", zh: "稳定期延伸" }],
      [{ en: "Decline", zh: "退化期" }],
      [{ en: "Redevelopment", zh: "二次开发" }],
    ],
    reading: {
      en: "Elm and Fir lie more than a fifth below their peak, `120·(1 − 0.2) = 96`. Elm shrinks; Fir grows again, by `80 ÷ 60 − 1 ≈ 0.33`.",
      zh: "戊公司和己公司都低于峰值五分之一以上，即低于 `120·(1 − 0.2) = 96`。戊公司在萎缩；己公司重新增长，增幅为 `80 ÷ 60 − 1 ≈ 0.33`。",
    },
  },
  formulas: [
    {
      en: String.raw`\text{down}\quad x < P(1 - \delta)\quad\text{up}\quad x\ge y(1 + g)`,
      zh: String.raw`\text{低于峰值}\quad x < P(1 - \delta)\quad\text{增长}\quad x\ge y(1 + g)`,
    },
  ],
  notes: [
    {
      en: "$x$ is the amount of this period, $y$ of the period before, $P$ the peak, $\\delta$ `decline`, $g$ `growth`. Both down and up is redevelopment, down alone decline, up alone growth; neither is stable, or extension after `extensionDays`.",
      zh: "$x$ 为本期金额，$y$ 为上期金额，$P$ 为峰值，$\\delta$ 为 `decline`，$g$ 为 `growth`。既低于峰值又回升为二次开发，只低于峰值为退化期，只增长为形成期；都不是则为稳定期，满 `extensionDays` 后为稳定期延伸。",
    },
  ],
  source: [
    {
      en: "考察期, 形成期, 稳定期 and 退化期 are the textbook's stages, with the extension of the stable stage and the redevelopment of the declining one. It gives no thresholds.",
      zh: "考察期、形成期、稳定期、退化期，以及稳定期的延伸和退化期的二次开发，均出自教材。教材没有给出阈值。",
    },
  ],
  ours: [{ en: "All thresholds.", zh: "全部阈值。" }],
  peers: [
    {
      name: { en: "Churn models", zh: "流失预测模型" },
      how: {
        en: "A churn model estimates a probability and needs the history of many customers; this is a rule that can be explained.",
        zh: "流失预测模型估计概率，需要大量客户的历史数据；这里是可以解释的规则。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.STAGE(B2:B7,C2:C6)",
      code: "SHAPE",
      where: { path: "previous", count: 5, expected: "6" },
    },
    {
      formula: "=KAM.STAGE(B2:B7,C2:C7,D2:D7,E2:E7,,,20)",
      code: "NUMBER_EXPECTED",
      where: { path: "decline", content: "20", expected: "0 … 1" },
    },
    {
      formula: '=KAM.STAGE(B2:B7,C2:C7,,,,,,,{"A","B"})',
      code: "LABELS_COUNT",
      where: { path: "labels", count: 2, expected: "6" },
    },
  ],
  related: ["ORDERSTATS", "RETENTION", "RFM"],
  sources: ["textbook"],
};
