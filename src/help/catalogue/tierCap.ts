import type { Entry } from "../types";

export const tierCap: Entry = {
  answers: {
    en: "Are there accounts that must not be in a high tier, whatever they score? A gate is for overdue payments, lawsuits or sanctions: for what no strength makes up for.",
    zh: "有些客户无论得分多高，都不应进入高等级吗？适用于逾期付款、诉讼、制裁等任何优势都无法抵消的情形。",
  },
  returns: "每个客户一行：等级名称；没有等级时为 Unrated；等级或标记无法使用，或标记缺失时为 Check。",
  shapes: {
    flags: { en: "n flags: TRUE, 1, yes or 是", zh: "n 个标记：TRUE、1、yes 或“是”" },
    cap: { en: "one label", zh: "一个等级名称" },
  },
  example: {
    about: {
      en: "Overdue accounts may be Core at most.",
      zh: "逾期客户最高为 Core。",
    },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Tier", zh: "等级" },
        { en: "Overdue", zh: "逾期" },
        { en: "Held at", zh: "限制后" },
      ],
      [{ en: "Alder", zh: "甲公司" }, "Strategic", true],
      [{ en: "Birch", zh: "乙公司" }, "Strategic", false],
      [{ en: "Cedar", zh: "丙公司" }, "Service", true],
      [{ en: "Dogwood", zh: "丁公司" }, "Core", "n/a"],
    ],
    at: "D2",
    formula: '=KAM.TIERCAP(B2:B5,C2:C5,"Core")',
    spill: [["Core"], ["Strategic"], ["Service"], ["Check"]],
    reading: {
      en: "A cap never lifts: Cedar stays where it was. Dogwood's flag is not known, and what is not known is not taken as safe.",
      zh: "限制只会降低，不会提高：丙公司不变。丁公司的标记未知，而未知绝不视为安全。",
    },
  },
  formulas: [
    {
      en: String.raw`i' = \begin{cases} \max(i, c) & \text{flag} \\ i & \text{no flag} \end{cases}`,
      zh: String.raw`i' = \begin{cases} \max(i, c) & \text{有标记} \\ i & \text{未标记} \end{cases}`,
    },
  ],
  notes: [
    {
      en: "$i$ is the tier counted from the best, $c$ the cap. For several gates, nest the function; the lowest cap wins.",
      zh: "$i$ 为等级序号（自最高级数起），$c$ 为最高限度。有多项限制时可嵌套使用，以最低者为准。",
    },
    {
      en: 'A blank cell arrives as 0, which is no flag. Wrap the range, `IF(C2:C5="","",C2:C5)`, where blanks mean that nobody has looked.',
      zh: '空白单元格以 0 传入，等于没有标记。如果空白表示尚未查核，请写 `IF(C2:C5="","",C2:C5)`。',
    },
  ],
  source: [
    {
      en: "The deck gives risk a weight of 5% and yet tells of three high-risk accounts found in time: at that weight risk moves a score by five points at most, so it needs a gate of its own. The textbook warns of accounts that do not pay on time.",
      zh: "培训课件只给风险 5% 的权重，却说及时识别了三家高风险客户：这一权重最多影响五分，因此风险需要单独的限级条件。教材也提醒注意不按期付款的客户。",
    },
  ],
  ours: [{ en: "The gate as a step after the score.", zh: "把限级条件作为得分之后的一步。" }],
  peers: [
    {
      name: { en: "A penalty in the score", zh: "在得分中扣分" },
      how: {
        en: "A penalty can be made up for by other criteria, which is just what a gate must not allow.",
        zh: "扣掉的分可以由其他指标补回，而这正是限级条件所不允许的。",
      },
    },
  ],
  refusals: [
    {
      formula: '=KAM.TIERCAP(B2:B5,C2:C5,"Gold")',
      code: "LABEL_UNKNOWN",
      where: { path: "cap", content: "Gold", expected: "Strategic, Core, Potential, Service" },
    },
    {
      formula: '=KAM.TIERCAP(B2:B5,C2:C4,"Core")',
      code: "SHAPE",
      where: { path: "flags", count: 3, expected: "4" },
    },
  ],
  related: ["TIER", "SCREEN", "TIERHOLD"],
  sources: ["deck", "textbook"],
};
