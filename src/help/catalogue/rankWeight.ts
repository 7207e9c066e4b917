import type { Entry } from "../types";

export const rankWeight: Entry = {
  answers: {
    en: "What weights follow from nothing but an order of importance? Use it where people agree on the order and on nothing more.",
    zh: "只知道重要性的先后，权重应为多少？适用于大家只对先后顺序有共识的情形。",
  },
  returns: "每个指标一行：权重。",
  shapes: { ranks: { en: "k numbers ≥ 1", zh: "k 个不小于 1 的名次" } },
  example: {
    about: { en: "Five criteria in order of importance.", zh: "五个指标，按重要性排序。" },
    cells: [
      [
        { en: "Criterion", zh: "指标" },
        { en: "Rank", zh: "名次" },
        { en: "Weight", zh: "权重" },
      ],
      [{ en: "Finance", zh: "财务" }, 1],
      [{ en: "Strategy", zh: "战略" }, 2],
      [{ en: "Influence", zh: "影响" }, 3],
      [{ en: "Growth", zh: "成长" }, 4],
      [{ en: "Risk", zh: "风险" }, 5],
    ],
    at: "C2",
    formula: "=KAM.RANKWEIGHT(B2:B6)",
    spill: [[0.456667], [0.256667], [0.156667], [0.09], [0.04]],
    decimals: 4,
    reading: {
      en: "The first: `(1 + 1÷2 + 1÷3 + 1÷4 + 1÷5) ÷ 5 = 0.4567`, the last: `(1÷5) ÷ 5 = 0.04`.",
      zh: "第一位：`(1 + 1÷2 + 1÷3 + 1÷4 + 1÷5) ÷ 5 = 0.4567`，最后一位：`(1÷5) ÷ 5 = 0.04`。",
    },
  },
  formulas: [
    String.raw`\text{centroid}\quad w_r = \frac{1}{k}\sum_{j=r}^{k}\frac{1}{j}`,
    String.raw`\text{sum}\quad w_r = \frac{2(k + 1 - r)}{k(k + 1)}`,
    String.raw`\text{reciprocal}\quad w_r = \frac{1/r}{\sum_{j=1}^{k} 1/j}`,
  ],
  notes: [
    {
      en: "$r$ is the rank, $k$ the number of criteria. Equal ranks share the weights of the places that they take together.",
      zh: "$r$ 为名次，$k$ 为指标数。名次相同的指标平分它们共同占据的各名次的权重。",
    },
    {
      en: "The first place gets least from `sum`. It gets most from `centroid` with up to 6 criteria, from `reciprocal` with more.",
      zh: "第一名的权重以 `sum` 为最小；不超过 6 个指标时以 `centroid` 为最大，更多时以 `reciprocal` 为最大。",
    },
  ],
  source: [
    {
      en: "`centroid` is the method of Barron and Barrett 1996, `sum` and `reciprocal` are those of Stillwell, Seaver and Edwards 1981. Several of the texts list criteria without weights.",
      zh: "`centroid` 见 Barron 与 Barrett 1996；`sum` 和 `reciprocal` 见 Stillwell、Seaver 与 Edwards 1981。多篇文本只列指标，不给权重。",
    },
  ],
  ours: [{ en: "How ties share.", zh: "名次相同时的分配方法。" }],
  peers: [
    {
      name: { en: "Rank exponent", zh: "名次指数法" },
      how: {
        en: "Needs the weight of the first criterion beforehand; who has that may use [[AHP]] instead.",
        zh: "需要先给出第一个指标的权重；既然能给出，不如用 [[AHP]]。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.RANKWEIGHT({1,0,2})",
      code: "NUMBER_EXPECTED",
      where: { path: "ranks", row: 2, content: "0", expected: "≥ 1" },
    },
    {
      formula: '=KAM.RANKWEIGHT({1,"second"})',
      code: "NUMBER_EXPECTED",
      where: { path: "ranks", row: 2, content: "second" },
    },
    {
      formula: '=KAM.RANKWEIGHT(B2:B6,"exponent")',
      code: "OPTION_UNKNOWN",
      where: { path: "method", content: "exponent", expected: "centroid, sum, reciprocal" },
    },
  ],
  related: ["AHP", "ENTROPY", "CRITIC"],
  sources: ["barron1996", "stillwell1981"],
};
