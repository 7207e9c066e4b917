import { columnIndex, columnName } from "../a1";
import { MAX_COLUMNS, MAX_ROWS } from "../area";

/** A row or column as a formula names it; null where a whole row or column leaves it out. */
export interface Line {
  readonly index: number;
  /** With "$": stays when the formula is copied. */
  readonly isFixed: boolean;
}

export interface Corner {
  readonly row: Line | null;
  readonly column: Line | null;
}

/** A reference as written: "Sheet1!$A1:B2". */
export interface Reference {
  /** As written, with "!"; "" where no sheet is named. */
  readonly sheet: string;
  readonly first: Corner;
  /** Null for a single cell. */
  readonly last: Corner | null;
}

const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

function parseCorner(text: string): Corner {
  const [, before = "", letters = "", between = "", digits = ""] = CORNER.exec(text) ?? [];
  // In "$1" the only mark stands before the row.
  const rowMark = letters === "" ? before + between : between;
  return {
    column: letters === "" ? null : { index: columnIndex(letters), isFixed: before === "$" },
    row: digits === "" ? null : { index: Number(digits) - 1, isFixed: rowMark === "$" },
  };
}

/** Takes the text of a reference token apart. */
export function parseReferenceToken(text: string): Reference {
  const end = text.lastIndexOf("!") + 1;
  const [first = "", last] = text.slice(end).split(":");
  return {
    sheet: text.slice(0, end),
    first: parseCorner(first),
    last: last === undefined ? null : parseCorner(last),
  };
}

/** The sheet's name without quotes; null where the reference names none. */
export function sheetOf(reference: Pick<Reference, "sheet">): string | null {
  if (reference.sheet === "") return null;
  const name = reference.sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

export function formatCorner({ row, column }: Corner): string {
  const columnText = column ? (column.isFixed ? "$" : "") + columnName(column.index) : "";
  const rowText = row ? (row.isFixed ? "$" : "") + String(row.index + 1) : "";
  return columnText + rowText;
}

export function isOnSheet({ row, column }: Corner): boolean {
  const rowFits = row === null || (row.index >= 0 && row.index < MAX_ROWS);
  return rowFits && (column === null || (column.index >= 0 && column.index < MAX_COLUMNS));
}
