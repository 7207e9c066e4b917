import { ModelError } from "../model/error";
import type { Column, Fault, RawCell } from "../model/portfolio/types";
import { contentOf, isBlank, readNumber, textOf } from "./cell";
import { readColumn, rowNumbers } from "./readColumn";

/** A range of this many rows was selected as whole columns, at whose end nobody meant the zeros that blanks arrive as. */
const WHOLE_COLUMN = 1_000_000;

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
  const rows = allCellsOf(argument);
  let count = rows.length;
  while (count > 1 && rows[count - 1]?.every((cell) => isBeyondEnd(cell, rows.length))) count--;
  return rows.slice(0, count);
}

/** A range argument as cells, trailing blank rows included. */
export function allCellsOf(argument: unknown): RawCell[][] {
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
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
  const entries = line(argument, name);
  let count = entries.length;
  while (count > 1 && isBeyondEnd(entries[count - 1] ?? null, entries.length)) count--;
  return entries.slice(0, count);
}

/**
 * A row or a column with one entry for each of `count` accounts or criteria; blanks keep their place.
 * @throws {ModelError} SHAPE if it has fewer entries, or more that are not blank
 */
export function alignedVectorOf(argument: unknown, name: string, count: number): RawCell[] {
  const entries = line(argument, name);
  if (entries.length < count || entries.slice(count).some((cell) => !isBeyondEnd(cell, entries.length)))
    throw new ModelError("SHAPE", { path: name, count: entries.length, expected: String(count) });
  return entries.slice(0, count);
}

/**
 * A row or a column of numbers, none of them blank.
 * @throws {ModelError} NUMBER_EXPECTED with the position in `row`; SHAPE
 */
export function numbersOf(argument: unknown, name: string): number[] {
  return vectorOf(argument, name).map((raw, index) => numberIn(raw, name, index + 1));
}

/** A row or a column of texts, trimmed; a number becomes its text. */
export function textsOf(argument: unknown, name: string): string[] {
  return vectorOf(argument, name).map(textOf);
}

/** A single value; of a range its first cell. */
export function scalarOf(argument: unknown): RawCell {
  return allCellsOf(argument)[0]?.[0] ?? null;
}

/**
 * A single number; `fallback` where it was left out or is blank.
 * @throws {ModelError} NUMBER_EXPECTED
 */
export function numberOf(argument: unknown, name: string, fallback: number): number {
  const raw = scalarOf(argument);
  return isBlank(raw) ? fallback : numberIn(raw, name);
}

/**
 * The number in a cell of the argument `name`; `row` is its entry, where it has several.
 * @throws {ModelError} NUMBER_EXPECTED
 */
export function numberIn(raw: RawCell, name: string, row?: number): number {
  const { value } = readNumber(raw);
  if (Number.isNaN(value)) {
    const position = row === undefined ? {} : { row };
    throw new ModelError("NUMBER_EXPECTED", { path: name, ...position, content: contentOf(raw) });
  }
  return value;
}

function isBeyondEnd(cell: RawCell, rows: number): boolean {
  return isBlank(cell) || (cell === 0 && rows >= WHOLE_COLUMN);
}

function line(argument: unknown, name: string): RawCell[] {
  const rows = allCellsOf(argument);
  const first = rows[0] ?? [];
  if (rows.length === 1) return first;
  if (first.length > 1) {
    const shape = `${rows.length} × ${first.length}`;
    throw new ModelError("SHAPE", { path: name, content: shape, expected: `${rows.length} × 1` });
  }
  return rows.map((row) => row[0] ?? null);
}
