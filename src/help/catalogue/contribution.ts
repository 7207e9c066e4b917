import type { Entry } from "../types";
import { portfolioWith } from "./sheets";

export const contribution: Entry = {
  answers: {
    en: "Where does a score come from? The score is split into what every criterion adds, or into what lifts an account above the others and what holds it back.",
    zh: "得分从何而来？把得分拆成每个指标的贡献，或说明客户比其他客户强在哪里、弱在哪里。",
  },
  returns:
    "每个客户一行，每个指标一列：计入得分的分数；评分未知时为 0，对该客户全部未知时为空文本，其任一单元格无法使用时为 Check（只对一个客户调用时为 #VALUE! 及原因）。",
  example: {
    about: {
      en: "The three accounts of [[SCORE]]; rows sum to their scores.",
      zh: "[[SCORE]] 中的三个客户；每行之和等于其得分。",
    },
    cells: portfolioWith(
      { en: "Revenue", zh: "营业额" },
      { en: "Margin", zh: "毛利率" },
      { en: "Days late", zh: "逾期" },
    ),
    at: "F2",
    formula: '=KAM.CONTRIBUTION(B2:D4,B7:B9,"zero",,C7:D9)',
    spill: [
      [40, 15, 16],
      [20, 22.5, 20],
      [50, 7.5, 10],
    ],
    decimals: 1,
    reading: {
      en: "Alder: `40 + 15 + 16 = 71`. Its revenue rates 80 and carries 50 of 100 points of weight, which adds `0.5·80 = 40` points.",
      zh: "甲公司：`40 + 15 + 16 = 71`。营业额评分 80，权重在 100 中占 50，贡献 `0.5·80 = 40` 分。",
    },
  },
  formulas: [String.raw`c_k = \frac{w_k r_k}{\sum_{j\in K} w_j}\quad\text{mean}\quad c_k - \bar{c}_k`],
  notes: [
    {
      en: "$K$ are the criteria whose rating is known; a criterion that is not known adds nothing, and the others carry its weight. $\\bar{c}_k$ is the mean contribution over all accounts.",
      zh: "$K$ 为评分已知的指标；未知的指标贡献为零，其权重由其余指标分担。$\\bar{c}_k$ 为所有客户的平均贡献。",
    },
  ],
  source: [
    {
      en: "The training deck asks to find and show the key factors after scoring.",
      zh: "培训课件要求在评分之后找出关键因素。",
    },
  ],
  ours: [
    {
      en: "The split itself: a weighted mean is a sum of terms, one per criterion, so nothing is left over.",
      zh: "拆分方法本身：加权平均就是各指标项之和，因此拆分没有余数。",
    },
  ],
  peers: [
    {
      name: "SHAP",
      how: {
        en: "For a weighted mean of known ratings, `mean` gives the SHAP values that take features as independent: weight times the distance from the mean. Nothing needs to be estimated.",
        zh: "评分全部已知时，`mean` 等于假定特征相互独立的 SHAP 值，即权重乘以与平均值之差，无需估计。",
      },
    },
  ],
  refusals: [
    {
      formula: '=KAM.CONTRIBUTION(B2:D4,B7:B9,"median",,C7:D9)',
      code: "OPTION_UNKNOWN",
      where: { path: "base", content: "median", expected: "zero, mean" },
    },
    {
      formula: '=KAM.CONTRIBUTION(B2:D2,B7:B9,"mean",,C7:D9)',
      code: "ANCHORS_MISSING",
      where: { path: "base" },
    },
    {
      formula: "=KAM.CONTRIBUTION(B2:D4,B7:B8,,,C7:D9)",
      code: "SHAPE",
      where: { path: "weights", count: 2, expected: "3" },
    },
  ],
  related: ["SCORE", "GROUPSCORE", "TIERGAP"],
  sources: ["deck"],
};
