import type { Entry } from "../types";
import { ratedWith } from "./sheets";

export const reason: Entry = {
  answers: {
    en: "Why is this account in its tier? The answer is a sentence to paste into a review, true to the figures it was made from.",
    zh: "这个客户为什么属于这个等级？用一句与数字相符的话回答，可以直接写进评审材料。",
  },
  returns:
    "每个客户一行：一句话。其中的数字为 0 到 100 的评分和百分比权重，舍入方向保证句子成立：所需的提高确实足够，所说的权重确实会使客户降级。对该客户全部未知时为 Unrated，单元格无法使用时为 Check（只对一个客户调用时为 #VALUE! 及原因）。",
  shapes: {
    names: { en: "k texts", zh: "k 个名称" },
  },
  example: {
    about: {
      en: "One account with five ratings, as in [[TIERFLIP]].",
      zh: "一个客户的五项评分，同 [[TIERFLIP]]。",
    },
    cells: ratedWith({ en: "Reason", zh: "理由" }),
    at: "F5",
    formula: {
      en: "=KAM.REASON(B2:F2,B5:B9,A5:A9,,,,,C5:D9)",
      zh: '=KAM.REASON(B2:F2,B5:B9,A5:A9,,,"zh",,C5:D9)',
    },
    spill: [
      [
        {
          en: "Core (66.8). Strong in Influence (90) and Strategy (80), held back by Finance (55). Needs +37.9 in Finance to become Strategic; would fall below Core only if Finance weighed 44.7% instead of 35%.",
          zh: "核心级（66.8 分）。强项是影响（90）和战略（80），短板是财务（55）。财务再提高 37.9 分即可升为战略级；只有当财务的权重从 35% 变为 44.7% 时，才会跌到核心级以下。",
        },
      ],
    ],
    reading: {
      en: "What it needs comes from [[TIERGAP]]; what would make it fall comes from [[TIERFLIP]] with `relative`, downward only.",
      zh: "升级所需同 [[TIERGAP]]；使其降级的权重同 [[TIERFLIP]] 的 `relative`，但只看下降。",
    },
  },
  formulas: [
    {
      en: String.raw`S\to\text{tier}\to g_k\to\delta_k\to\text{sentence}`,
      zh: String.raw`S\to\text{等级}\to g_k\to\delta_k\to\text{句子}`,
    },
  ],
  notes: [
    {
      en: "$S$ as in [[SCORE]], $g_k$ the gaps of [[TIERGAP]], $\\delta_k$ the changes of [[TIERFLIP]].",
      zh: "$S$ 同 [[SCORE]]，$g_k$ 为 [[TIERGAP]] 的差距，$\\delta_k$ 为 [[TIERFLIP]] 的变化。",
    },
    {
      en: "Needs are rounded up, so that the figure named is enough; a language model has no part in it.",
      zh: "所需的提高向上舍入，保证足够；句子由规则生成，不使用语言模型。",
    },
  ],
  source: [
    {
      en: "The training deck asks to find and show the key factors.",
      zh: "培训课件要求找出并展示关键因素。",
    },
  ],
  ours: [{ en: "The sentence, and the choice of facts in it.", zh: "句子本身，以及选取哪些事实。" }],
  peers: [
    {
      name: { en: "Text from a language model", zh: "语言模型生成的文字" },
      how: {
        en: "Reads well and may be wrong; this sentence can be checked against the cells beside it.",
        zh: "读来通顺，却可能出错；这里的句子可以与旁边的单元格逐一核对。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.REASON(B2:F2,B5:B9,A5:A8,,,,,C5:D9)",
      code: "SHAPE",
      where: { path: "names", count: 4, expected: "5" },
    },
    {
      formula: '=KAM.REASON(B2:F2,B5:B9,A5:A9,,,"de",,C5:D9)',
      code: "OPTION_UNKNOWN",
      where: { path: "language", content: "de", expected: "en, zh" },
    },
    {
      formula: "=KAM.REASON(B2:F2,B5:B9,A5:A9)",
      code: "ANCHORS_MISSING",
      where: { path: "metrics", position: 1 },
    },
  ],
  related: ["TIERGAP", "TIERFLIP", "CONTRIBUTION", "SCORE"],
  sources: ["deck"],
};
