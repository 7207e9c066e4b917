import type { Language } from "./language";

/** How a sentence names a place, quotes a share and lists names. */
export const places = {
  en: {
    rowOfColumn: "Row {row}, {column}",
    cellOfColumn: "{cell} ({column})",
    row: "Row {row}",
    column: 'column "{column}"',
    entryOfPath: "{path}, entry {row}",
    comma: ", ",
    space: " ",
    percent: "{number}%",
  },
  zh: {
    rowOfColumn: "第 {row} 行“{column}”",
    cellOfColumn: "{cell}（{column}）",
    row: "第 {row} 行",
    column: "“{column}”列",
    entryOfPath: "{path} 的第 {row} 项",
    comma: "、",
    space: "",
    percent: "{number}%",
  },
} as const satisfies Record<Language, Record<string, string>>;
