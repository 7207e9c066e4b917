import { FAULTY, type RawCell } from "../../model/portfolio/types";
import { isMissing, textOf } from "../cell";
import type { Grid } from "../grid";
import { readColumn, rowNumbers } from "../readColumn";
import { headerWords } from "./headerWords";

/** A column seen as data, before anyone asks what it means. */
export interface ColumnProfile {
  readonly header: string;
  readonly words: string;
  readonly cells: readonly RawCell[];
  /** One entry an account, NaN where there is no number. */
  readonly values: Float64Array;
  /** The numbers alone. */
  readonly numbers: Float64Array;
  /** Cells that are neither numbers nor missing. */
  readonly others: number;
}

/** What an analyst takes for a number: "1,234", "12 %", "¥3.4万", "１２３", "(500)", "USD 30". */
const NUMBER_TEXT =
  /^[(（]?[+−-]?(?:[¥￥$€£]|[A-Z]{3})?\s*[+−-]?[.,]?[\d０-９][\d０-９.,，．\s]*(?:[%％]|[kKmM千万亿]?元?|[A-Z]{3})[)）]?$/;

export function profilesOf(grid: Grid): ColumnProfile[] {
  const rows = rowNumbers(grid.count);
  return grid.headers.map((header, index) => profileOf(header, grid.columns[index] ?? [], rows));
}

function profileOf(header: string, cells: readonly RawCell[], rows: Int32Array): ColumnProfile {
  const { values, state } = readColumn(header, cells, rows);
  const numbers = values.filter((value) => !Number.isNaN(value));
  const others = state.filter((own) => own === FAULTY).length;
  return { header, words: headerWords(header), cells, values, numbers, others };
}

/** Mostly numbers: a few faulty cells spoil their own accounts, not the column. */
export function isNumeric({ numbers, others }: ColumnProfile): boolean {
  return numbers.length > others;
}

export function isEmpty({ numbers, others }: ColumnProfile): boolean {
  return numbers.length + others === 0;
}

/** Whether the texts of a column are mostly numbers stored as text. */
export function holdsNumbersAsText({ cells, others }: ColumnProfile): boolean {
  const texts = cells.filter((cell) => typeof cell === "string" && NUMBER_TEXT.test(textOf(cell)));
  return texts.length * 2 > others;
}

/** Whether every account has its own entry. */
export function isUnique({ cells }: ColumnProfile): boolean {
  return !cells.some(isMissing) && distinctTexts(cells) === cells.length;
}

export function distinctTexts(cells: readonly RawCell[]): number {
  return new Set(cells.map(textOf)).size;
}

export function every(numbers: Float64Array, holds: (value: number) => boolean): boolean {
  return numbers.every((value) => holds(value));
}
