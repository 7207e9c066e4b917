import { ModelError, type Place } from "../model/error";
import type { Column, Fault, RawCell } from "../model/portfolio/types";
import { contentOf, isBlank, readNumber, textOf } from "./cell";
import { readColumn, rowNumbers } from "./readColumn";

/** A range of this many rows was selected as whole columns, at whose end nobody meant the zeros that blanks arrive as. */
const WHOLE_COLUMN = 1_000_000;

/** A cell, a row or a range as Excel hands it over, not yet read: whole columns are read down to their last entry. */
type Raw = unknown;

/** A range of numbers as a function received it: accounts × criteria. */
export interface Metrics {
  readonly count: number;
  /** One a criterion; headers are the positions "1", "2"… */
  readonly columns: readonly Column[];
  readonly faults: readonly Fault[];
}

/**
 * One value as Excel hands it to a custom function. Errors arrive as CustomFunctions.Error, or as
 * `{ type: "CustomFunctionError", code }`; stocks, places and formatted numbers as objects with a `basicValue`.
 */
export function cellOf(value: unknown): RawCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "object") {
    if ("code" in value && typeof value.code === "string") return { error: value.code };
    if ("type" in value && value.type === "Error" && "basicValue" in value)
      return { error: String(value.basicValue) };
    if ("basicValue" in value) return cellOf(value.basicValue);
  }
  return { error: "#VALUE!" };
}

/** Whether an optional argument was left out. */
export function isOmitted(argument: unknown): argument is null | undefined {
  return argument === null || argument === undefined;
}

/**
 * A range argument as cells, without its trailing blank rows; at least one row. A single value is a range of
 * one cell. (A blank that Excel hands over as 0 cannot be told from 0 and stays, but for the end of whole columns.)
 */
export function cellsOf(argument: unknown): RawCell[][] {
  const rows = rowsOf(argument);
  const isBlankRow = (row: Raw): boolean =>
    Array.isArray(row)
      ? row.every((value) => isBeyondEnd(cellOf(value), rows.length))
      : isBeyondEnd(cellOf(row), rows.length);
  let count = rows.length;
  while (count > 1 && isBlankRow(rows[count - 1])) count--;
  return rows.slice(0, count).map(cellsIn);
}

/** A range argument as cells, trailing blank rows included. */
export function allCellsOf(argument: unknown): RawCell[][] {
  return rowsOf(argument).map(cellsIn);
}

function rowsOf(argument: Raw): readonly Raw[] {
  return Array.isArray(argument) ? argument : [argument];
}

function cellsIn(row: Raw): RawCell[] {
  return Array.isArray(row) ? row.map(cellOf) : [cellOf(row)];
}

/** A range of metrics, accounts × criteria. Faulty cells are kept as such: they spoil their own account only. */
export function metricsOf(argument: unknown): Metrics {
  const rows = cellsOf(argument);
  const width = rows[0]?.length ?? 0;
  const faults: Fault[] = [];
  const numbers = rowNumbers(rows.length);
  const columns = Array.from({ length: width }, (_, index) => {
    const cells = rows.map((row) => row[index] ?? null);
    return readColumn(String(index + 1), cells, numbers, faults);
  });
  return { count: rows.length, columns, faults };
}

/**
 * A row or a column of cells, without trailing blanks; at least one entry.
 * @throws {ModelError} SHAPE if the range has several rows and several columns
 */
export function vectorOf(argument: unknown, name: string): RawCell[] {
  const line = lineOf(argument, name);
  return line.first(line.used);
}

/**
 * A row or a column with one entry for each of `count` accounts or criteria; blanks keep their place.
 * @throws {ModelError} SHAPE if it has fewer entries, or more that are not blank
 */
export function alignedVectorOf(argument: unknown, name: string, count: number): RawCell[] {
  return entriesIn(lineOf(argument, name), count);
}

/**
 * Rows or columns with one entry for each account, as many as the longest of them has before its trailing blanks.
 * @throws {ModelError} SHAPE
 */
export function alignedVectorsOf<Ranges extends readonly (readonly [argument: unknown, name: string])[]>(
  ...ranges: Ranges
): { [Index in keyof Ranges]: RawCell[] } {
  const lines = ranges.map(([argument, name]) => lineOf(argument, name));
  const count = Math.max(...lines.map(({ used }) => used));
  return lines.map((line) => entriesIn(line, count)) as { [Index in keyof Ranges]: RawCell[] };
}

/**
 * A row or a column of numbers, none of them blank.
 * @throws {ModelError} NUMBER_EXPECTED with the position in `row`; SHAPE
 */
export function numbersOf(argument: unknown, name: string): number[] {
  return vectorOf(argument, name).map((raw, index) => numberIn(raw, { path: name, row: index + 1 }));
}

/** A row or a column of texts, trimmed; a number becomes its text. */
export function textsOf(argument: unknown, name: string): string[] {
  return vectorOf(argument, name).map(textOf);
}

/** A single value; of a range its first cell. */
export function scalarOf(argument: unknown): RawCell {
  return cellsIn(rowsOf(argument)[0])[0] ?? null;
}

/**
 * A single number; `fallback` where it was left out or is blank.
 * @throws {ModelError} NUMBER_EXPECTED
 */
export function numberOf(argument: unknown, name: string, fallback: number): number {
  const raw = scalarOf(argument);
  return isBlank(raw) ? fallback : numberIn(raw, { path: name });
}

/**
 * The number in a cell; `place` says of which argument.
 * @throws {ModelError} NUMBER_EXPECTED
 */
export function numberIn(raw: RawCell, place: Place): number {
  const { value } = readNumber(raw);
  if (Number.isNaN(value)) throw new ModelError("NUMBER_EXPECTED", { ...place, content: contentOf(raw) });
  return value;
}

function isBeyondEnd(cell: RawCell, rows: number): boolean {
  return isBlank(cell) || (cell === 0 && rows >= WHOLE_COLUMN);
}

/** A row or a column of a sheet. */
interface Line {
  readonly name: string;
  readonly length: number;
  /** Its length without trailing blanks, at least 1. */
  readonly used: number;
  readonly first: (count: number) => RawCell[];
}

/** @throws {ModelError} SHAPE if the range has several rows and several columns */
function lineOf(argument: Raw, name: string): Line {
  const rows = rowsOf(argument);
  const [row] = rows;
  const width = Array.isArray(row) ? row.length : 1;
  if (rows.length > 1 && width > 1) {
    const shape = `${rows.length} × ${width}`;
    throw new ModelError("SHAPE", { path: name, content: shape, expected: `${rows.length} × 1` });
  }
  const entries: readonly Raw[] = rows.length === 1 && Array.isArray(row) ? row : rows;
  const cell = (entry: Raw): RawCell => cellOf(Array.isArray(entry) ? entry[0] : entry);
  const { length } = entries;
  let used = length;
  while (used > 1 && isBeyondEnd(cell(entries[used - 1]), length)) used--;
  return { name, length, used, first: (count) => entries.slice(0, count).map(cell) };
}

function entriesIn({ name, length, used, first }: Line, count: number): RawCell[] {
  if (length >= count && used <= count) return first(count);
  throw new ModelError("SHAPE", { path: name, count: length, expected: String(count) });
}
