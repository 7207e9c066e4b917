import type { Model } from "../model/document/types";
import { ModelError } from "../model/error";
import {
  FAULTY,
  KNOWN,
  type Column,
  type Fault,
  type Portfolio,
  type RawCell,
} from "../model/portfolio/types";
import { isMissing, textOf } from "./cell";
import type { Grid } from "./grid";
import { nearestHeader } from "./nearest";
import { readColumn, rowNumbers } from "./readColumn";

export interface PortfolioOptions {
  /** Index of each row's tier before gates and override at the last snapshot, one entry a row of the grid, -1 where unknown. */
  readonly previous?: Int16Array | null;
}

/**
 * Reads the columns that a model judges, for the accounts that it compares: rows that its filter leaves out are no
 * accounts of the portfolio. Faulty cells do not refuse the run; they stand in `faults`, row by row.
 *
 * A column that is blank throughout is read like any other; one of text without a single number is refused, for a run
 * of it would write "Check" over every account.
 *
 * @throws {ModelError} as `portfolioOf`; COLUMN_NOT_NUMERIC with the first text, for a criterion or the size column
 */
export function readPortfolio(grid: Grid, model: Model, options: PortfolioOptions = {}): Portfolio {
  const portfolio = portfolioOf(grid, model, options);
  const { metrics, size, faults } = portfolio;
  for (const { header, state } of size === null ? metrics : [...metrics, size]) {
    if (state.includes(KNOWN) || !state.includes(FAULTY)) continue;
    const content = faults.find(({ column }) => column === header)?.content;
    throw new ModelError("COLUMN_NOT_NUMERIC", { column: header, content });
  }
  return portfolio;
}

/**
 * The same as a formula sees it, which overwrites nothing: whatever stands in a column, the method decides account by
 * account.
 *
 * @throws {ModelError} NO_ACCOUNTS; COLUMN_MISSING with the nearest header as `expected`
 */
export function portfolioOf(grid: Grid, model: Model, options: PortfolioOptions = {}): Portfolio {
  const rows = comparedRows(grid, model.filter);
  const pick = <T>(column: ArrayLike<T>, fallback: T): T[] =>
    Array.from(rows, (row) => column[row - 1] ?? fallback);
  const cellsOf = (header: string): RawCell[] => pick(columnOf(grid, header), null);
  const numbersOf = (header: string, faults?: Fault[]): Column =>
    readColumn(header, cellsOf(header), rows, faults);
  const names = cellsOf(model.account).map(textOf);
  const faults: Fault[] = [];
  const metrics = model.criteria.map(({ column }) => numbersOf(column, faults));
  const { size } = model.matrix;
  const { previous } = options;
  return {
    count: rows.length,
    rows,
    names,
    ids: model.id === null ? names : cellsOf(model.id).map(textOf),
    metrics,
    size: size === null ? null : numbersOf(size),
    gates: model.gates.map(({ column }) => cellsOf(column).map((cell) => (isMissing(cell) ? null : cell))),
    previous: previous ? Int16Array.from(pick(previous, -1)) : null,
    faults: faults.sort((a, b) => a.row - b.row),
  };
}

function columnOf(grid: Grid, header: string): readonly RawCell[] {
  const column = grid.columns[grid.headers.indexOf(header)];
  if (column === undefined) {
    const nearest = nearestHeader(header, grid.headers);
    throw new ModelError("COLUMN_MISSING", {
      column: header,
      ...(nearest === null ? {} : { expected: nearest }),
    });
  }
  return column;
}

/** Rows of the grid, from 1, that the filter keeps. */
function comparedRows(grid: Grid, filter: Model["filter"]): Int32Array {
  if (grid.count === 0) throw new ModelError("NO_ACCOUNTS");
  const all = rowNumbers(grid.count);
  if (filter === null) return all;
  const cells = columnOf(grid, filter.column);
  const wanted = new Set(filter.in);
  const kept = all.filter((row) => wanted.has(textOf(cells[row - 1] ?? null)));
  if (kept.length === 0)
    throw new ModelError("NO_ACCOUNTS", { column: filter.column, expected: filter.in.join(", ") });
  return kept;
}
