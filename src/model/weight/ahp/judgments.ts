import { ModelError } from "../../error";

/** Pairwise judgments: entry (i, j) says how many times more important i is than j. Complete and reciprocal. */
export type Judgments = readonly (readonly number[])[];

/** How far a pair may be from reciprocal: 1/3 is often typed as 0.33. */
const TYPED = 0.02;

/** Below it the judgment turned round is beyond what a number can hold. */
const LEAST = 1e-300;

/**
 * Completes a matrix of judgments whose upper triangle is enough.
 *
 * @param cells square; NaN is blank. A blank on the diagonal is 1, one half of a pair gives the other
 * @throws {ModelError} SHAPE; JUDGMENT with `row` and `position` where a value is not above 0, the diagonal is not 1,
 *   a pair is blank or not reciprocal
 */
export function completeJudgments(cells: readonly (readonly number[])[]): Judgments {
  const size = cells.length;
  const width = cells[0]?.length ?? 0;
  if (cells.some((row) => row.length !== size))
    throw new ModelError("SHAPE", {
      path: "matrix",
      content: `${size} × ${width}`,
      expected: `${width} × ${width}`,
    });
  return cells.map((row, i) =>
    row.map((_, j) => {
      if (i > j) return 1 / judgment(cells, j, i);
      return i === j ? diagonal(cells, i) : judgment(cells, i, j);
    }),
  );
}

function diagonal(cells: Judgments, index: number): number {
  const own = at(cells, index, index);
  if (Number.isNaN(own) || own === 1) return 1;
  throw refusal(index, index, own, "1");
}

/** The judgment above the diagonal; where it is blank, that of the mirrored cell, turned round. */
function judgment(cells: Judgments, i: number, j: number): number {
  const upper = at(cells, i, j);
  const lower = at(cells, j, i);
  if (upper < LEAST) throw refusal(i, j, upper, "> 0");
  if (lower < LEAST) throw refusal(j, i, lower, "> 0");
  if (Number.isNaN(upper)) {
    if (Number.isNaN(lower)) throw refusal(i, j, upper, "1 … 9");
    return 1 / lower;
  }
  if (Math.abs(upper * lower - 1) > TYPED)
    throw refusal(j, i, lower, String(Number((1 / upper).toPrecision(4))));
  return upper;
}

function at(cells: Judgments, row: number, column: number): number {
  return cells[row]?.[column] ?? NaN;
}

function refusal(row: number, column: number, value: number, expected: string): ModelError {
  const place = { path: "matrix", row: row + 1, position: column + 1 };
  return new ModelError("JUDGMENT", {
    ...place,
    content: Number.isNaN(value) ? "" : String(value),
    expected,
  });
}
