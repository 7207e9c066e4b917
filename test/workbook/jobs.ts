import { gridOf } from "../../src/cells/headers";
import { readPortfolio } from "../../src/cells/portfolio";
import { WORDS } from "../../src/locales/words";
import { assess } from "../../src/model/assess";
import type { Model } from "../../src/model/document/types";
import { freeze } from "../../src/model/freeze";
import type { RawCell } from "../../src/model/portfolio/types";
import { formatAddress } from "../../src/workbook/a1";
import type { Job, Source } from "../../src/workbook/job";
import type { Book, CellValue, ErrorCode } from "../../src/workbench/book/types";
import { setCell } from "../../src/workbench/book/cells";
import { newBook, newId } from "../../src/workbench/book/newBook";

export const SHEET = "My accounts";

/** A run of `model` over `rows`, the header row first, which stand in the table or block at A1 of SHEET. */
export function jobOf(
  rows: readonly (readonly RawCell[])[],
  model: Model,
  options: Partial<Pick<Job, "mode" | "language" | "date">> & {
    readonly previous?: Int16Array | null;
    readonly kind?: Source["kind"];
    readonly isFrozen?: boolean;
  } = {},
): Job {
  const { previous = null, kind = "table", mode = "formulas", language = "en", date = null } = options;
  const grid = gridOf(rows);
  const read = (by: Model): ReturnType<typeof readPortfolio> => readPortfolio(grid, by, { previous });
  const frozen = freeze(read(model), model);
  const portfolio = read(frozen);
  const columns = grid.headers.length;
  return {
    source: {
      kind,
      table: kind === "table" ? "Accounts" : null,
      sheet: SHEET,
      address: formatAddress({ top: 1, left: 1, bottom: grid.count + 1, right: columns }),
      rows: grid.count,
      columns,
      headers: (rows[0] ?? []).map(String),
      own: [],
    },
    grid,
    portfolio,
    model: frozen,
    assessment: assess(portfolio, frozen),
    mode,
    language,
    words: WORDS[language],
    date,
  };
}

/** The analyst's workbook: the list on its own sheet, as a table "Accounts" or as a block. */
export function accountsBook(rows: readonly (readonly RawCell[])[], kind: Source["kind"] = "table"): Book {
  const book = newBook(SHEET);
  const [sheet] = book.sheets;
  if (!sheet) return book;
  rows.forEach((cells, row) => {
    cells.forEach((raw, column) => {
      if (raw !== null) setCell(sheet, row, column, { value: cellValue(raw), formula: null, style: 0 });
    });
  });
  if (kind === "block") return book;
  const [headers = []] = rows;
  sheet.tables.push({
    id: newId(),
    name: "Accounts",
    area: { top: 0, left: 0, bottom: rows.length - 1, right: headers.length - 1 },
    columns: headers.map((name, index) => ({ id: index + 1, name: String(name), formula: null })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleLight9",
  });
  sheet.changed.add("tables");
  return book;
}

function cellValue(raw: Exclude<RawCell, null>): CellValue {
  return typeof raw === "object" ? { error: raw.error as ErrorCode } : raw;
}
