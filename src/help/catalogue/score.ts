import type { Entry } from "../types";
import { portfolioWith } from "./sheets";

export const score: Entry = {
  answers: {
    en: "Which accounts are worth most to us, when several criteria count and each is measured in its own unit? A strong rating makes up for a weak one; where it must not, add a gate ([[TIERCAP]]) or limits ([[SCREEN]]).",
    zh: "指标不止一个、单位又各不相同时，哪些客户对我们价值最大？强项可以弥补弱项；不允许弥补时，请加上限级条件（[[TIERCAP]]）或门槛（[[SCREEN]]）。",
  },
  returns:
    "每个客户一行：得分；全部未知时为空文本，单元格无法使用时为 Check（只对一个客户调用时为 #VALUE! 及原因）。",
  example: {
    about: {
      en: "Three accounts, judged by revenue, margin and days of late payment. Worst lies above best for days late: less is better there.",
      zh: "三个客户，按营业额、毛利率和逾期天数评价。逾期天数的最差值大于最佳值，表示越小越好。",
    },
    cells: portfolioWith({ en: "Score", zh: "得分" }),
    at: "F2",
    formula: "=KAM.SCORE(B2:D4,B7:B9,,C7:D9)",
    spill: [[71], [62.5], [67.5]],
    decimals: 1,
    reading: {
      en: "Alder's ratings are 80, 50 and 80, so its score is `(50·80 + 30·50 + 20·80) ÷ (50 + 30 + 20) = 71`. Cedar sells most, yet its margin and its delays leave it behind Alder.",
      zh: "甲公司的三项评分为 80、50、80，得分为 `(50·80 + 30·50 + 20·80) ÷ (50 + 30 + 20) = 71`。丙公司营业额最高，但毛利率偏低、逾期较长，因而落在甲公司之后。",
    },
  },
  formulas: [String.raw`S = \frac{\sum_k w_k r_k}{\sum_k w_k}`],
  notes: [
    {
      en: "$w_k$ is the weight of criterion $k$, $r_k$ the account's rating on it ([[NORMALIZE]]); only criteria whose rating is known take part.",
      zh: "$w_k$ 为指标 $k$ 的权重，$r_k$ 为客户在该指标上的评分（[[NORMALIZE]]）；只计评分已知的指标。",
    },
    {
      en: "Weights may have any total: 50, 30, 20 and 0.5, 0.3, 0.2 give the same scores.",
      zh: "权重合计不限：50、30、20 与 0.5、0.3、0.2 的得分相同。",
    },
  ],
  source: [
    {
      en: "The composite scoring model of the text on grading has four steps: set weights, collect data, score, grade. It gives no formula; the weighted sum is that of Fishburn 1967.",
      zh: "分级原则一文的综合评分模型分四步：确定权重、收集数据、评分、分级。原文没有公式；加权和见 Fishburn 1967。",
    },
  ],
  ours: [
    {
      en: "A missing rating is left out and the others carry its weight; [[COVERAGE]] tells how much of the weight is known.",
      zh: "缺失的评分不计，其权重由其余指标按比例分担；已知的权重占多少，见 [[COVERAGE]]。",
    },
    { en: "Scores are rounded to 6 decimals.", zh: "得分舍入到 6 位小数。" },
  ],
  peers: [
    {
      name: "SUMPRODUCT",
      how: {
        en: "Takes a blank as 0, which marks an account down for what is not known, and adds figures of different units as they stand.",
        zh: "把空白当作 0，等于因数据缺失而扣分；单位不同的数也照样相加。",
      },
    },
    {
      name: { en: "Scoring templates", zh: "评分模板" },
      how: {
        en: "A template that tests whether weights sum to exactly 1 refuses 0.35 + 0.30 + 0.20 + 0.10 + 0.05, which in binary falls just short of it. We never ask for a total.",
        zh: "检验权重合计是否恰为 1 的模板会拒绝 0.35 + 0.30 + 0.20 + 0.10 + 0.05，因为二进制下它略小于 1。我们对合计不作要求。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.SCORE(B2:D4,B7:B8)",
      code: "SHAPE",
      where: { path: "weights", count: 2, expected: "3" },
    },
    {
      formula: "=KAM.SCORE(B2:D4,{50,-30,20})",
      code: "WEIGHT_NEGATIVE",
      where: { path: "weights", row: 2, content: "-30" },
    },
    { formula: "=KAM.SCORE(B2:D4,{0,0,0})", code: "WEIGHTS_ZERO", where: {} },
    { formula: "=KAM.SCORE(B2:D2,B7:B9)", code: "ANCHORS_MISSING", where: { path: "metrics", position: 1 } },
    {
      formula: '=KAM.SCORE(B2:D4,B7:B9,{"up","up","down"})',
      code: "OPTION_UNKNOWN",
      where: { path: "directions", row: 1, content: "up", expected: "max, min, benefit, cost, 1, -1" },
    },
    {
      formula: '=KAM.SCORE(B2:D4,B7:B9,"max",C7:D9)',
      code: "SHAPE",
      where: { path: "directions", count: 1, expected: "3" },
    },
    {
      formula: '=KAM.SCORE({80,"about 20",10},B7:B9,,C7:D9)',
      code: "NUMBER_EXPECTED",
      where: { path: "metrics", position: 2, content: "about 20" },
    },
  ],
  related: ["NORMALIZE", "CONTRIBUTION", "COVERAGE", "TIER", "TOPSIS", "ASSESS"],
  sources: ["grading", "fishburn1967"],
};
