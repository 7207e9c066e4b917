import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue, ErrorCode } from "../../book/types";
import { KIND } from "../toUniver/cellData";

const ERRORS: Readonly<Record<string, ErrorCode>> = {
  "#N/A": "#N/A",
  "#VALUE!": "#VALUE!",
  "#REF!": "#REF!",
  "#NAME?": "#NAME?",
  "#DIV/0!": "#DIV/0!",
  "#NUM!": "#NUM!",
  "#NULL!": "#NULL!",
  "#SPILL!": "#SPILL!",
  "#CALC!": "#CALC!",
  "#BUSY!": "#BUSY!",
  "#GETTING_DATA": "#GETTING_DATA",
  // Univer's own words; Excel shows 0 and a warning for a circle, and has no plain error.
  "#CYCLE!": "#REF!",
  "#ERROR!": "#NAME?",
};

/** What a cell of Univer shows. */
export function cellValue(data: Nullable<ICellData>): CellValue {
  const value = data?.v;
  if (value === null || value === undefined || value === "") return data?.f ? "" : null;
  if (data?.t === KIND.logical) return value === true || value === 1 || value === "TRUE";
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (data?.t === KIND.number) return Number(value);
  const error = data?.t === KIND.forcedText ? undefined : ERRORS[value];
  return error === undefined ? value : { error };
}

/** True of two values that a cell shows alike. */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return one === other;
  return one.error === other.error;
}
