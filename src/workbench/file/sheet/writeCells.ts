import { columnName } from "../../book/a1";
import type { Cell, Sheet } from "../../book/types";
import { attributes, encodeEscapes, encodeText } from "../xml/text";
import { keptOrigin } from "./cellOrigin";
import { errorOnDisk } from "./errors";

export interface CellWriter {
  /** Index in cellXfs of an index into `Book.styles`. */
  readonly style: (index: number) => number;
  readonly string: (text: string) => number;
  /** Formula as the file wants it. */
  readonly onDisk: (cell: Cell, row: number, column: number) => string;
  /** `cm` of a dynamic array. */
  readonly dynamic: () => number;
  /** Heights that Excel chose by itself. */
  readonly autoHeights: ReadonlyMap<number, number>;
}

const CHUNK = 1 << 16;

/** `<sheetData>` in pieces, so that a large sheet is never one string. */
export function* sheetData(sheet: Sheet, writer: CellWriter): Generator<string> {
  let chunk = "<sheetData>";
  for (const row of rowNumbers(sheet)) {
    const cells = sheet.rows.get(row) ?? new Map<number, Cell>();
    let columns = [...cells.keys()];
    if (!isAscending(columns)) columns = columns.sort((one, other) => one - other);
    chunk += `<row r="${row + 1}"${rowAttributes(sheet, row, writer)}`;
    chunk += columns.length === 0 ? "/>" : ">";
    for (const column of columns) {
      const cell = cells.get(column);
      if (cell) chunk += cellXml(cell, row, column, writer);
    }
    if (columns.length > 0) chunk += "</row>";
    if (chunk.length > CHUNK) {
      yield chunk;
      chunk = "";
    }
  }
  yield `${chunk}</sheetData>`;
}

function rowNumbers(sheet: Sheet): number[] {
  const { rows, rowHeights, hiddenRows, rowOutline, rowStyles } = sheet;
  const all = [rows, rowHeights, hiddenRows, rowOutline, rowStyles].flatMap((each) => [...each.keys()]);
  return [...new Set(all)].sort((one, other) => one - other);
}

const isAscending = (list: readonly number[]): boolean =>
  list.every((value, index) => index === 0 || value > (list[index - 1] ?? 0));

function rowAttributes(sheet: Sheet, row: number, writer: CellWriter): string {
  const height = sheet.rowHeights.get(row);
  const style = sheet.rowStyles.get(row);
  return attributes({
    s: style === undefined ? null : writer.style(style),
    customFormat: style === undefined ? null : 1,
    ht: height,
    hidden: sheet.hiddenRows.has(row) ? 1 : null,
    customHeight: height === undefined || height === writer.autoHeights.get(row) ? null : 1,
    outlineLevel: sheet.rowOutline.get(row) || null,
  });
}

function cellXml(cell: Cell, row: number, column: number, writer: CellWriter): string {
  const style = writer.style(cell.style);
  const start = `<c r="${columnName(column)}${row + 1}"${style === 0 ? "" : ` s="${style}"`}`;
  const origin = keptOrigin(cell);
  if (origin && (!origin.array || (origin.row === row && origin.column === column)))
    return `${start}${origin.attributes}${origin.inner === "" ? "/>" : `>${origin.inner}</c>`}`;
  const { type, value } = valueXml(cell, writer);
  const size = cell.spill ?? origin?.array;
  const dynamic = cell.spill ? ` cm="${writer.dynamic()}"` : "";
  let formula = "";
  if (cell.formula !== null) {
    const last = size && `${columnName(column + size.columns - 1)}${row + size.rows}`;
    const array = size ? ` t="array" ref="${columnName(column)}${row + 1}:${last}"` : "";
    formula = `<f${array}>${encodeText(encodeEscapes(writer.onDisk(cell, row, column)))}</f>`;
  }
  return formula === "" && value === "" ? `${start}/>` : `${start}${type}${dynamic}>${formula}${value}</c>`;
}

function valueXml({ value, formula }: Cell, writer: CellWriter): { type: string; value: string } {
  if (value === null) return { type: "", value: "" };
  if (typeof value === "number")
    return Number.isFinite(value)
      ? { type: "", value: `<v>${value}</v>` }
      : { type: ' t="e"', value: "<v>#NUM!</v>" };
  if (typeof value === "boolean") return { type: ' t="b"', value: `<v>${Number(value)}</v>` };
  if (typeof value === "object") return { type: ' t="e"', value: `<v>${errorOnDisk(value.error)}</v>` };
  if (formula !== null) return { type: ' t="str"', value: `<v>${encodeText(encodeEscapes(value))}</v>` };
  return { type: ' t="s"', value: `<v>${writer.string(value)}</v>` };
}
