import { RATED, type Assessment } from "../assessment";
import type { Portfolio } from "../portfolio/types";
import { reasons, type Reason, type WayUp } from "../robust/reason";
import { shownFigure } from "../robust/shownFigures";
import { standingOf } from "./standing";

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
