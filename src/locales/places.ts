import type { Language } from "./language";

/** How a sentence names a place, quotes a share and lists names. */
export const places = {
  en: {
    rowOfColumn: "Row {row}, {column}",
    cellOfColumn: "{cell} ({column})",
    row: "Row {row}",
    column: 'column "{column}"',
    entryOfPath: "{path}, entry {row}",
    columnOfPath: "{path}, column {position}",
    cellOfPath: "{path}, row {row}, column {position}",
    comma: ", ",
    space: " ",
    percent: "{number}%",
    number: "a number",
  },
  zh: {
    rowOfColumn: "第 {row} 行“{column}”",
    cellOfColumn: "{cell}（{column}）",
    row: "第 {row} 行",
    column: "“{column}”列",
    entryOfPath: "{path} 的第 {row} 项",
    columnOfPath: "{path} 的第 {position} 列",
    cellOfPath: "{path} 的第 {row} 行第 {position} 列",
    comma: "、",
    space: "",
    percent: "{number}%",
    number: "数字",
  },
} as const satisfies Record<Language, Record<string, string>>;
