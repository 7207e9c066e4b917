import type { Entry } from "../types";
import { ratedWith } from "./sheets";

export const tierGap: Entry = {
  answers: {
    en: "What would it take for this account to rise? Where `bounds` is given, the answer is in the criterion's own unit, ready for an account plan.",
    zh: "这个客户要升级还差多少？给出 `bounds` 时以指标自身的单位回答，可直接用于客户计划。",
  },
  returns:
    "每个客户一行，列数比指标多一。单凭该指标所需的改变：两端均给出时为其自身单位，越小越好时为负；否则为评分；即使评到满分也不够、数值未知或已在最高级时为空文本。最后一列：所有指标同步提高时，各占其剩余空间的比例，0 到 1。客户的单元格无法使用时为 Check（只对一个客户调用时为 #VALUE! 及原因）。",
  example: {
    about: {
      en: "One account with a score of 66.75; the next cut is 80.",
      zh: "一个客户，得分 66.75；上一级的分数线为 80。",
    },
    cells: ratedWith(
      { en: "Finance", zh: "财务" },
      { en: "Strategy", zh: "战略" },
      { en: "Influence", zh: "影响" },
      { en: "Growth", zh: "成长" },
      { en: "Risk", zh: "风险" },
      { en: "Evenly", zh: "同步" },
    ),
    at: "F5",
    formula: "=KAM.TIERGAP(B2:F2,B5:B9,,,C5:D9)",
    spill: [[37.857143, "", "", "", "", 0.398497]],
    decimals: [3, 3, 3, 3, 3, 3],
    reading: {
      en: "Finance alone would have to gain `(80 − 66.75) ÷ 0.35 = 37.857` points. Strategy would need `(80 − 66.75) ÷ 0.3 = 44.17`, more than its room up to 100, so its cell is empty, and so are the others. Evenly, every criterion must take `(80 − 66.75) ÷ (100 − 66.75) = 0.398` of its room.",
      zh: "单靠财务需提高 `(80 − 66.75) ÷ 0.35 = 37.857` 分。战略需 `(80 − 66.75) ÷ 0.3 = 44.17` 分，超过它到 100 的空间，因此为空，其余各项也是如此。同步提高时，每个指标需用去剩余空间的 `(80 − 66.75) ÷ (100 − 66.75) = 0.398`。",
    },
  },
  formulas: [String.raw`g_k = \frac{T - S}{w_k}\quad e = \frac{T - S}{100 - S}`],
  notes: [
    {
      en: "$S$ is the score, $T$ the next cut, $w_k$ the weight as a share of the known weight. The gain $g_k$ in rating points is turned through worst and best into the metric's unit, and rounded outward to 6 decimals, so that the change named does reach the cut.",
      zh: "$S$ 为得分，$T$ 为上一级的分数线，$w_k$ 为占已知权重的比例。所需评分 $g_k$ 按最差值和最佳值换算为指标的单位，并向外舍入到 6 位小数，保证达到分数线。",
    },
  ],
  source: [
    {
      en: "The textbook wants potential and direct accounts turned into core ones; it names strategies, not distances.",
      zh: "教材主张把潜在型和直接型客户转为核心型，只列策略，没有给出差距。",
    },
  ],
  ours: [
    {
      en: "The whole calculation. It says what would be enough for the score, not how to bring it about.",
      zh: "整个算法。它说明得分上差多少，并不说明怎样才能做到。",
    },
  ],
  peers: [
    {
      name: { en: "Goal Seek", zh: "单变量求解" },
      how: {
        en: "Finds one figure at a time, approximately, and overwrites the cell; this is found by formula, for all accounts, and follows the data.",
        zh: "一次只能求一个近似值，并改写单元格；这里由公式对所有客户求出，并随数据更新。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.TIERGAP(B2:F2,B5:B9,{65,80},,C5:D9)",
      code: "CUTS_UNSORTED",
      where: { path: "cuts", row: 2, content: "80" },
    },
    {
      formula: "=KAM.TIERGAP(B2:F2,B5:B8,,,C5:D9)",
      code: "SHAPE",
      where: { path: "weights", count: 4, expected: "5" },
    },
    {
      formula: "=KAM.TIERGAP(B2:F2,B5:B9)",
      code: "ANCHORS_MISSING",
      where: { path: "metrics", position: 1 },
    },
  ],
  related: ["TIERFLIP", "CONTRIBUTION", "TIER"],
  sources: ["textbook"],
};
