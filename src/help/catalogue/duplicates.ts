import type { Entry } from "../types";

export const duplicates: Entry = {
  answers: {
    en: "Which accounts stand in the list twice? Two rows for one customer split its revenue and lower its tier.",
    zh: "哪些客户在名单中重复？一个客户占两行，营业额被拆开，等级也会偏低。",
  },
  returns: "每个客户一行：所在组的编号，从 1 开始；没有重复时为空文本，单元格为错误值时为 Check。",
  shapes: { names: { en: "n texts", zh: "n 个名称" } },
  example: {
    about: { en: "Six names; two customers stand twice.", zh: "六个名称，其中两个客户重复。" },
    cells: [
      [
        { en: "Name", zh: "名称" },
        { en: "Group", zh: "组" },
      ],
      ["Alder GmbH"],
      ["Birch Trading Ltd"],
      ["ALDER"],
      ["Cedar Inc"],
      ["Birch Tradng"],
      ["Dogwood"],
    ],
    at: "B2",
    formula: "=KAM.DUPLICATES(A2:A7)",
    spill: [[1], [2], [1], [""], [2], [""]],
    reading: {
      en: "Alder differs in letter case and legal form only; Birch by one letter left out. A group is only a suspicion: look before you merge.",
      zh: "Alder 只有大小写和组织形式不同；Birch 漏了一个字母。同组只是疑似重复，合并前请核对。",
    },
  },
  formulas: [
    {
      en: String.raw`a = b\quad\text{or}\quad d(a, b)\le 1`,
      zh: String.raw`a = b\quad\text{或}\quad d(a, b)\le 1`,
    },
  ],
  notes: [
    {
      en: "$a$ and $b$ are names after [[CLEANNAME]], without signs and letter case; $d$ counts the letters to insert, drop, change or swap, in Latin names of eight letters or more. Chinese names must be equal: one sign makes another company.",
      zh: "$a$ 和 $b$ 为经 [[CLEANNAME]] 整理、去掉符号且不分大小写的名称；$d$ 为需要插入、删除、替换或交换的字母数，只用于八个字母以上的拉丁字母名称。中文名称必须完全相同：一字之差就是另一家公司。",
    },
  ],
  source: [
    {
      en: "The text on relationship marketing asks to clean the data before they are moved into a CRM.",
      zh: "关系营销一文要求把数据迁入 CRM 之前先清洗。",
    },
  ],
  ours: [{ en: "The rule for what counts as alike.", zh: "判定相似的规则。" }],
  peers: [
    {
      name: { en: "Remove Duplicates", zh: "删除重复值" },
      how: {
        en: "Excel's command takes only equal texts for duplicates, and deletes them at once.",
        zh: "Excel 的命令只认完全相同的文字，并且直接删除。",
      },
    },
    {
      name: { en: "Fuzzy Lookup", zh: "Fuzzy Lookup" },
      how: {
        en: "Microsoft's add-in scores similarity and leaves the threshold to you; here the rule is one slip of the pen.",
        zh: "微软的这一加载项给出相似度，阈值由用户决定；这里以一处笔误为准。",
      },
    },
  ],
  refusals: [
    {
      formula: "=KAM.DUPLICATES(A2:B7)",
      code: "SHAPE",
      where: { path: "names", content: "6 × 2", expected: "6 × 1" },
    },
  ],
  related: ["CLEANNAME", "CHECK"],
  sources: ["relationship"],
};
