import { completeColumns } from "./columns";
import { correlation } from "../statistics/correlation";
import { hasWidth, orderAnchors } from "../scale/anchors";
import { spreadOf } from "../scale/rateZscore";
import type { Direction } from "../document/types";

/** A conflict this small is noise: the criteria say the same. */
const NOISE = 1e-12;

/**
 * Weights by contrast and conflict (CRITIC): a criterion weighs the more, the wider it is spread and the less it goes
 * along with the others. In proportion to σⱼ·Σ(1 − rⱼₖ) over the min-max normalised metrics.
 *
 * Source: Diakoulaki, Mavrotas & Papayannakis 1995, Computers & Operations Research 22(7). A constant column weighs 0
 * (ours: the paper has none). Checked against test/data/critic.json.
 *
 * @param columns one a criterion; NaN is not known, and leaves its account out
 * @returns one weight a criterion, they sum to 1; equal ones where no criterion differs from the others, or none varies
 * @throws {ModelError} NO_CRITERIA; TOO_FEW below three accounts
 */
export function criticWeights(
  columns: readonly ArrayLike<number>[],
  directions: readonly Direction[],
): number[] {
  const scaled = completeColumns(columns, 3).map((column, index) =>
    toUnit(column, directions[index] ?? "max"),
  );
  const information = scaled.map((column, index) => {
    const conflict = scaled.reduce(
      (sum, other, at) => (at === index ? sum : sum + 1 - correlation(column, other)),
      0,
    );
    return spreadOf(column).deviation * (conflict > NOISE ? conflict : 0);
  });
  const total = information.reduce((sum, own) => sum + own, 0);
  return information.map((own) => (total === 0 ? 1 / information.length : own / total));
}

/** 0 at the worst metric, 1 at the best; a constant column is 0 throughout. */
function toUnit(column: readonly number[], direction: Direction): number[] {
  const low = column.reduce((least, metric) => Math.min(least, metric), Infinity);
  const high = column.reduce((most, metric) => Math.max(most, metric), -Infinity);
  const anchors = orderAnchors(low, high, direction);
  return column.map((metric) =>
    hasWidth(anchors) ? (metric - anchors.from) / (anchors.to - anchors.from) : 0,
  );
}
