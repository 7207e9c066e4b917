import type { Entry } from "../types";

export const tier: Entry = {
  answers: {
    en: "Which tier does a score mean? With the potential axis it also tells accounts worth developing from those merely to be served.",
    zh: "得分对应哪个等级？给出潜在价值时，还能区分值得发展的客户和只需服务的客户。",
  },
  returns:
    "每个客户一行：等级名称；得分或起决定作用的潜在价值未知时为 Unrated；任一单元格无法使用时为 Check。",
  example: {
    about: {
      en: "Five accounts with score and potential; cuts and labels are left out.",
      zh: "五个客户的得分和潜在价值；省略分数线和名称。",
    },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Score", zh: "得分" },
        { en: "Potential", zh: "潜在价值" },
        { en: "Tier", zh: "等级" },
      ],
      [{ en: "Alder", zh: "甲公司" }, 84, 30],
      [{ en: "Birch", zh: "乙公司" }, 65, 80],
      [{ en: "Cedar", zh: "丙公司" }, 58, 62],
      [{ en: "Dogwood", zh: "丁公司" }, 58, 31],
      [{ en: "Elm", zh: "戊公司" }, 42, 71],
    ],
    at: "D2",
    formula: "=KAM.TIER(B2:B6,,,C2:C6)",
    spill: [["Strategic"], ["Core"], ["Potential"], ["Service"], ["Potential"]],
    reading: {
      en: "Birch stands exactly at the cut of 65 and so is in the upper tier. Cedar and Dogwood have the same score; only Cedar's potential reaches 50. Elm scores less than Dogwood and is still the one to develop.",
      zh: "乙公司的得分恰好等于分数线 65，因此属于上一级。丙公司与丁公司得分相同，只有丙公司的潜在价值达到 50。戊公司得分低于丁公司，却仍是值得发展的客户。",
    },
  },
  formulas: [
    {
      en: String.raw`\text{tier} = \min\{\,i : S \ge c_i\,\}`,
      zh: String.raw`\text{等级} = \min\{\,i : S \ge c_i\,\}`,
    },
    String.raw`S < c_{t-2}\quad\to\quad\begin{cases} t - 1 & P \ge p \\ t & P < p \end{cases}`,
  ],
  notes: [
    {
      en: "$c_1 > c_2 > \\dots$ are the cuts, one fewer than the tiers $t$; below the last cut lies the last tier. $P$ is the potential, $p$ the potential cut; the second line holds only where `potential` is given.",
      zh: "$c_1 > c_2 > \\dots$ 为分数线，比等级数 $t$ 少一；低于最后一条即为最后一级。$P$ 为潜在价值，$p$ 为其分数线；第二行只在给出 `potential` 时适用。",
    },
    {
      en: "Scores and cuts are rounded to 6 decimals before they are compared.",
      zh: "得分和分数线先舍入到 6 位小数再比较。",
    },
  ],
  source: [
    {
      en: "The training deck has four tiers, 战略级, 核心级, 潜力级 and 服务级 (Strategic, Core, Potential, Service), and describes the third as accounts with potential to grow. No text gives a cut.",
      zh: "培训课件分为战略级、核心级、潜力级、服务级，并把潜力级描述为有发展潜力的客户。各篇文本都没有给出分数线。",
    },
  ],
  ours: [
    {
      en: "The cuts 80, 65 and 50, and the potential cut of 50. Set your own: we know of no research that supports a number.",
      zh: "分数线 80、65、50 和潜在价值分界 50。请自行设定：据我们所知，没有研究支持某个特定的数。",
    },
    {
      en: "Unknown potential makes an account Unrated rather than Service.",
      zh: "潜在价值未知时为 Unrated，而不是最低一级。",
    },
  ],
  peers: [
    {
      name: "IFS",
      how: {
        en: "Compares unrounded binary numbers, so a score that shows as 65 may fall below 65.",
        zh: "比较的是未经舍入的二进制数，显示为 65 的得分可能被判为低于 65。",
      },
    },
    {
      name: { en: "Four bands of a score", zh: "按得分分四段" },
      how: {
        en: "The plain reading of four tiers; it puts an account with high potential and low sales last. Leave `potential` out to get it.",
        zh: "对四个等级的直接理解；它把潜力大而销售少的客户排在最后。省略 `potential` 即为此法。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.TIER(B2:B6,{50,65,80})",
      code: "CUTS_UNSORTED",
      where: { path: "cuts", row: 2, content: "65" },
    },
    {
      formula: '=KAM.TIER(B2:B6,{70,40},{"A","B"})',
      code: "LABELS_COUNT",
      where: { path: "labels", count: 2, expected: "3" },
    },
    {
      formula: '=KAM.TIER(B2:B6,{70,40},{"A","B","B"})',
      code: "LABELS_EQUAL",
      where: { path: "labels", content: "B" },
    },
    {
      formula: "=KAM.TIER(B2:B6,,,C2:C5)",
      code: "SHAPE",
      where: { path: "potential", count: 4, expected: "5" },
    },
  ],
  related: ["SCORE", "TIERQUOTA", "TIERHOLD", "TIERCAP", "TIERFLIP", "QUADRANT"],
  sources: ["deck"],
};
