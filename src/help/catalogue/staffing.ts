import type { Entry } from "../types";

export const staffing: Entry = {
  answers: {
    en: "How many people do these tiers need? The answer tests a list of tiers against the team that exists.",
    zh: "这样的分级需要多少人手？可据此对照现有团队检验分级名单。",
  },
  returns:
    "每个等级一行，三列：名称；客户数；人数 × 客户数 ÷ 每队客户数，不取整，人数为空时为空文本。空白、Unrated 或 Check 的客户不计。",
  shapes: {
    people: { en: "t numbers or blanks", zh: "t 个数或空白" },
    accountsPerTeam: { en: "t numbers or blanks", zh: "t 个数或空白" },
  },
  example: {
    about: { en: "Six accounts in four tiers.", zh: "四个等级的六个客户。" },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Tier", zh: "等级" },
        { en: "Labels", zh: "名称" },
        { en: "Tier", zh: "等级" },
        { en: "Accounts", zh: "客户数" },
        { en: "People", zh: "人数" },
      ],
      [{ en: "Alder", zh: "甲公司" }, "Strategic", "Strategic"],
      [{ en: "Birch", zh: "乙公司" }, "Strategic", "Core"],
      [{ en: "Cedar", zh: "丙公司" }, "Core", "Potential"],
      [{ en: "Dogwood", zh: "丁公司" }, "Core", "Service"],
      [{ en: "Elm", zh: "戊公司" }, "Core"],
      [{ en: "Fir", zh: "己公司" }, "Service"],
    ],
    at: "D2",
    formula: "=KAM.STAFFING(B2:B7,C2:C5)",
    spill: [
      ["Strategic", 2, 6],
      ["Core", 3, 4.5],
      ["Potential", 0, ""],
      ["Service", 1, ""],
    ],
    reading: {
      en: "Two accounts in Strategic need `2·3 = 6` people, three in Core `3·1.5 = 4.5`. The lower tiers are blank, because the source says nothing of them.",
      zh: "两个 Strategic 客户需要 `2·3 = 6` 人，三个 Core 客户需要 `3·1.5 = 4.5` 人。较低的两级为空，因为原文没有说明。",
    },
  },
  formulas: [String.raw`n_i\cdot\frac{p_i}{a_i}`],
  notes: [
    {
      en: "$n_i$ is the number of accounts in tier $i$, $p_i$ the people of a team, $a_i$ the accounts that share it.",
      zh: "$n_i$ 为第 $i$ 级的客户数，$p_i$ 为每队人数，$a_i$ 为共用一队的客户数。",
    },
  ],
  source: [
    {
      en: "The training deck gives a strategic account a team of 3, for business, technology and service, and a core account 1.5 managers. Its text breaks off before the other tiers and leaves open whether a team is shared.",
      zh: "培训课件为战略级客户配备 3 人团队（商务、技术、服务），为核心级客户配备 1.5 名客户经理。原文未写到其余等级，也没有说明团队是否共用。",
    },
  ],
  ours: [
    {
      en: "Each account has a team of its own, unless you say how many share one.",
      zh: "默认每个客户单独一个团队，除非给出共用的客户数。",
    },
  ],
  peers: [
    {
      name: { en: "Accounts per manager", zh: "人均客户数" },
      how: {
        en: "This ratio treats all accounts alike; see [[WORKLOAD]] for that view.",
        zh: "这一比率把所有客户同等看待；需要时见 [[WORKLOAD]]。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.STAFFING(B2:B7,C2:C5,{3,1.5})",
      code: "SHAPE",
      where: { path: "people", count: 2, expected: "4" },
    },
    {
      formula: "=KAM.STAFFING(B2:B7,C2:C5,{3,1.5,1,-1})",
      code: "NUMBER_EXPECTED",
      where: { path: "people", row: 4, content: "-1", expected: "≥ 0" },
    },
    {
      formula: '=KAM.STAFFING(B2:B7,{"Strategic","Core"})',
      code: "LABEL_UNKNOWN",
      where: { path: "tiers", row: 6, content: "Service", expected: "Strategic, Core" },
    },
  ],
  related: ["WORKLOAD", "TIERQUOTA"],
  sources: ["deck"],
};
