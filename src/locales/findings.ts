import type { Language } from "./language";

/** Words of the findings that CHECK tells. */
export const FINDINGS = {
  en: {
    error: "Error",
    warning: "Warning",
    note: "Note",
    fine: "OK",
    nothingFound: "Nothing was found.",
    criterion: "criterion {position}",
    row: "row {row}",
    comma: ", ",
  },
  zh: {
    error: "错误",
    warning: "警告",
    note: "提示",
    fine: "正常",
    nothingFound: "未发现问题。",
    criterion: "指标 {position}",
    row: "第 {row} 行",
    comma: "，",
  },
} as const satisfies Record<Language, Record<string, string>>;
