import { type Corner, formatCorner, isOnSheet, type Line, parseReferenceToken } from "./reference";
import { tokens } from "./tokens";

/** A formula's text some rows and columns away from where it stands. */
export type FormulaCopier = (rows: number, columns: number) => string;

type Piece = string | FormulaCopier;

const moveLine = (line: Line | null, by: number): Line | null =>
  line && !line.isFixed ? { ...line, index: line.index + by } : line;

const moveCorner = ({ row, column }: Corner, rows: number, columns: number): Corner => ({
  row: moveLine(row, rows),
  column: moveLine(column, columns),
});

/**
 * Prepares a formula for copying: references without "$" move along, and become #REF! where they leave the sheet.
 * The formula is taken apart once, however often it is copied.
 */
export function formulaCopier(formula: string): FormulaCopier {
  const pieces = piecesOf(formula);
  if (pieces.every((piece) => typeof piece === "string")) return () => formula;
  return (rows, columns) =>
    pieces.map((piece) => (typeof piece === "string" ? piece : piece(rows, columns))).join("");
}

function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let plain = "";
  for (const { kind, text } of tokens(formula)) {
    const copier = kind === "reference" ? referenceCopier(text) : null;
    if (!copier) {
      plain += text;
      continue;
    }
    pieces.push(plain, copier);
    plain = "";
  }
  return [...pieces, plain];
}

/** Null for a reference that stays as it is wherever it is copied to. */
function referenceCopier(text: string): FormulaCopier | null {
  const { sheet, first, last } = parseReferenceToken(text);
  const lines = [first.row, first.column, last?.row, last?.column];
  if (lines.every((line) => !line || line.isFixed)) return null;
  return (rows, columns) => {
    const movedFirst = moveCorner(first, rows, columns);
    const movedLast = last && moveCorner(last, rows, columns);
    if (!isOnSheet(movedFirst) || (movedLast && !isOnSheet(movedLast))) return `${sheet}#REF!`;
    return sheet + formatCorner(movedFirst) + (movedLast ? `:${formatCorner(movedLast)}` : "");
  };
}
