import { reasons, type Reason, type WayUp } from "../robust/reason";
import { shownFigure } from "../robust/shownFigures";
import { tierFlip, type Flip } from "../robust/tierFlip";
import { tierGap } from "../robust/tierGap";
import { tierOdds, type Draws } from "../robust/tierOdds";
import { roundScore } from "../round";
import { heldCuts } from "../tier/hold";
import { tierAt } from "../tier/tierByCut";
import { RATED, type Assessment } from "../assessment";
import type { Portfolio } from "../portfolio/types";

/** One account before the model's bands: what decides its tier on the score. */
interface Standing {
  readonly ratings: readonly Float64Array[];
  readonly weights: readonly number[];
  /** Best first; under the rule `potential` without the last, and further away by the buffer. */
  readonly cuts: readonly number[];
  /** Tier of the model behind each band of the score; under `potential` the lowest band is that of the account's potential. */
  readonly tiers: readonly number[];
}

/** The cuts on the score that decide an account's tier, best first; none where the score does not decide. */
export function scoreCuts(assessment: Assessment, portfolio: Portfolio, account: number): readonly number[] {
  return standingOf(assessment, portfolio, account)?.cuts ?? [];
}

/** The band of a score, 0 the best. */
export function bandOf(score: number, cuts: readonly number[]): number {
  return tierAt(roundScore(score), cuts);
}

/** Null where the score does not decide: an account without a tier, or tiers by Pareto. */
function standingOf(assessment: Assessment, portfolio: Portfolio, account: number): Standing | null {
  const { model, criteria, cuts, status } = assessment;
  const { by, rule, list, buffer } = model.tiers;
  if (status[account] !== RATED || by === "pareto") return null;
  const last = list.length - 1;
  const byPotential = rule === "potential";
  const held = heldCuts(cuts, portfolio.previous?.[account] ?? -1, buffer);
  return {
    ratings: assessment.ratings.map((column) => column.slice(account, account + 1)),
    weights: criteria.map(({ weight }) => weight),
    cuts: byPotential ? held.slice(0, last - 1) : held,
    tiers: list.flatMap((_, tier) => {
      if (!byPotential || tier < last - 1) return [tier];
      return tier === last ? [lowerTier(assessment, account)] : [];
    }),
  };
}

/** Which of the last two tiers the account's potential gives. */
function lowerTier({ model, potential, potentialCut }: Assessment, account: number): number {
  const last = model.tiers.list.length - 1;
  return (potential[account] as number) >= potentialCut ? last - 1 : last;
}

/**
 * Why an account is in the tier that the model gives it, gates and overrides apart, in the figures of a sentence.
 * Where the potential axis decides between the last two tiers, the way from one to the other lies on that axis.
 *
 * @returns null where the account has no tier of the model
 */
export function accountReason(assessment: Assessment, portfolio: Portfolio, account: number): Reason | null {
  const standing = standingOf(assessment, portfolio, account);
  if (standing === null) return paretoReason(assessment, account);
  const { ratings, weights, cuts, tiers } = standing;
  const reason = reasons(ratings, weights, cuts)[0] ?? null;
  if (reason === null) return null;
  const tier = tiers[reason.tier] as number;
  const last = assessment.model.tiers.list.length - 1;
  const isLower = assessment.model.tiers.rule === "potential" && tier >= last - 1;
  if (!isLower) return { ...reason, tier };
  if (tier === last) return { ...reason, tier, up: wayOnPotential(assessment, account), down: null };
  const value = assessment.potential[account] as number;
  const cut = shownFigure(assessment.potentialCut, "nearest", (shown) => shown <= value);
  return {
    ...reason,
    tier,
    down: { kind: "potential", value: shownFigure(value, "nearest", (shown) => shown >= cut), cut },
  };
}

/** Strengths and weakness of an account whose tier goes by its amount; no change of a weight moves it. */
function paretoReason(
  { model, status, afterPotential, ...found }: Assessment,
  account: number,
): Reason | null {
  if (status[account] !== RATED || model.tiers.by !== "pareto") return null;
  const ratings = found.ratings.map((column) => column.slice(account, account + 1));
  const [reason] = reasons(
    ratings,
    found.criteria.map(({ weight }) => weight),
    [],
  );
  return reason ? { ...reason, tier: afterPotential[account] as number, up: null, down: null } : null;
}

/** From the last tier to the one above, on the potential axis. */
function wayOnPotential({ model, ratings, criteria, potentialCut }: Assessment, account: number): WayUp {
  const onAxis = model.criteria.flatMap(({ axis }, index) => (axis === "potential" ? [index] : []));
  const weights = onAxis.map((index) => criteria[index]?.weight ?? 0);
  const isWeighed = weights.some((weight) => weight > 0);
  const [reason] = reasons(
    onAxis.map((index) => ratings[index]?.slice(account, account + 1) ?? []),
    isWeighed ? weights : weights.map(() => 1),
    [potentialCut],
  );
  const tier = model.tiers.list.length - 2;
  const up = reason?.up ?? { kind: "none", tier };
  return up.kind === "one" ? { ...up, tier, criterion: onAxis[up.criterion] as number } : { ...up, tier };
}

/** The smallest change of one weight that moves the account to another tier of the model; null where none does. */
export function accountFlip(assessment: Assessment, portfolio: Portfolio, account: number): Flip | null {
  const standing = standingOf(assessment, portfolio, account);
  if (standing === null) return null;
  const flip = tierFlip(standing.ratings, standing.weights, standing.cuts, "points")[0] ?? null;
  return flip && { ...flip, tier: standing.tiers[flip.tier] as number };
}

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

/** The odds of a tier. */
export interface TierOdds {
  readonly tier: number;
  /** 0..1 */
  readonly odds: number;
}

/**
 * How sure an account's tier is under chance in the weights. Where potential decides between the last two tiers, the
 * account keeps its side of that cut.
 *
 * @returns one entry a tier that the score can give it, best first; null where the score does not decide
 * @throws {ModelError} NUMBER_EXPECTED where the spread is wider than weights can be
 */
export function accountOdds(
  assessment: Assessment,
  portfolio: Portfolio,
  account: number,
  draws: Draws,
): TierOdds[] | null {
  const standing = standingOf(assessment, portfolio, account);
  if (standing === null) return null;
  const { ratings, weights, cuts, tiers } = standing;
  return tierOdds(ratings, weights, cuts, draws).map((column, band) => ({
    tier: tiers[band] as number,
    odds: column[0] as number,
  }));
}

/**
 * How sure the tiers of several accounts are: for each the odds that the score keeps it in its band.
 *
 * @param accounts indices of rated accounts of a model whose tiers go by the score
 * @returns 0..1, one entry each
 * @throws {ModelError} NUMBER_EXPECTED where the spread is wider than weights can be
 */
export function oddsOfStaying(
  assessment: Assessment,
  portfolio: Portfolio,
  accounts: readonly number[],
  draws: Draws,
): number[] {
  const { model, criteria, cuts } = assessment;
  const byPotential = model.tiers.rule === "potential";
  const used = byPotential ? cuts.slice(0, -1) : cuts;
  const byPrevious = new Map<number, number[]>();
  accounts.forEach((account, place) => {
    const previous = portfolio.previous?.[account] ?? -1;
    const places = byPrevious.get(previous);
    if (places) places.push(place);
    else byPrevious.set(previous, [place]);
  });
  const staying = new Array<number>(accounts.length).fill(NaN);
  for (const [previous, places] of byPrevious) {
    const columns = tierOdds(
      assessment.ratings.map((column) => places.map((place) => column[accounts[place] as number] as number)),
      criteria.map(({ weight }) => weight),
      heldCuts(used, previous, model.tiers.buffer),
      draws,
    );
    places.forEach((place, at) => {
      const band = Math.min(assessment.afterBuffer[accounts[place] as number] as number, used.length);
      staying[place] = columns[band]?.[at] ?? NaN;
    });
  }
  return staying;
}
