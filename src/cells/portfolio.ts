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
import { contentOf, isMissing, readNumber, textOf } from "./cell";
import type { Grid } from "./grid";
import { nearestHeader } from "./nearest";

export interface PortfolioOptions {
  /** Index of each row's tier before gates and override at the last snapshot, one entry a row of the grid, -1 where unknown. */
  readonly previous?: Int16Array | null;
}

/**
 * Reads the columns that a model judges, for the accounts that it compares: rows that its filter leaves out are no
 * accounts of the portfolio. Faulty cells do not refuse the run; they stand in `faults`, row by row.
 *
 * @throws {ModelError} NO_ACCOUNTS; COLUMN_MISSING with the nearest header as `expected`; COLUMN_NOT_NUMERIC if a
 * criterion or the size column holds no number at all
 */
export function readPortfolio(grid: Grid, model: Model, options: PortfolioOptions = {}): Portfolio {
  const cells = (header: string): readonly RawCell[] => columnOf(grid, header);
  const rows = comparedRows(grid, model.filter);
  const pick = <T>(column: ArrayLike<T>, fallback: T): T[] =>
    Array.from(rows, (row) => column[row - 1] ?? fallback);
  const names = pick(cells(model.account), null).map(textOf);
  const faults: Fault[] = [];
  const metrics = model.criteria.map(({ column }) => numbersOf(column, cells(column), rows, faults));
  const { previous } = options;
  return {
    count: rows.length,
    rows,
    names,
    ids: model.id === null ? names : pick(cells(model.id), null).map(textOf),
    metrics,
    size: model.matrix.size === null ? null : numbersOf(model.matrix.size, cells(model.matrix.size), rows),
    gates: model.gates.map(({ column }) =>
      pick(cells(column), null).map((cell) => (isMissing(cell) ? null : cell)),
    ),
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
  const all = Int32Array.from({ length: grid.count }, (_, index) => index + 1);
  if (grid.count === 0) throw new ModelError("NO_ACCOUNTS");
  if (filter === null) return all;
  const cells = columnOf(grid, filter.column);
  const wanted = new Set(filter.in);
  const kept = all.filter((row) => wanted.has(textOf(cells[row - 1] ?? null)));
  if (kept.length === 0)
    throw new ModelError("NO_ACCOUNTS", { column: filter.column, expected: filter.in.join(", ") });
  return kept;
}

/** The cells of `rows` as numbers; faulty ones are added to `faults` where it is given. */
function numbersOf(header: string, cells: readonly RawCell[], rows: Int32Array, faults?: Fault[]): Column {
  const values = new Float64Array(rows.length);
  const state = new Uint8Array(rows.length);
  rows.forEach((row, account) => {
    const raw = cells[row - 1] ?? null;
    const cell = readNumber(raw);
    values[account] = cell.value;
    state[account] = cell.state;
    if (cell.state === FAULTY) faults?.push({ row, column: header, content: contentOf(raw) });
  });
  if (!state.includes(KNOWN)) {
    const row = rows.find((at) => !isMissing(cells[at - 1] ?? null));
    const content = row === undefined ? {} : { content: contentOf(cells[row - 1] ?? null) };
    throw new ModelError("COLUMN_NOT_NUMERIC", { column: header, ...content });
  }
  return { header, values, state };
}
