import type { Entry } from "../types";

export const nextTouch: Entry = {
  answers: {
    en: "Whom do we have to meet next, and in how many days? Sorted by days left, the answer is a work list.",
    zh: "接下来该联系谁，还有几天？按剩余天数排序就是工作清单。",
  },
  returns:
    "每个客户一行，三列：日期（以日期格式显示的数）；剩余天数，当天为 0；第几个间隔，从 1 开始。全部已过或签约日未知时为空文本，不是日期时为 Check。",
  shapes: {
    signed: { en: "n dates", zh: "n 个日期" },
    asOf: { en: "one date", zh: "一个日期" },
    offsets: { en: "whole numbers ≥ 0, days", zh: "不小于 0 的整数，天" },
  },
  example: {
    about: { en: "Three contracts as of the end of June.", zh: "截至六月底的三份合同。" },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Signed", zh: "签约日" },
        { en: "As of", zh: "截至" },
        { en: "Next", zh: "下次" },
        { en: "Days left", zh: "剩余天数" },
        { en: "Which", zh: "第几次" },
      ],
      [{ en: "Alder", zh: "甲公司" }, { day: "2026-01-01" }, { day: "2026-06-30" }],
      [{ en: "Birch", zh: "乙公司" }, { day: "2025-09-01" }],
      [{ en: "Cedar", zh: "丙公司" }, { day: "2023-01-01" }],
    ],
    at: "D2",
    formula: "=KAM.NEXTTOUCH(B2:B4,C2)",
    spill: [
      [{ day: "2026-06-30" }, 0, 1],
      [{ day: "2026-11-25" }, 148, 2],
      ["", "", ""],
    ],
    reading: {
      en: "Alder's first meeting is due today; Cedar's have all passed, so its cells are empty.",
      zh: "甲公司的首次沟通就在今天；丙公司的各次均已过去，因此为空。",
    },
  },
  formulas: [String.raw`\min\{\,s + o_j : s + o_j\ge d_0\,\}`],
  notes: [
    {
      en: "$s$ is the day of signing, $o_j$ are the offsets, $d_0$ is `asOf`. The function reads no clock: give TODAY() to follow the day, a fixed date to keep a report as it was.",
      zh: "$s$ 为签约日，$o_j$ 为间隔天数，$d_0$ 为 `asOf`。函数不读取系统时间：用 TODAY() 可随日期更新，用固定日期可保持报告不变。",
    },
  ],
  source: [
    {
      en: "The touchpoints are those of the training deck; see [[TOUCHPOINTS]].",
      zh: "触点出自培训课件，见 [[TOUCHPOINTS]]。",
    },
  ],
  ours: [{ en: "A touchpoint is still due on its own day.", zh: "当天仍算待办。" }],
  peers: [
    {
      name: { en: "CRM reminders", zh: "CRM 提醒" },
      how: {
        en: "A reminder comes and goes; a cell can be sorted, filtered and checked.",
        zh: "提醒过后就看不到了；单元格可以排序、筛选和核对。",
      },
    },
  ],
  refusals: [
    {
      formula: '=KAM.NEXTTOUCH(B2:B4,"today")',
      code: "DATE_EXPECTED",
      where: { path: "asOf", content: "today" },
    },
  ],
  related: ["TOUCHPOINTS", "WORKLOAD"],
  sources: ["deck"],
};
