import { isMissing, textOf } from "../cells/cell";
import type { RawCell } from "../model/portfolio/types";
import { CHECK, type Cell } from "./encode";

/** The names in cells: "" where a cell is blank, which Excel hands over as 0, or holds an error. */
export function namesOf(cells: readonly RawCell[]): string[] {
  return cells.map((cell) => (cell === 0 || isError(cell) || isMissing(cell) ? "" : textOf(cell)));
}

/** One answer a name; "Check" where its cell holds an error. */
export function besideNames(cells: readonly RawCell[], answers: readonly Cell[]): Cell[] {
  return cells.map((cell, index) => (isError(cell) ? CHECK : (answers[index] ?? "")));
}

function isError(cell: RawCell): boolean {
  return typeof cell === "object" && cell !== null;
}
