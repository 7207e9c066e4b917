import type { ICellData } from "@univerjs/core";
import type { CellValue } from "../../book/types";

/** Univer's kinds of cell values. A text that looks like a number stays a text only as the last kind. */
export const KIND = { text: 1, number: 2, logical: 3, forcedText: 4 } as const;

/** What a cell shows, as Univer keeps it; v is null for a blank. */
export function valueData(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: KIND.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: KIND.logical };
  if (typeof value === "object") return { v: value.error, t: KIND.text };
  return { v: value, t: isNumeric(value) ? KIND.forcedText : KIND.text };
}

const isNumeric = (text: string): boolean => text.trim() !== "" && !Number.isNaN(Number(text));

/** A cell's content without its format; everything is named, so that nothing of the content before remains. */
export function contentData(value: CellValue, formula: string | null): ICellData {
  const data = { f: formula, si: null, p: null };
  return formula === null ? { ...data, ...valueData(value) } : { ...data, v: null, t: null };
}
