import { columnName } from "../../book/a1";
import type { Cell } from "../../book/types";
import { maySpill } from "../formula/maySpill";
import { formulaOnDisk } from "../formula/onDisk";
import { encodeEscapes, encodeText, textElement } from "../xml/text";
import { keptOrigin } from "./cellOrigin";
import { errorOnDisk } from "./errors";

export interface CellWriter {
  /** Index in cellXfs of an index into `Book.styles`. */
  readonly style: (index: number) => number;
  /** Index of a text among the shared strings. */
  readonly string: (text: string) => number;
  /** Name of the table that holds a cell; null outside of tables. */
  readonly tableAt: (row: number, column: number) => string | null;
  /** `cm` of a dynamic array. */
  readonly dynamic: () => number;
}

export function cellXml(cell: Cell, row: number, column: number, writer: CellWriter): string {
  const address = `${columnName(column)}${row + 1}`;
  const style = writer.style(cell.style);
  const start = `<c r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  const origin = keptOrigin(cell);
  // A moved array formula needs its range anew.
  if (origin && (!origin.array || (origin.row === row && origin.column === column)))
    return `${start}${origin.attributes}${origin.inner === "" ? "/>" : `>${origin.inner}</c>`}`;
  const [type, value] = valueXml(cell, writer);
  if (cell.formula === null) return value === "" ? `${start}/>` : `${start}${type}>${value}</c>`;
  const table = writer.tableAt(row, column);
  const isDynamic = cell.spill !== undefined || (!origin && table === null && maySpill(cell.formula));
  const text = encodeText(encodeEscapes(formulaOnDisk(cell.formula, { table, dynamic: isDynamic })));
  const size = cell.spill ?? origin?.array ?? { rows: 1, columns: 1 };
  const last = `${columnName(column + size.columns - 1)}${row + size.rows}`;
  const array =
    isDynamic || origin?.array ? ` t="array" ref="${address === last ? address : `${address}:${last}`}"` : "";
  const metadata = isDynamic ? ` cm="${writer.dynamic()}"` : "";
  return `${start}${type}${metadata}><f${array}>${text}</f>${value}</c>`;
}

function valueXml({ value, formula }: Cell, writer: CellWriter): [type: string, value: string] {
  if (value === null) return ["", ""];
  if (typeof value === "boolean") return [' t="b"', `<v>${Number(value)}</v>`];
  if (typeof value === "object") return [' t="e"', `<v>${errorOnDisk(value.error)}</v>`];
  if (typeof value === "number")
    return Number.isFinite(value) ? ["", `<v>${value}</v>`] : [' t="e"', "<v>#NUM!</v>"];
  if (formula !== null) return [' t="str"', textElement("v", value)];
  return [' t="s"', `<v>${writer.string(value)}</v>`];
}
