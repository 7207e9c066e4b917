import type { Entry } from "../types";

export const migration: Entry = {
  answers: {
    en: "How many accounts rose, fell or stayed between two runs? Look at this table before a new model is announced.",
    zh: "两次定级之间，有多少客户上升、下降或不变？公布新模型之前应先看这张表。",
  },
  returns: "每个等级名称一行一列：客户数量。前后任一侧为空白、Unrated 或 Check 的客户不计。",
  example: {
    about: { en: "Six accounts before and after.", zh: "六个客户的前后等级。" },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Before", zh: "原等级" },
        { en: "After", zh: "现等级" },
        null,
        null,
        "Strategic",
        "Core",
        "Service",
      ],
      [{ en: "Alder", zh: "甲公司" }, "Strategic", "Strategic", null, "Strategic"],
      [{ en: "Birch", zh: "乙公司" }, "Strategic", "Core", null, "Core"],
      [{ en: "Cedar", zh: "丙公司" }, "Core", "Core", null, "Service"],
      [{ en: "Dogwood", zh: "丁公司" }, "Core", "Strategic"],
      [{ en: "Elm", zh: "戊公司" }, "Service", "Core"],
      [{ en: "Fir", zh: "己公司" }, "Unrated", "Core"],
    ],
    at: "F2",
    formula: "=KAM.MIGRATION(B2:B7,C2:C7,E2:E4)",
    spill: [
      [1, 1, 0],
      [1, 1, 0],
      [0, 1, 0],
    ],
    reading: {
      en: "Rows are before, columns after: what lies on the diagonal has stayed, above it has fallen, below it has risen. Fir had no tier before and is not counted.",
      zh: "行为原等级，列为现等级：对角线上不变，右上方下降，左下方上升。己公司原来没有等级，不计。",
    },
  },
  formulas: [String.raw`m_{ij} = |\{\,a : \text{before}_a = i,\, \text{after}_a = j\,\}|`],
  notes: [
    {
      en: "Accounts are matched by their row: both ranges must list the same accounts in the same order.",
      zh: "客户按行对应：两个区域必须以相同的顺序列出相同的客户。",
    },
  ],
  source: [
    {
      en: "The deck and the text on grading ask for review and adjustment from time to time. Neither shows a table.",
      zh: "培训课件和分级原则一文都要求定期评估和调整，但没有给出表格。",
    },
  ],
  ours: [
    {
      en: "An unknown label is refused rather than left out: a spelling mistake must not shrink the table.",
      zh: "未知的等级名称会被拒绝，而不是忽略：拼写错误不应使统计变少。",
    },
  ],
  peers: [
    {
      name: { en: "COUNTIFS, PivotTable", zh: "COUNTIFS、数据透视表" },
      how: {
        en: "Give the same counts; but a PivotTable leaves out tiers that are empty unless told otherwise, so two tables may not line up.",
        zh: "计数相同；但透视表默认略去空的等级，前后两张表可能无法对齐。",
      },
    },
  ],
  refusals: [
    {
      formula: '=KAM.MIGRATION(B2:B7,C2:C7,{"Strategic","Core"})',
      code: "LABEL_UNKNOWN",
      where: { path: "before", row: 5, content: "Service", expected: "Strategic, Core" },
    },
    {
      formula: "=KAM.MIGRATION(B2:B7,C2:C6,E2:E4)",
      code: "SHAPE",
      where: { path: "after", count: 5, expected: "6" },
    },
    {
      formula: '=KAM.MIGRATION(B2:B7,C2:C7,{"Core","Core"})',
      code: "LABELS_EQUAL",
      where: { path: "labels", content: "Core" },
    },
  ],
  related: ["TIERHOLD", "TIER"],
  sources: ["deck", "grading"],
};
