import { columnIndex, columnName } from "../../book/a1";
import { MAX_COLUMNS, MAX_ROWS } from "../../book/area";
import { type Piece, takeApart } from "./pieces";

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})()()$/;
const ROW = /^()()(\$?)(\d{1,7})$/;

/** What a formula shared by several cells says so many rows and columns further on: references without "$" move along. */
export function sharedFormulaAt(text: string, rows: number, columns: number): string {
  const pieces = takeApart(text);
  const moved = pieces.map((piece, at) => {
    const match = piece.kind === "word" ? referenceAt(pieces, at) : null;
    if (!match) return piece.text;
    const [, fixedColumn = "", column = "", fixedRow = "", row = ""] = match;
    const newColumn = column === "" ? -1 : columnIndex(column) + (fixedColumn === "" ? columns : 0);
    const newRow = row === "" ? 0 : Number(row) + (fixedRow === "" ? rows : 0);
    const isOff =
      (column !== "" && (newColumn < 0 || newColumn >= MAX_COLUMNS)) || newRow < 0 || newRow > MAX_ROWS;
    if (isOff || (row !== "" && newRow === 0)) return "#REF!";
    return (
      fixedColumn +
      (column === "" ? "" : columnName(newColumn)) +
      fixedRow +
      (row === "" ? "" : String(newRow))
    );
  });
  return moved.join("");
}

/** A cell, or one end of a span of whole columns or rows. */
function referenceAt(pieces: readonly Piece[], at: number): RegExpExecArray | null {
  const { text = "" } = pieces[at] ?? {};
  const follower = pieces[at + 1]?.text;
  if (follower === "(" || follower === "!") return null;
  const other =
    follower === ":" ? pieces[at + 2]?.text : pieces[at - 1]?.text === ":" ? pieces[at - 2]?.text : undefined;
  for (const pattern of [COLUMN, ROW])
    if (other !== undefined && pattern.test(other) && pattern.test(text)) return pattern.exec(text);
  return CELL.exec(text);
}
