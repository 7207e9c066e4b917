import type { Entry } from "../types";

export const tierQuota: Entry = {
  answers: {
    en: "Which accounts belong in a list that can only be so long? Use it where capacity decides: only so many visits can be made.",
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
      en: "The second and last place of Core is claimed by two accounts with 77: both rise, so Core holds three and Potential only two; the three tiers together still hold six. `demote` would leave both out, `order` take the one that stands first.",
      zh: "Core 的最后一个名额有两个客户同为 77 分：两者都上升，Core 因此有三个，Potential 只剩两个，三级合计仍为六个。用 `demote` 时两者都不入选，用 `order` 时取排在前面的一个。",
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
      en: "The text on grading assigns resources by tier; the deck gives the size of a team and the most accounts per manager. How many accounts a tier may hold is left open.",
      zh: "分级原则一文主张按分级配置资源；培训课件给出了团队人数和每位经理的客户上限。每级容纳多少客户则没有规定。",
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
        en: "Gives equal scores the best of their places, which is `promote` and nothing else, and answers #VALUE! for an account that is Unrated.",
        zh: "得分相同时都取最前的名次，相当于只有 `promote`；对未评级的客户返回 #VALUE!。",
      },
    },
    {
      name: "PERCENTRANK",
      how: {
        en: "Cuts to three digits unless told otherwise, so that in long lists the edge of a tier moves.",
        zh: "默认只保留三位，名单很长时等级的边界会移动。",
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
