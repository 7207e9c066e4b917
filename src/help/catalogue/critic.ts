import type { Entry } from "../types";

export const critic: Entry = {
  answers: {
    en: "Which criteria bring information that the others do not? The answer guards against counting the same thing twice.",
    zh: "哪些指标带来其他指标没有的信息？可以防止重复计算同一件事。",
  },
  returns: "每个指标一行：权重，合计为 1；数值全部相同的指标权重为 0。",
  shapes: { metrics: { en: "n × k, n ≥ 3, any unit", zh: "n × k，n ≥ 3，单位不限" } },
  example: {
    about: {
      en: "Revenue and profit rise together; days late, where less is better, go their own way.",
      zh: "营业额与利润同升；逾期天数（越小越好）与它们不同步。",
    },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Revenue", zh: "营业额" },
        { en: "Profit", zh: "利润" },
        { en: "Days late", zh: "逾期天数" },
        null,
        { en: "Weight", zh: "权重" },
      ],
      [{ en: "Alder", zh: "甲公司" }, 10, 1, 0],
      [{ en: "Birch", zh: "乙公司" }, 20, 2, 10],
      [{ en: "Cedar", zh: "丙公司" }, 30, 3, 0],
    ],
    at: "F2",
    formula: '=KAM.CRITIC(B2:D4,{"max","max","min"})',
    spill: [[0.232051], [0.232051], [0.535898]],
    decimals: 4,
    reading: {
      en: "Revenue and profit say the same and share what one of them would have; days late, uncorrelated with both, weigh most.",
      zh: "营业额与利润说的是同一件事，因此分摊权重；逾期天数与两者都不相关，权重最大。",
    },
  },
  formulas: [String.raw`w_j = \frac{C_j}{\sum_k C_k}\quad C_j = \sigma_j\sum_k(1 - r_{jk})`],
  notes: [
    {
      en: "$\\sigma_j$ is the deviation and $r_{jk}$ the correlation (Pearson) of the metrics, brought to 0 to 1 by min-max in their directions. Sample or population deviation makes no difference to the weights.",
      zh: "$\\sigma_j$ 为标准差，$r_{jk}$ 为相关系数（Pearson），均按方向做极差归一化到 0 到 1 之后计算。用样本标准差还是总体标准差，权重相同。",
    },
  ],
  source: [
    {
      en: "The method is that of Diakoulaki, Mavrotas and Papayannakis 1995. The training deck itself counts twice: growth inside financial contribution, influence inside strategic synergy.",
      zh: "方法出自 Diakoulaki、Mavrotas 与 Papayannakis 1995。培训课件自身就有重复计算：财务贡献含成长潜力，战略协同含行业影响。",
    },
  ],
  ours: [
    {
      en: "A constant column weighs 0; equal weights where no criterion differs from the others. The paper has neither case.",
      zh: "数值全部相同的列权重为 0；各指标完全一致时权重相等。原论文没有涉及这两种情形。",
    },
  ],
  peers: [
    {
      name: "pymcdm",
      how: {
        en: "Its critic_weights takes no directions: where less is better, give the column a negative sign first, or the weights differ from these.",
        zh: "其 critic_weights 不考虑方向：越小越好的列须先取负值，否则权重与此处不同。",
      },
    },
  ],
  refusals: [
    { formula: "=KAM.CRITIC(B2:D3)", code: "TOO_FEW", where: { path: "metrics", count: 2, expected: "3" } },
    {
      formula: '=KAM.CRITIC(B2:D4,{"max","max"})',
      code: "SHAPE",
      where: { path: "directions", count: 2, expected: "3" },
    },
    {
      formula: '=KAM.CRITIC(B2:D4,{"max","max","late"})',
      code: "OPTION_UNKNOWN",
      where: { path: "directions", row: 3, content: "late", expected: "max, min, benefit, cost, 1, -1" },
    },
  ],
  related: ["ENTROPY", "RANKWEIGHT", "AHP"],
  sources: ["diakoulaki1995", "deck"],
};
