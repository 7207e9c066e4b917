import type { Warning } from "../assessment";
import type { Direction } from "../document/types";
import { KNOWN, type Column, type Fault } from "../portfolio/types";
import { skewness } from "../statistics/skewness";
import { checkWeights } from "../weight/checkWeights";
import { aboutFaults } from "./cells";
import {
  aboutBlanks,
  aboutFuture,
  aboutLikeness,
  aboutOutliers,
  aboutOverlaps,
  type CheckedCriterion,
} from "./data";
import { aboutNames } from "./names";
import { bySeverity } from "./severity";
import { aboutWeights } from "./weights";

/** Skewness from which a column of positive numbers is measured by its logarithms. */
const STRONG_SKEW = 1;

/** A range of metrics and what is known of it. */
export interface CheckedMetrics {
  /** One a criterion. */
  readonly columns: readonly Column[];
  readonly faults: readonly Fault[];
  /** One a criterion, any scale. */
  readonly weights: readonly number[];
  /** One an account; null where not given. */
  readonly names: readonly string[] | null;
  /** One a criterion: the name of its dimension; null where not given. */
  readonly dimensions: readonly string[] | null;
  readonly directions: readonly Direction[];
}

/**
 * The checks that need no model (method, Checks): cells, constant columns, criteria that rank alike, blanks,
 * outliers, likely duplicates, and the total of the weights. The most severe first.
 *
 * @throws {ModelError} WEIGHT_NEGATIVE, WEIGHTS_ZERO
 */
export function checkMetrics(given: CheckedMetrics): Warning[] {
  const { columns, faults, weights, names, dimensions, directions } = given;
  checkWeights(weights);
  const rows = Array.from(columns[0]?.values ?? [], (_, account) => account + 1);
  const constant: Warning[] = [];
  const criteria = columns.map((column, index): CheckedCriterion => {
    const observed = column.values.filter((_, account) => column.state[account] === KNOWN);
    const scale =
      observed.every((metric) => metric > 0) && skewness(observed) > STRONG_SKEW ? "log" : "linear";
    const sign = directions[index] === "min" ? -1 : 1;
    const ratings = column.values.map((metric) => sign * metric);
    if (rows.length > 1 && observed.length > 0 && observed.every((metric) => metric === observed[0]))
      constant.push({ code: "CONSTANT_COLUMN", where: { column: column.header } });
    const weight = weights[index] ?? 0;
    return { column, ratings, weight, dimension: dimensions?.[index] ?? "", scale, missing: "unknown" };
  });
  return bySeverity([
    ...aboutFaults(faults, columns),
    ...constant,
    ...aboutLikeness(criteria),
    ...aboutBlanks(criteria, rows),
    ...(dimensions === null ? [] : aboutFuture(criteria)),
    ...aboutNames(names ?? [], rows, null),
    ...aboutWeights(weights),
    ...aboutOutliers(criteria, rows, names ?? []),
    ...aboutOverlaps(criteria),
  ]);
}
