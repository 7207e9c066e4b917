import type { Assessment } from "../../model/assessment";
import { tierAt } from "../../model/tier/tierByCut";
import type { Move } from "./migration";

/** The main reason why an account changes its tier. */
export type Cause =
  | { readonly kind: "override" | "gate" | "data" | "model" }
  | { readonly kind: "weight"; readonly column: string; readonly before: number; readonly after: number }
  | { readonly kind: "scale"; readonly column: string }
  | { readonly kind: "cut"; readonly tier: string; readonly before: number; readonly after: number }
  | { readonly kind: "potentialCut"; readonly before: number; readonly after: number };

/**
 * Finds what changed a tier: a gate or an override; new figures, where the saved model no longer gives what the list
 * says; else the difference between the saved model and the one in hand: a cut, or the criterion whose part of the
 * score moved most.
 *
 * @param saved the same accounts judged by the model of the last run; null where there is none
 */
export function causeOf({ account, before, to }: Move, now: Assessment, saved: Assessment | null): Cause {
  const step = now.decidedBy[account];
  if (step === "override" || step === "gate") return { kind: step };
  if (saved === null) return { kind: "model" };
  const tierOf = (run: Assessment): string | undefined =>
    run.model.tiers.list[run.tier[account] ?? -1]?.label;
  if (tierOf(saved) !== before) return { kind: "data" };

  const [oldScore, newScore] = [saved.score[account] ?? NaN, now.score[account] ?? NaN];
  if (tierAt(oldScore, now.cuts) !== tierAt(oldScore, saved.cuts)) {
    const cut = Math.min(to, now.cuts.length - 1);
    const tier = now.model.tiers.list[cut]?.label ?? "";
    return { kind: "cut", tier, before: saved.cuts[cut] ?? NaN, after: now.cuts[cut] ?? NaN };
  }
  const isPotential = step === "potential" || saved.decidedBy[account] === "potential";
  if (isPotential && saved.potentialCut !== now.potentialCut && oldScore === newScore)
    return { kind: "potentialCut", before: saved.potentialCut, after: now.potentialCut };
  return largestPart(account, now, saved, Math.sign(newScore - oldScore));
}

/** The criterion whose part of the score moved most in the direction of the score. */
function largestPart(account: number, now: Assessment, saved: Assessment, direction: number): Cause {
  const before = partsOf(account, saved);
  const after = partsOf(account, now);
  let most = 0;
  let found: string | null = null;
  for (const column of new Set([...before.keys(), ...after.keys()])) {
    const moved = direction * ((after.get(column)?.points ?? 0) - (before.get(column)?.points ?? 0));
    if (moved <= most) continue;
    most = moved;
    found = column;
  }
  if (found === null) return { kind: "model" };
  const weights = [before, after].map((parts) => 100 * (parts.get(found)?.weight ?? 0));
  const [was = 0, is = 0] = weights;
  return Math.abs(was - is) < 0.05
    ? { kind: "scale", column: found }
    : { kind: "weight", column: found, before: was, after: is };
}

interface Part {
  readonly weight: number;
  /** Score points that the criterion gives. */
  readonly points: number;
}

function partsOf(account: number, { model, criteria, ratings }: Assessment): Map<string, Part> {
  const parts = new Map<string, Part>();
  let known = 0;
  criteria.forEach(({ weight }, index) => {
    if (!Number.isNaN(ratings[index]?.[account] ?? NaN)) known += weight;
  });
  criteria.forEach(({ weight }, index) => {
    const rating = ratings[index]?.[account] ?? NaN;
    const points = Number.isNaN(rating) || known === 0 ? 0 : (weight * rating) / known;
    parts.set(model.criteria[index]?.column ?? "", { weight, points });
  });
  return parts;
}
