import { allCellsOf } from "../cells/arguments";
import { contentOf, isBlank, readNumber } from "../cells/cell";
import { FAULTY, type RawCell } from "../model/portfolio/types";
import { ModelError } from "../model/error";
import { completeJudgments, type Judgments } from "../model/weight/ahp/judgments";
import { placed } from "./placed";

/**
 * A matrix of pairwise judgments, completed. Blanks may stand on and below the diagonal, where they arrive as 0.
 *
 * @param name what messages call it
 * @throws {ModelError} as `completeJudgments`; JUDGMENT where a cell cannot be used
 */
export function judgmentsOf(argument: unknown, name = "matrix"): Judgments {
  const cells = allCellsOf(argument);
  const size = cells[0]?.length ?? 0;
  const isBeyond = cells.slice(size).flat().every(isBlank);
  return placed({ path: name }, () =>
    completeJudgments(
      (isBeyond ? cells.slice(0, size) : cells).map((row, i) => row.map((cell, j) => valueOf(cell, i, j))),
    ),
  );
}

function valueOf(cell: RawCell, row: number, column: number): number {
  const { state, value } = readNumber(cell);
  if (state === FAULTY)
    throw new ModelError("JUDGMENT", { row: row + 1, position: column + 1, content: contentOf(cell) });
  return value === 0 && row >= column ? NaN : value;
}
