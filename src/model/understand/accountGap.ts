import type { Assessment } from "../assessment";
import type { Portfolio } from "../portfolio/types";
import { tierGap } from "../robust/tierGap";
import { accountReason } from "./accountReason";
import { standingOf } from "./standing";

/** What an account's ratings lack for the next tier on the score. */
export interface AccountGap {
  readonly tier: number;
  /** Rating that each criterion alone would need; NaN where even 100 is not enough. */
  readonly alone: readonly number[];
  /** Ratings that would do together, each a like share of its room nearer to 100; null where none do. */
  readonly together: readonly number[] | null;
  /** That share, 0..1; NaN where none does. */
  readonly evenly: number;
}

/** The way to the tier above; null in the top tier, and where neither score nor potential decides. */
export function accountGap(assessment: Assessment, portfolio: Portfolio, account: number): AccountGap | null {
  const reason = accountReason(assessment, portfolio, account);
  const standing = standingOf(assessment, portfolio, account);
  if (!reason?.up || standing === null) return null;
  const { model, potentialCut } = assessment;
  const { tier } = reason.up;
  const last = model.tiers.list.length - 1;
  const byPotential = model.tiers.rule === "potential" && tier === last - 1;
  const onAxis = model.criteria.map(({ axis }) => !byPotential || axis === "potential");
  const weights = standing.weights.map((weight, index) => (onAxis[index] ? weight : 0));
  const isWeighed = weights.some((weight) => weight > 0);
  const gaps = tierGap(
    standing.ratings.map((column, index) => (onAxis[index] ? column : [NaN])),
    isWeighed ? weights : onAxis.map(Number),
    byPotential ? [potentialCut] : standing.cuts,
  );
  const own = standing.ratings.map((column) => column[0] as number);
  const evenly = gaps.evenly[0] as number;
  return {
    tier,
    alone: own.map((rating, index) => rating + (gaps.points[index]?.[0] as number)),
    together: Number.isNaN(evenly)
      ? null
      : own.map((rating, index) => (onAxis[index] ? rating + evenly * (100 - rating) : NaN)),
    evenly,
  };
}
