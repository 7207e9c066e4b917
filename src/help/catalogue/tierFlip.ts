import type { Entry } from "../types";
import { ratedWith } from "./sheets";

export const tierFlip: Entry = {
  answers: {
    en: "Would a slightly different weight put this account into another tier? Ask this before a tier is announced: a tier that turns on two points of one weight is an opinion, not a finding.",
    zh: "权重稍有不同，这个客户会不会换等级？公布等级之前应先问这个问题：如果一个权重改动两个百分点就会换级，那只是看法，不是结论。",
  },
  returns:
    "每个客户一行，五列：现等级；改变之后的等级，任何一个权重的改变都不会换级时为 Stable；指标的序号；权重的改变，以百分点计；新的权重。对该客户全部未知时第一列为 Unrated，单元格无法使用时为 Check（只对一个客户调用时为 #VALUE! 及原因）。",
  example: {
    about: {
      en: "One account, already rated on five dimensions; bounds of 0 and 100 leave the ratings as they are. Its score is 66.75, Core.",
      zh: "一个客户，五个维度均已评分；bounds 取 0 和 100，评分保持不变。其得分为 66.75，属于 Core。",
    },
    cells: ratedWith(
      { en: "Tier", zh: "现等级" },
      { en: "After", zh: "改变后" },
      { en: "Criterion", zh: "指标" },
      { en: "Change", zh: "改变" },
      { en: "New weight", zh: "新权重" },
    ),
    at: "F5",
    formula: "=KAM.TIERFLIP(B2:F2,B5:B9,,,,,C5:D9)",
    spill: [["Core", "Potential", 5, 4.523813, 9.523813]],
    decimals: [0, 0, 0, 4, 4],
    reading: {
      en: "Raise the weight of criterion 5, risk, by 4.5238 points, from 5 to 9.5238 of 100, the others shrinking in proportion, and the score falls below 65: `(66.75 − 0.05·30) ÷ 0.95·(1 − 0.095238) + 30·0.095238 = 65.000`.",
      zh: "把第 5 个指标（风险）的权重提高 4.5238 个百分点，即在 100 中从 5 提高到 9.5238，其余按比例缩小，得分就会跌破 65：`(66.75 − 0.05·30) ÷ 0.95·(1 − 0.095238) + 30·0.095238 = 65.000`。",
    },
  },
  formulas: [
    String.raw`\delta_k = \frac{T - S}{r_k - M_k}\quad M_k = \frac{S - w_k r_k}{1 - w_k}`,
    String.raw`-w_k \le \delta_k \le 1 - w_k`,
  ],
  notes: [
    {
      en: "$S$ is the score, $T$ the adjacent cut (a millionth below it for a fall), $r_k$ the rating, $w_k$ the weight as a share of 1, $M_k$ the mean of the other ratings. The least $|\\delta_k|$ over criteria and both directions is shown, in points of 100, rounded outward to 6 decimals: at that figure the account has moved.",
      zh: "$S$ 为得分，$T$ 为相邻的分数线（下降时取其下百万分之一），$r_k$ 为评分，$w_k$ 为权重（合计为 1），$M_k$ 为其余指标的平均评分。对所有指标和升降两个方向取最小的 $|\\delta_k|$，以百分点表示，向外舍入到 6 位小数：达到该数值时客户已经换级。",
    },
    {
      en: "Where ratings are unknown, the change in the known weight is taken into account. Where a fall and a rise are equally near, the fall is named.",
      zh: "有未知评分时，会考虑已知权重的变化。升级与降级同样接近时，给出降级。",
    },
  ],
  source: [
    {
      en: "The training deck and the text on grading ask for weights to be revised from time to time, and name no way to see what hangs on them. The idea of a critical weight is that of Triantaphyllou and Sánchez 1997, who ask when two options change places.",
      zh: "培训课件和分级原则一文要求定期调整权重，但没有说明如何看出结果对权重的依赖。“临界权重”的想法出自 Triantaphyllou 与 Sánchez 1997，他们研究的是两个方案何时换位。",
    },
  ],
  ours: [
    {
      en: "The form for a cut rather than for a pair of accounts, the treatment of unknown ratings, and the choice of the smallest change.",
      zh: "针对分数线（而非两个客户之间）的形式、对未知评分的处理，以及取最小改变的做法。",
    },
  ],
  peers: [
    {
      name: { en: "Triantaphyllou & Sánchez", zh: "Triantaphyllou 与 Sánchez" },
      how: {
        en: "They change one weight, renormalise, and ask about ranks. We ask about tiers, which decide how an account is looked after.",
        zh: "改变一个权重后重新归一化，考察的是名次。我们考察等级，因为等级决定如何服务客户。",
      },
    },
    {
      name: { en: "What-if tables", zh: "模拟运算表" },
      how: {
        en: "A data table tries steps and finds the change to the nearest step only; here it is found by formula.",
        zh: "模拟运算表逐步试算，只能精确到步长；这里由公式直接求出。",
      },
    },
  ],
  refusals: [
    {
      formula: '=KAM.TIERFLIP(B2:F2,B5:B9,,,"share",,C5:D9)',
      code: "OPTION_UNKNOWN",
      where: { path: "by", content: "share", expected: "points, relative" },
    },
    {
      formula: "=KAM.TIERFLIP(B2:F2,B5:B9,{50,65,80},,,,C5:D9)",
      code: "CUTS_UNSORTED",
      where: { path: "cuts", row: 2, content: "65" },
    },
    {
      formula: '=KAM.TIERFLIP(B2:F2,B5:B9,70,{"A","B","C"},,,C5:D9)',
      code: "LABELS_COUNT",
      where: { path: "labels", count: 3, expected: "2" },
    },
    {
      formula: "=KAM.TIERFLIP(B2:F2,B5:B9)",
      code: "ANCHORS_MISSING",
      where: { path: "metrics", position: 1 },
    },
  ],
  related: ["TIERODDS", "TIERGAP", "TIER", "SCORE"],
  sources: ["triantaphyllou1997", "deck", "grading"],
};
