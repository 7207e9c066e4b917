import type { Entry } from "../types";

export const workload: Entry = {
  answers: {
    en: "Who looks after too many accounts? With weights for the tiers, a few demanding accounts and many easy ones can be told apart.",
    zh: "谁负责的客户太多？给等级加权之后，就能区分“少而重”与“多而轻”。",
  },
  returns:
    "每个负责人一行，按首次出现的顺序，四列：负责人（没有负责人的客户为空文本）；客户数；负荷，没有等级的客户计 1；负荷超过上限时为 1，否则为 0。",
  shapes: {
    owners: { en: "n texts", zh: "n 个姓名" },
    weights: { en: "t numbers ≥ 0", zh: "t 个不小于 0 的数" },
    limit: { en: "one number", zh: "一个数" },
  },
  example: {
    about: {
      en: "Five accounts and two managers; an account weighs 4 in Strategic, 2 in Core and 1 in Service. The limit here is 5.",
      zh: "五个客户、两位经理；每个客户在 Strategic 计 4，在 Core 计 2，在 Service 计 1。此处上限为 5。",
    },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Owner", zh: "负责人" },
        { en: "Tier", zh: "等级" },
        null,
        { en: "Owner", zh: "负责人" },
        { en: "Accounts", zh: "客户数" },
        { en: "Load", zh: "负荷" },
        { en: "Over", zh: "超限" },
      ],
      [{ en: "Alder", zh: "甲公司" }, "Li", "Strategic"],
      [{ en: "Birch", zh: "乙公司" }, "Li", "Core"],
      [{ en: "Cedar", zh: "丙公司" }, "Wang", "Core"],
      [{ en: "Dogwood", zh: "丁公司" }, "Wang", "Service"],
      [{ en: "Elm", zh: "戊公司" }, "Wang", "Service"],
    ],
    at: "E2",
    formula: '=KAM.WORKLOAD(B2:B6,C2:C6,{"Strategic","Core","Service"},{4,2,1},5)',
    spill: [
      ["Li", 2, 6, 1],
      ["Wang", 3, 4, 0],
    ],
    reading: {
      en: "Li has fewer accounts than Wang and more to do: `4 + 2 = 6` against `2 + 1 + 1 = 4`.",
      zh: "Li 的客户较少，负荷却更重：`4 + 2 = 6`，而 Wang 为 `2 + 1 + 1 = 4`。",
    },
  },
  formulas: [
    {
      en: String.raw`L_o = \sum_{a\in o} u_{\text{tier}(a)}`,
      zh: String.raw`L_o = \sum_{a\in o} u_{\text{等级}(a)}`,
    },
  ],
  notes: [
    {
      en: "The sum runs over the accounts $a$ of owner $o$, $u$ is the weight of a tier. Names are matched in any letter case.",
      zh: "对负责人 $o$ 的客户 $a$ 求和，$u$ 为等级的权重。姓名不区分大小写。",
    },
  ],
  source: [
    {
      en: "The training deck holds more than 50 key accounts per manager to be too many and reports a loss of satisfaction.",
      zh: "培训课件认为每位经理负责的大客户超过 50 个就太多，并称满意度因此下降。",
    },
  ],
  ours: [
    {
      en: "The weights by tier, and a weight of 1 for an account without a tier.",
      zh: "按等级加权，以及没有等级的客户计 1。",
    },
  ],
  peers: [
    {
      name: "COUNTIF",
      how: {
        en: "Counts accounts only, and misses owners who are not in its list.",
        zh: "只数客户，并会漏掉不在清单中的负责人。",
      },
    },
  ],
  refusals: [
    {
      formula: '=KAM.WORKLOAD(B2:B6,C2:C5,{"Strategic","Core","Service"})',
      code: "SHAPE",
      where: { path: "tiers", count: 4, expected: "5" },
    },
    {
      formula: '=KAM.WORKLOAD(B2:B6,C2:C6,{"Strategic","Core","Service"},{4,2,-1})',
      code: "WEIGHT_NEGATIVE",
      where: { path: "weights", row: 3, content: "-1" },
    },
  ],
  related: ["STAFFING", "NEXTTOUCH"],
  sources: ["deck"],
};
