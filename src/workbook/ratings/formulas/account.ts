import type { Model } from "../../../model/document/types";
import { HEADER_ROW } from "../sheetRows";
import { quoted, type References } from "../references";

/**
 * Position of the account in the analyst's list; "" beyond its end and where the filter leaves the row out.
 * By position, not by reference: rows of the list may be inserted, deleted and sorted, and every figure stays
 * with its account.
 */
export function numberFormula(model: Model, references: References): string {
  const position = `ROW()-ROW($A$${HEADER_ROW})`;
  const length = `ROWS(${references.column(model.account)})`;
  const { filter } = model;
  if (filter === null) return `=IF(${position}<=${length},${position},"")`;
  const value = `INDEX(${references.column(filter.column)},${position})`;
  const matches = `IFERROR(SUMPRODUCT(--EXACT(TRIM(${value}),{${filter.in.map(quoted).join(",")}})),0)>0`;
  return `=IF(${position}<=${length},IF(${matches},${position},""),"")`;
}

/** The account's name as it stands in the list. */
export function nameFormula(name: string, number: string): string {
  return `=IF(${number}="","",IFERROR(IF(${name}="","",${name}),""))`;
}
