import { columnLetters, columnNumber } from "../a1";
import { constant, writeRows } from "../writeRows";
import type { RatingsContent } from "./content";
import type { HeadText, RowColumn } from "./draft";
import type { RatingsLayout } from "./layout";
import { HEADER_ROW } from "./sheetRows";

/** Everything above the account rows. Row 1 holds our mark in its first cell and is written apart. */
export function writeHead(
  sheet: Excel.Worksheet,
  { head, columns }: RatingsContent,
  asFormulas: boolean,
): void {
  const rows = Array.from({ length: HEADER_ROW - 1 }, () => columns.map((): string | number | boolean => ""));
  const entry = ({ formula, shows }: HeadText): string | number | boolean =>
    asFormulas && formula !== null ? formula : constant(shows);
  for (const cell of head) {
    const row = rows[cell.row - 2];
    if (row === undefined) sheet.getRange(`${cell.letters}1`).values = [[entry(cell)]];
    else row[columnNumber(cell.letters) - 1] = entry(cell);
  }
  sheet.getRange(`A2:${columnLetters(columns.length)}${HEADER_ROW}`).formulas = rows;
}

/** The formulas of the first account row, copied down: to send each of them would take long. */
export function writeFormulas(
  sheet: Excel.Worksheet,
  columns: readonly RowColumn[],
  { firstRow, lastRow }: RatingsLayout,
): void {
  for (const run of runsOf(columns)) {
    const [left, right] = [run[0]?.letters ?? "", run[run.length - 1]?.letters ?? ""];
    const first = sheet.getRange(`${left}${firstRow}:${right}${firstRow}`);
    first.formulas = [run.map(({ formula }) => formula ?? "")];
    if (run[0]?.spills || firstRow === lastRow) continue;
    sheet.getRange(`${left}${firstRow + 1}:${right}${lastRow}`).copyFrom(first, "Formulas");
  }
}

/** What the columns show, as constants. */
export async function writeShown(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: readonly RowColumn[],
  accountOfRow: Int32Array,
  { firstRow }: RatingsLayout,
): Promise<void> {
  for (const run of runsOf(columns)) {
    const place = { top: firstRow, left: columnNumber(run[0]?.letters ?? "A") };
    const size = { rows: accountOfRow.length, columns: run.length };
    await writeRows(context, sheet, place, size, (row) => {
      const account = accountOfRow[row] ?? -1;
      return run.map((column) => (account < 0 ? "" : column.shows(account)));
    });
  }
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
