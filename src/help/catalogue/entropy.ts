import type { Entry } from "../types";

export const entropy: Entry = {
  answers: {
    en: "Which criteria tell the accounts apart at all? Weights from the data are for comparison with weights from judgment, not for replacing them.",
    zh: "哪些指标真正能区分客户？由数据得出的权重用来与主观权重对照，而不是取而代之。",
  },
  returns: "每个指标一行：权重，合计为 1。",
  shapes: { metrics: { en: "n × k, ≥ 0", zh: "n × k，不小于 0" } },
  example: {
    about: {
      en: "Four accounts; visits hardly differ, orders do.",
      zh: "四个客户；拜访次数几乎相同，订单差别很大。",
    },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Visits", zh: "拜访" },
        { en: "Orders", zh: "订单" },
        null,
        { en: "Weight", zh: "权重" },
      ],
      [{ en: "Alder", zh: "甲公司" }, 10, 60],
      [{ en: "Birch", zh: "乙公司" }, 10, 20],
      [{ en: "Cedar", zh: "丙公司" }, 10, 15],
      [{ en: "Dogwood", zh: "丁公司" }, 12, 5],
    ],
    at: "E2",
    formula: "=KAM.ENTROPY(B2:C5)",
    spill: [[0.010101], [0.989899]],
    decimals: 4,
    reading: {
      en: "Orders take nearly all of the weight. Their evenness is `−(0.6·ln(0.6) + 0.2·ln(0.2) + 0.15·ln(0.15) + 0.05·ln(0.05)) ÷ ln(4) = 0.767`.",
      zh: "订单几乎占去全部权重。其均匀程度为 `−(0.6·ln(0.6) + 0.2·ln(0.2) + 0.15·ln(0.15) + 0.05·ln(0.05)) ÷ ln(4) = 0.767`。",
    },
  },
  formulas: [
    String.raw`w_j = \frac{1 - E_j}{\sum_k(1 - E_k)}\quad E_j = -\frac{1}{\ln n}\sum_i p_{ij}\ln p_{ij}\quad p_{ij} = \frac{x_{ij}}{\sum_i x_{ij}}`,
  ],
  notes: [
    {
      en: "$x_{ij}$ is the metric of account $i$, $n$ the number of accounts whose metrics are all known; a metric of 0 adds 0. The direction plays no part.",
      zh: "$x_{ij}$ 为客户 $i$ 的数值，$n$ 为数据完整的客户数；数值 0 的项计为 0。与方向无关。",
    },
  ],
  source: [
    {
      en: "The measure is that of Shannon 1948, its use for weights that of Hwang and Yoon 1981.",
      zh: "熵见 Shannon 1948，用于权重见 Hwang 与 Yoon 1981。",
    },
  ],
  ours: [
    {
      en: "Equal weights where no criterion tells the accounts apart; a column of zeros weighs 0 as long as another does.",
      zh: "所有指标都无法区分客户时权重相等；全为 0 的列在其他列有差异时权重为 0。",
    },
  ],
  peers: [
    {
      name: { en: "Programs that scale first", zh: "先归一化的软件" },
      how: {
        en: "Some apply min-max before the shares, some replace a 0 by a small number, as R CPP does; weights then depend on those choices. We take the metrics as they are.",
        zh: "有些软件先做极差归一化，有些用很小的数代替 0（如 R 的 CPP），权重因此取决于这些选择。我们直接使用原始数值。",
      },
    },
    {
      name: "scikit-criteria",
      how: {
        en: "Its EntropyWeighter once weighed by the entropy itself, the reverse, and was corrected: look at the version before you compare.",
        zh: "其 EntropyWeighter 曾直接以熵为权重，恰好相反，后来已更正；比较之前请核对版本。",
      },
    },
    {
      name: "CRITIC",
      how: {
        en: "Looks at the spread too, but also at what the criteria have in common; see [[CRITIC]].",
        zh: "同样看差异，但还考虑指标之间的重复，见 [[CRITIC]]。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.ENTROPY({10,-5;12,20})",
      code: "NUMBER_EXPECTED",
      where: { path: "metrics", position: 2, content: "-5", expected: "≥ 0" },
    },
    { formula: "=KAM.ENTROPY(B2:C2)", code: "TOO_FEW", where: { path: "metrics", count: 1, expected: "2" } },
  ],
  related: ["CRITIC", "RANKWEIGHT", "AHP"],
  sources: ["shannon1948", "hwang1981"],
};
