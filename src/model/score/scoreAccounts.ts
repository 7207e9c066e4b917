import { axisValues } from "./axisValues";
import { coverage } from "./coverage";
import { weightedSum } from "./weightedSum";
import { CHECK, RATED, UNRATED, type Assessment } from "../assessment";
import { rateColumn } from "../scale/rateColumn";
import { roundScore } from "../round";
import { effectiveWeights } from "../weight/effectiveWeights";
import type { Model } from "../document/types";
import type { Portfolio } from "../portfolio/types";

/** The first part of an assessment: what every later step judges. */
export interface Scored extends Pick<Assessment, "criteria" | "ratings" | "coverage" | "score" | "status"> {
  /** Null: the axis has no criterion. */
  readonly direct: Float64Array | null;
  readonly potential: Float64Array | null;
}

/** Rates every criterion and scores every account; an account that needs a check has no figures. */
export function scoreAccounts(portfolio: Portfolio, model: Model): Scored {
  const weights = effectiveWeights(model.criteria, model.dimensions);
  const rated = model.criteria.map((criterion, index) =>
    rateColumn(portfolio.metrics[index] as Portfolio["metrics"][number], {
      ...criterion,
      anchors: model.anchors,
    }),
  );
  const ratings = rated.map((column) => column.ratings);
  const needsCheck = Uint8Array.from({ length: portfolio.count }, (_, account) =>
    Number(rated.some((column) => column.check[account] === 1)),
  );
  const unlessCheck = (values: Float64Array): Float64Array =>
    values.map((value, account) => (needsCheck[account] === 1 ? NaN : value));
  const axis = (name: "direct" | "potential"): Float64Array | null => {
    const values = axisValues(ratings, model.criteria, weights, name);
    return values && unlessCheck(values);
  };

  const covered = unlessCheck(coverage(ratings, weights));
  const score = unlessCheck(weightedSum(ratings, weights)).map((value, account) =>
    covered[account] === 0 ? NaN : value,
  );
  return {
    criteria: rated.map(({ from, to, median, observed, isConstant }, index) => ({
      from,
      to,
      median,
      observed,
      weight: weights[index] as number,
      isConstant,
    })),
    ratings,
    coverage: covered,
    score,
    direct: axis("direct"),
    potential: axis("potential"),
    status: statusOf(score, covered, needsCheck, roundScore(model.minCoverage)),
  };
}

function statusOf(
  score: Float64Array,
  covered: Float64Array,
  needsCheck: Uint8Array,
  minimum: number,
): Uint8Array {
  return needsCheck.map((check, account) => {
    if (check === 1) return CHECK;
    const isRated = !Number.isNaN(score[account]) && (covered[account] as number) >= minimum;
    return isRated ? RATED : UNRATED;
  });
}
