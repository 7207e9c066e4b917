type Shown = number | string | boolean;

/** A call whose result somebody else has printed. */
export interface PublishedCase {
  /** Who, and where it was read. */
  readonly source: string;
  readonly args: readonly unknown[];
  /** Turns what the cells show into what is printed, such as a fraction of 1 for a rating; left out: all cells as they are. */
  readonly read?: (rows: Shown[][]) => readonly Shown[];
  readonly printed: readonly Shown[];
  /** Decimals to which the figures are printed. */
  readonly decimals?: number;
}

/** Cases by the function's id. */
export type PublishedCases = Readonly<Record<string, readonly PublishedCase[]>>;

export const first = (rows: Shown[][]): Shown[] => rows.map(([cell]) => cell!);
export const sumOf = (cells: readonly Shown[]): number =>
  cells.reduce<number>((sum, cell) => sum + Number(cell), 0);
export const over =
  (whole: number) =>
  (rows: Shown[][]): number[] =>
    rows.flat().map((cell) => Number(cell) / whole);
