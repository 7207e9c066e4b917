import type { Warning } from "../model/assessment";
import type { RawCell } from "../model/portfolio/types";
import { isSubtotalRow } from "./block";
import type { Source } from "./job";
import { isDate, mostly } from "./numberFormats";

interface ReadColumns {
  readonly headers: readonly string[];
  readonly columns: readonly (readonly RawCell[])[];
  /** Of the first accounts, a list a column. */
  readonly formats: readonly (readonly string[])[];
  readonly hidesRows: boolean;
}

/** As many names as one finding quotes. */
const NAMES = 10;

/** What the list as it stands tells, before anyone judges it. */
export function findingsOf({ below, beside }: Source, read: ReadColumns): Warning[] {
  const under: Warning[] = below === undefined ? [] : [{ code: "ROWS_BELOW", where: { content: below } }];
  const after: Warning[] =
    beside === undefined ? [] : [{ code: "COLUMNS_BESIDE", where: { content: beside } }];
  const unseen: Warning[] = read.hidesRows ? [{ code: "ROWS_HIDDEN", where: {} }] : [];
  return [...under, ...after, ...unseen, ...aboutTotals(read.columns), ...aboutDates(read)];
}

function aboutTotals(columns: readonly (readonly RawCell[])[]): Warning[] {
  const found: { readonly row: number; readonly name: string }[] = [];
  for (let index = 0; index < (columns[0]?.length ?? 0); index++) {
    const cells = columns.map((column) => column[index] ?? null);
    const name = cells.find((cell) => typeof cell === "string" && cell.trim() !== "");
    if (isSubtotalRow(cells)) found.push({ row: index + 1, name: String(name).trim() });
  }
  const [first] = found;
  if (!first) return [];
  const names = found.slice(0, NAMES).map(({ name }) => name);
  return [{ code: "TOTALS_INSIDE", where: { row: first.row, count: found.length, names } }];
}

/** A day among numbers counts as the number of the day. */
function aboutDates({ headers, columns, formats }: ReadColumns): Warning[] {
  return headers.flatMap((column, index): Warning[] => {
    const [cells, own] = [columns[index] ?? [], formats[index] ?? []];
    if (mostly(cells, own, isDate)) return [];
    const dates = own.flatMap((format, row) => (typeof cells[row] === "number" && isDate(format) ? row : []));
    const [first] = dates;
    if (first === undefined) return [];
    return [
      {
        code: "DATES_INSIDE",
        where: { column, row: first + 1, count: dates.length, content: String(cells[first]) },
      },
    ];
  });
}
