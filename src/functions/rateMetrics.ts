import { metricsOf } from "../cells/arguments";
import { tailOf, type Tail } from "../cells/tail";
import { ModelError } from "../model/error";
import { KNOWN, type Column } from "../model/portfolio/types";
import type { Anchors } from "../model/scale/anchors";
import { rateColumn } from "../model/scale/rateColumn";
import { standsAlone, type RatingRule } from "../model/scale/rater";
import { faultyAccounts, tellLoneFault, type Checks } from "./faults";
import { placed } from "./placed";

/** The arguments `[directions], [bounds], [method], [missing]`. */
export type TailArguments = readonly [unknown, unknown, unknown, unknown];

/** Methods of the shared tail; the first is the default. */
export const METHODS = ["minmax", "p5p95", "log", "percentile"] as const;

/** What NORMALIZE offers besides: the textbooks' normalisations. */
export const ALL_METHODS = [...METHODS, "max", "sum", "vector", "zscore"] as const;

type Method = (typeof ALL_METHODS)[number];

/** One criterion as it was rated. */
export interface RatedCriterion {
  /** One entry per account; NaN where not known. */
  readonly metrics: Float64Array;
  readonly ratings: Float64Array;
  readonly anchors: Anchors;
  readonly rule: RatingRule;
}

export interface RatedMetrics {
  /** One column per criterion, one entry per account, 0..100; NaN where not known. */
  readonly ratings: readonly Float64Array[];
  /** Cells that leave their account without a score. */
  readonly checks: Checks;
  /** 1 where any cell of the account does. */
  readonly check: Uint8Array;
  readonly criteria: readonly RatedCriterion[];
}

/**
 * Rates a range of metrics, accounts × criteria, by the tail of arguments that the functions share.
 *
 * @throws {ModelError} as the tail and the scales; ANCHORS_MISSING where one account has nothing to be compared with;
 *   NUMBER_EXPECTED as `tellLoneFault`
 */
export function rateMetrics(
  argument: unknown,
  tail: TailArguments,
  methods: readonly [Method, ...Method[]],
): RatedMetrics {
  const metrics = metricsOf(argument);
  const entries = tailOf(tail, methods, metrics.columns.length);
  const rated = metrics.columns.map((column, index) => {
    const rule = ruleOf(entries[index] as Tail<Method>);
    return placed({ path: "metrics", position: index + 1 }, () => {
      refuseAlone(column, rule);
      const { from, to, ...rated } = rateColumn(column, rule);
      return { ...rated, anchors: { from, to }, rule, metrics: column.values };
    });
  });
  const checks = rated.map(({ check }) => check);
  tellLoneFault(metrics, checks);
  return {
    ratings: rated.map(({ ratings }) => ratings),
    checks,
    check: faultyAccounts(metrics, checks),
    criteria: rated,
  };
}

/**
 * Refuses a lone metric that is rated by its place or its share among others. On a scale with anchors the model does.
 * @throws {ModelError} ANCHORS_MISSING
 */
export function refuseAlone(
  { state }: Pick<Column, "state">,
  rule: Pick<RatingRule, "scale" | "missing">,
): void {
  const observed = state.filter((own) => own === KNOWN);
  if (rule.scale !== "linear" && rule.scale !== "log" && standsAlone(observed, state.length, rule))
    throw new ModelError("ANCHORS_MISSING");
}

/** A direction decides which of two bounds is the better one; left out, their order does. */
function ruleOf({ direction, worst, best, method, missing }: Tail<Method>): RatingRule {
  const isFalling = worst !== null && best !== null && worst > best;
  return {
    direction: direction ?? (isFalling ? "min" : "max"),
    worst,
    best,
    missing,
    bands: [],
    scale: method === "minmax" || method === "p5p95" ? "linear" : method,
    anchors: method === "p5p95" ? "p5p95" : "minmax",
  };
}
