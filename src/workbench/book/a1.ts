import { isEntireColumns, isEntireRows, isOnSheet, MAX_COLUMNS, MAX_ROWS } from "./area";
import type { Area } from "./types";

/** "A" for 0, "AA" for 26. */
export function columnName(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? columnName(before - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** 0 for "A", in either case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "A1", "A1:B2", "A:B", "1:2"; with `fixed`, "$A$1:$B$2". */
export function formatArea(area: Area, fixed = false): string {
  const mark = fixed ? "$" : "";
  const column = (index: number): string => mark + columnName(index);
  const row = (index: number): string => mark + String(index + 1);
  // The whole sheet is "1:1048576", as in Excel.
  if (isEntireRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  if (isEntireColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  const first = column(area.left) + row(area.top);
  const last = column(area.right) + row(area.bottom);
  return first === last ? first : `${first}:${last}`;
}

const CORNER = /^(\$?[A-Za-z]{1,3})?(\$?\d{1,7})?$/;

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = CORNER.exec(text);
  if (!match || text === "") return null;
  const [, column, row] = match;
  return {
    row: row === undefined ? null : Number(row.replace("$", "")) - 1,
    column: column === undefined ? null : columnIndex(column.replace("$", "")),
  };
}

/** The area that "A1", "$A$1:B2", "A:B" or "1:2" names; null for any other text. */
export function parseArea(text: string): Area | null {
  const [firstText = "", lastText = firstText, ...rest] = text.trim().split(":");
  const first = parseCorner(firstText);
  const last = parseCorner(lastText);
  if (!first || !last || rest.length > 0) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null))
    return null;
  const isCell = first.row !== null && first.column !== null;
  if (!isCell && !text.includes(":")) return null;
  const rows = [first.row ?? 0, last.row ?? MAX_ROWS - 1];
  const columns = [first.column ?? 0, last.column ?? MAX_COLUMNS - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return isOnSheet(area) ? area : null;
}

/** True of a text that Excel reads as a cell, in A1 or R1C1 form: such a name is refused for tables and names. */
export function looksLikeCell(text: string): boolean {
  return (
    (/^[A-Za-z]{1,3}\d+$/.test(text) && parseArea(text) !== null) || /^(r\d*c\d*|r\d*|c\d*)$/i.test(text)
  );
}

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** The sheet's name as it stands before "!": quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  return PLAIN_SHEET.test(name) && !looksLikeCell(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "Sheet1!A1:B2". */
export function formatReference(sheet: string, area: Area, fixed = false): string {
  return `${quoteSheet(sheet)}!${formatArea(area, fixed)}`;
}

/** Sheet (null where not named) and area of "A1", "Sheet1!A1" or "='My ''sheet'!$A$1"; null for any other text. */
export function parseReference(text: string): { sheet: string | null; area: Area } | null {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  const area = match?.[3] === undefined ? null : parseArea(match[3]);
  if (!match || !area) return null;
  // Excel does not know a sheet by a name that lacks its quotes (office-js #681).
  if (match[2] !== undefined && quoteSheet(match[2]) !== match[2]) return null;
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? null, area };
}
