import { KNOWN } from "../../model/portfolio/types";
import type { Job } from "../job";
import { accountsByRow } from "../ratings/regions";

/** More marks than these no eye can tell apart, and Excel redraws them slowly. */
export const DRAWN_AT_MOST = 2000;
export const NAMED_AT_MOST = 15;

/** What the chart draws, by rows of the list from 0. */
export interface Drawn {
  /** Whether the list has more accounts than are drawn, so that the largest are picked. */
  readonly isPicked: boolean;
  /** Account in each row of the list, -1 where the filter leaves it out. */
  readonly accountOfRow: Int32Array;
  /** Rows of the list in the chart's order. */
  readonly rows: readonly number[];
  /** Places in `rows` of the accounts to name, largest first. */
  readonly named: readonly number[];
}

export function isPlaced({ assessment }: Job, account: number): boolean {
  return (assessment.quadrant[account] ?? -1) >= 0;
}

/**
 * By what an account of the matrix is called large: the size column, or the score where the model names none.
 * Null where it has no place in the matrix or no size.
 */
export function weightOf(job: Job, account: number): number | null {
  if (account < 0 || !isPlaced(job, account)) return null;
  const { size } = job.portfolio;
  if (!size) return job.assessment.score[account] ?? null;
  return size.state[account] === KNOWN ? (size.values[account] ?? null) : null;
}

function largest(weights: readonly (number | null)[], count: number): number[] {
  return weights
    .flatMap((weight, place) => (weight === null ? [] : [{ weight, place }]))
    .sort((one, other) => other.weight - one.weight || one.place - other.place)
    .slice(0, count)
    .map(({ place }) => place);
}

/** Lists of up to DRAWN_AT_MOST rows are drawn whole, in their order; of longer ones the largest, largest first. */
export function drawnAccounts(job: Job): Drawn {
  const accountOfRow = accountsByRow(job.portfolio.rows, job.grid.count);
  const weights = Array.from(accountOfRow, (account) => weightOf(job, account));
  const isPicked = weights.length > DRAWN_AT_MOST;
  const rows = isPicked ? largest(weights, DRAWN_AT_MOST) : weights.map((_, row) => row);
  const named = largest(
    rows.map((row) => weights[row] ?? null),
    NAMED_AT_MOST,
  );
  return { isPicked, accountOfRow, rows, named };
}
