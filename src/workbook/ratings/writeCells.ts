import { columnLetters, columnNumber } from "../a1";
import { asText } from "../cellText";
import type { RatingsContent } from "./content";
import type { HeadText, RowColumn, Shown } from "./draft";
import { HEADER_ROW, type RatingsLayout } from "./layout";
import { shownRows } from "./regions";

/** Cells a request: about 1.5 MB, far below the 5 MB that Excel on the web takes. */
const CHUNK_CELLS = 50_000;

type Written = string | number | boolean;

/** Everything above the account rows, in one range. Row 1 keeps our mark in its first cell. */
export function writeHead(
  sheet: Excel.Worksheet,
  { head, columns }: RatingsContent,
  asFormulas: boolean,
): void {
  const width = columns.length;
  const rows = Array.from({ length: HEADER_ROW - 1 }, () => Array<Written>(width).fill(""));
  for (const cell of head) {
    if (cell.row === 1) sheet.getRange(`${cell.letters}1`).values = [[written(cell, false)]];
    else (rows[cell.row - 2] ?? [])[columnNumber(cell.letters) - 1] = written(cell, asFormulas);
  }
  sheet.getRange(`A2:${columnLetters(width)}${HEADER_ROW}`).formulas = rows;
}

/** The formulas of the first account row, copied down: 880,000 texts would be slow to send. */
export function writeFormulas(
  sheet: Excel.Worksheet,
  columns: readonly RowColumn[],
  { firstRow, lastRow }: RatingsLayout,
): void {
  const formulas = columns.filter((column) => column.formula !== null);
  for (const run of runsOf(formulas)) {
    const [left, right] = [run[0]?.letters ?? "", run[run.length - 1]?.letters ?? ""];
    const first = sheet.getRange(`${left}${firstRow}:${right}${firstRow}`);
    first.formulas = [run.map(({ formula }) => formula ?? "")];
    if (run[0]?.spills || firstRow === lastRow) continue;
    const others = sheet.getRange(`${left}${firstRow + 1}:${right}${lastRow}`);
    others.copyFrom(first, "Formulas");
  }
}

/** Columns of values, in requests of CHUNK_CELLS cells. */
export async function writeValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: readonly RowColumn[],
  accountOfRow: Int32Array,
  { firstRow }: RatingsLayout,
): Promise<void> {
  for (const run of runsOf(columns)) {
    const [left, right] = [run[0]?.letters ?? "", run[run.length - 1]?.letters ?? ""];
    const rowsAtOnce = Math.max(1, Math.floor(CHUNK_CELLS / run.length));
    for (let from = 0; from < accountOfRow.length; from += rowsAtOnce) {
      const rows = accountOfRow.subarray(from, from + rowsAtOnce);
      const shown = run.map((column) => shownRows(column, rows));
      const top = firstRow + from;
      const range = sheet.getRange(`${left}${top}:${right}${top + rows.length - 1}`);
      range.values = Array.from(rows, (_, row) => shown.map((column) => constant(column[row] ?? "")));
      await sent(context);
    }
  }
}

/** One payload's round trip. */
async function sent(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}

/** Neighbouring columns that can be written together; a column that spills stands alone. */
function runsOf(columns: readonly RowColumn[]): RowColumn[][] {
  const runs: RowColumn[][] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const follows = last && columnNumber(column.letters) === columnNumber(last.letters) + 1;
    if (run && follows && !column.spills && !last.spills) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

function written({ formula, shows }: HeadText, asFormula: boolean): Written {
  return asFormula && formula !== null ? formula : constant(shows);
}

function constant(shows: Shown): Written {
  return typeof shows === "string" ? asText(shows) : shows;
}
