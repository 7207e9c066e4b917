import type { Entry } from "../types";

export const touchpoints: Entry = {
  answers: {
    en: "When should we meet a customer after the signing? All dates come at once, for a calendar.",
    zh: "签约之后应在什么时候与客户沟通？一次给出全部日期，便于列入日程。",
  },
  returns:
    "每个客户一行，每个间隔一列：日期（以日期格式显示的数）；签约日未知时为空文本，不是日期时为 Check。",
  shapes: {
    signed: { en: "n dates", zh: "n 个日期" },
    offsets: { en: "whole numbers ≥ 0, days", zh: "不小于 0 的整数，天" },
  },
  example: {
    about: {
      en: "Two contracts; format the results as dates.",
      zh: "两份合同；请把结果设为日期格式。",
    },
    cells: [
      [
        { en: "Account", zh: "客户" },
        { en: "Signed", zh: "签约日" },
        { en: "Review", zh: "复盘" },
        { en: "Early warning", zh: "预警" },
        { en: "Value upgrade", zh: "价值升级" },
      ],
      [{ en: "Alder", zh: "甲公司" }, { day: "2026-01-01" }],
      [{ en: "Birch", zh: "乙公司" }, { day: "2025-09-01" }],
    ],
    at: "C2",
    formula: "=KAM.TOUCHPOINTS(B2:B3)",
    spill: [
      [{ day: "2026-06-30" }, { day: "2027-03-27" }, { day: "2028-06-19" }],
      [{ day: "2026-02-28" }, { day: "2026-11-25" }, { day: "2028-02-18" }],
    ],
    reading: {
      en: "Calendar days, not months: the first meeting comes 180 days after the signing, whatever the months' lengths.",
      zh: "按日历天数而不是月数：首次沟通在签约后 180 天，与月份长短无关。",
    },
  },
  formulas: [String.raw`d_{ij} = s_i + o_j`],
  notes: [
    {
      en: "$s_i$ is the day of signing, $o_j$ the offset. A date on a weekend or holiday stays there; use WORKDAY on the result if it should move.",
      zh: "$s_i$ 为签约日，$o_j$ 为间隔天数。遇周末和节假日不顺延；需要顺延时请对结果使用 WORKDAY。",
    },
  ],
  source: [
    {
      en: "The training deck gives 180, 450 and 900 days after signing as examples: review, early warning, value upgrade.",
      zh: "培训课件以签约后 180、450、900 天为例：复盘、预警、价值升级。",
    },
  ],
  ours: [{ en: "Days are calendar days.", zh: "按日历天数计算。" }],
  peers: [
    {
      name: "EDATE",
      how: {
        en: "Counts months, and 450 days are not fifteen months.",
        zh: "按月计算；450 天并不等于十五个月。",
      },
    },
  ],
  refusals: [
    {
      formula: '=KAM.TOUCHPOINTS(B2:B3,{180,"soon"})',
      code: "NUMBER_EXPECTED",
      where: { path: "offsets", row: 2, content: "soon" },
    },
  ],
  related: ["NEXTTOUCH", "STAFFING"],
  sources: ["deck"],
};
