import type { Entry } from "../types";

export const tierQuota: Entry = {
  answers: {
    en: "Who belongs in a list that can only be so long? Take it where capacity decides: so many executives for so many visits.",
    zh: "名单长度有限时，谁应入选？适用于由人力决定名额的情形：能拜访多少客户，就定多少名额。",
  },
  returns: "每个客户一行：等级名称；得分未知时为 Unrated，无法使用时为 Check，两者都不占名额。",
  shapes: { quotas: { en: "t or t − 1 shares or counts", zh: "t 或 t − 1 个比例或数量" } },
  example: {
    about: {
      en: "Ten accounts; one place for the best tier, two for the next, three for the third.",
      zh: "十个客户；最高一级一个名额，其次两个，再次三个。",
    },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Score", zh: "得分" },
        { en: "Tier", zh: "等级" },
      ],
      ...[91, 84, 77, 77, 70, 66, 51, 40, 33, 28].map((score, index) => [
        { en: `No. ${index + 1}`, zh: `${index + 1} 号` },
        score,
      ]),
    ],
    at: "C2",
    formula: "=KAM.TIERQUOTA(B2:B11,{1,2,3})",
    spill: [
      ["Strategic"],
      ["Core"],
      ["Core"],
      ["Core"],
      ["Potential"],
      ["Potential"],
      ["Service"],
      ["Service"],
      ["Service"],
      ["Service"],
    ],
    reading: {
      en: "The second and last place of Core is claimed by two accounts with 77: both rise, so that Core holds three, and Potential two: the tiers together still take six. `demote` would leave both out, `order` take the one that stands first.",
      zh: "核心级的最后一个名额有两个客户同为 77 分：两者都上升，核心级因此有三个，潜力级则剩两个：三级合计仍为六个。用 `demote` 则两者都不入选，用 `order` 则取排在前面的一个。",
    },
  },
  formulas: [
    String.raw`q_i = n\cdot s_i`,
    {
      en: String.raw`\text{tier} = \min\{\,i : \text{rank} \le q_1 + \dots + q_i\,\}`,
      zh: String.raw`\text{等级} = \min\{\,i : \text{名次} \le q_1 + \dots + q_i\,\}`,
    },
  ],
  notes: [
    {
      en: "$s_i$ is the share of tier $i$, $n$ the number of rated accounts; counts are taken as they are. Shares are turned into whole places by the largest remainder. What is left is the last tier.",
      zh: "$s_i$ 为第 $i$ 级的比例，$n$ 为有得分的客户数；数量则直接使用。比例按最大余数法化为整数名额，其余归最后一级。",
    },
  ],
  source: [
    {
      en: "Resources follow the tiers, says the text on grading; the deck gives teams a size and managers a limit. How many accounts a tier may hold is left open.",
      zh: "分级原则一文主张按分级配置资源；培训课件给出了团队人数和经理的负荷上限。每级容纳多少客户则没有规定。",
    },
  ],
  ours: [
    {
      en: "Ties promote, because equal scores must not be parted by chance.",
      zh: "同分一并上升，因为相同的得分不应由偶然决定去留。",
    },
  ],
  peers: [
    {
      name: { en: "RANK and a cut", zh: "RANK 加名次界限" },
      how: {
        en: "Treats ties as the first of their places and ignores Unrated accounts only if they are removed by hand.",
        zh: "并列时都取最前的名次；未评级的客户需要手工剔除。",
      },
    },
    {
      name: "PERCENTRANK",
      how: {
        en: "Cuts to three digits, so that in long lists the edge of a tier moves.",
        zh: "只保留三位，名单很长时等级边界会移动。",
      },
    },
  ],
  refusals: [
    { formula: "=KAM.TIERQUOTA(B2:B11,{0.1,2,3})", code: "QUOTA_MIXED", where: {} },
    { formula: "=KAM.TIERQUOTA(B2:B11,{0.5,0.4,0.3})", code: "QUOTA_SUM", where: { content: "1.2" } },
    {
      formula: '=KAM.TIERQUOTA(B2:B11,{1,2,3},{"A","B"})',
      code: "LABELS_COUNT",
      where: { path: "labels", count: 2, expected: "4" },
    },
    {
      formula: '=KAM.TIERQUOTA(B2:B11,{1,2,3},,"split")',
      code: "OPTION_UNKNOWN",
      where: { path: "ties", content: "split", expected: "promote, demote, order" },
    },
  ],
  related: ["TIER", "TIERPARETO", "SCORE"],
  sources: ["grading", "deck"],
};
