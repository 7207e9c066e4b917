import type { Entry } from "../types";
import { PORTFOLIO } from "./sheets";

export const balance: Entry = {
  answers: {
    en: "Which dimension lifts the portfolio, and which one tells its accounts apart? A dimension may weigh much and decide nothing.",
    zh: "哪个维度撑起整个客户组合，哪个维度真正区分客户？权重很大的维度也可能不起任何作用。",
  },
  returns:
    "每个维度一行，按首次出现的顺序，六列：平均评分；平均贡献的分数；占全部分数的份额；占得分方差的份额（与得分反向时为负）；评分的标准差；是否关键因素（方差份额最大、合计超过一半的维度为 1，否则为 0）。某项不存在时为空文本：得分全部相同时没有方差份额。含有无法使用的单元格的客户不参与计算（只对一个客户调用时为 #VALUE! 及原因）。",
  shapes: { dimensions: { en: "k texts", zh: "k 个维度名称" } },
  example: {
    about: {
      en: "The three accounts of [[SCORE]]; revenue and margin are value, days late are risk.",
      zh: "[[SCORE]] 中的三个客户；营业额和毛利率属于价值，逾期天数属于风险。",
    },
    cells: PORTFOLIO.map((row, index) => {
      if (index === 5)
        return [
          ...[...row, { en: "Dimension", zh: "维度" }],
          { en: "Rating", zh: "评分" },
          { en: "Points", zh: "分数" },
          { en: "Share", zh: "份额" },
          { en: "Variance", zh: "方差份额" },
          { en: "Deviation", zh: "标准差" },
          { en: "Key", zh: "关键" },
        ];
      if (index < 6) return row;
      return [...row, index < 8 ? { en: "Value", zh: "价值" } : { en: "Risk", zh: "风险" }];
    }),
    at: "F7",
    formula: "=KAM.BALANCE(B2:D4,B7:B9,E7:E9,,C7:D9)",
    spill: [
      [64.583333, 51.666667, 0.771144, 1.575342, 8.202092, 1],
      [76.666667, 15.333333, 0.228856, -0.575342, 20.548047, 0],
    ],
    decimals: [1, 1, 3, 3, 2, 0],
    reading: {
      en: "Risk's mean rating is `(80 + 100 + 50) ÷ 3 = 76.7`, its points `0.2·(80 + 100 + 50) ÷ 3 = 15.3`. The account with the best risk has the lowest score, so risk runs against the scores.",
      zh: "风险的平均评分为 `(80 + 100 + 50) ÷ 3 = 76.7`，平均分数为 `0.2·(80 + 100 + 50) ÷ 3 = 15.3`。风险最好的客户得分最低，因此风险与得分反向。",
    },
  },
  formulas: [String.raw`v_d = \frac{\cov(c_d, S)}{\var(S)}\quad\sum_d v_d = 1`],
  notes: [
    {
      en: "$c_d$ are the points that dimension $d$ adds to the scores $S$ ([[CONTRIBUTION]]).",
      zh: "$c_d$ 为维度 $d$ 对得分 $S$ 贡献的分数（[[CONTRIBUTION]]）。",
    },
  ],
  source: [
    {
      en: "The training deck has a value balance sheet: how value is spread over the dimensions, and the key factors. It gives no layout.",
      zh: "培训课件有客户价值平衡表：说明价值在各维度上的分布及关键因素，没有给出版式。",
    },
  ],
  ours: [{ en: "All columns, and the rule for key factors.", zh: "全部各列，以及关键因素的判定规则。" }],
  peers: [
    {
      name: { en: "Weights alone", zh: "只看权重" },
      how: {
        en: "Weights say what a dimension may decide, not what it does decide: with equal ratings it decides nothing.",
        zh: "权重只说明维度可能起多大作用；评分全部相同时，它不起任何作用。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.BALANCE(B2:D4,B7:B9,E7:E8,,C7:D9)",
      code: "SHAPE",
      where: { path: "dimensions", count: 2, expected: "3" },
    },
    { formula: "=KAM.BALANCE(B2:D4,{0,0,0},E7:E9,,C7:D9)", code: "WEIGHTS_ZERO", where: {} },
  ],
  related: ["CONTRIBUTION", "GROUPSCORE", "CRITIC"],
  sources: ["deck"],
};
