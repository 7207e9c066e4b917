import { KNOWN, MISSING, type Column } from "../portfolio/types";
import type { Warning } from "../assessment";
import type { Missing, Scale } from "../document/types";
import { outliers } from "../statistics/outliers";
import { ranked, spearman } from "../statistics/spearman";
import { isForward, overlapping } from "./dimensions";
import { toldNames } from "./toldNames";

/** A criterion as the checks see it. */
export interface CheckedCriterion {
  readonly column: Column;
  /** One entry an account, higher is better; only their order matters. */
  readonly ratings: ArrayLike<number>;
  readonly weight: number;
  /** "" where it belongs to none. */
  readonly dimension: string;
  readonly scale: Scale;
  readonly missing: Missing;
}

/** Rank correlation from which two criteria say the same. */
export const ALIKE = 0.7;

/** Fewer accounts than this rank alike by chance (ours): at ten, 0.7 is beyond the 5% level. */
export const LEAST_ACCOUNTS = 10;

/** Share of blanks above which a column says too little. */
export const MANY = 0.2;

/**
 * Criteria of different dimensions whose ratings rank the accounts alike: the dimensions' weights then do not weigh
 * what they say. Without dimensions every pair is compared.
 */
export function aboutLikeness(criteria: readonly CheckedCriterion[]): Warning[] {
  const weighed = criteria
    .filter(({ weight }) => weight > 0)
    .map((criterion) => ({ ...criterion, ranks: ranked(observedRatings(criterion)) }));
  return weighed.flatMap((one, first) =>
    weighed.slice(first + 1).flatMap((other): Warning[] => {
      if (one.dimension !== "" && one.dimension === other.dimension) return [];
      const { rho, count } = spearman(one.ranks, other.ranks);
      if (count < LEAST_ACCOUNTS || rho < ALIKE) return [];
      const where = { column: one.column.header, other: other.column.header, rho };
      return [{ code: "ALIKE_COLUMNS", where }];
    }),
  );
}

/** Ratings of metrics that were observed; NaN where another stands in for a blank. */
function observedRatings({ column, ratings }: CheckedCriterion): Float64Array {
  return column.values.map((_, account) =>
    column.state[account] === KNOWN ? (ratings[account] ?? NaN) : NaN,
  );
}

/** Dimensions that the sources themselves let overlap, where both have a criterion that weighs something. */
export function aboutOverlaps(criteria: readonly CheckedCriterion[]): Warning[] {
  const names = criteria.filter(({ weight }) => weight > 0).map(({ dimension }) => dimension);
  return overlapping([...new Set(names)]).map(([label, other]) => ({
    code: "SOURCE_OVERLAP",
    where: { label, other },
  }));
}

/** Whether the names of the dimensions leave out everything that is still to come. */
export function aboutFuture(criteria: readonly CheckedCriterion[]): Warning[] {
  const names = criteria.filter(({ weight }) => weight > 0).map(({ dimension }) => dimension);
  return names.some(isForward) ? [] : [{ code: "NOTHING_AHEAD", where: {} }];
}

/**
 * Blanks of each column, and what one counts as; more than a fifth of them is a warning.
 * @param rows row of each account as messages name it
 */
export function aboutBlanks(criteria: readonly CheckedCriterion[], rows: ArrayLike<number>): Warning[] {
  return criteria.flatMap(({ column: { header, state }, missing }): Warning[] => {
    const count = state.reduce((sum, own) => sum + Number(own === MISSING), 0);
    if (count === 0 || missing === "error") return [];
    const share = count / state.length;
    const where = { row: rows[state.indexOf(MISSING)] as number, column: header, count, share, missing };
    return [{ code: share > MANY ? "MANY_BLANKS" : "BLANK_CELLS", where }];
  });
}

/**
 * Metrics far from all others, measured on the scale that rates them; places and bands are not stretched by any.
 * @param names one an account; empty where they have none
 */
export function aboutOutliers(
  criteria: readonly CheckedCriterion[],
  rows: ArrayLike<number>,
  names: readonly string[],
): Warning[] {
  return criteria.flatMap(({ column, scale }): Warning[] => {
    if (scale === "percentile" || scale === "bands") return [];
    const isUsed = (metric: number): boolean => scale === "linear" || metric > 0;
    const found = outliers(
      column.values.map((metric) => (!isUsed(metric) ? NaN : scale === "log" ? Math.log(metric) : metric)),
    );
    if (found.length === 0) return [];
    const where = { row: rows[found[0] as number] as number, column: column.header, count: found.length };
    return [{ code: "OUTLIERS", where: { ...where, names: toldNames(found, names) } }];
  });
}
