import { ModelError } from "../error";
import { checkBuffer } from "../tier/hold";
import { checkCuts } from "../tier/tierByCut";
import { checkParetoShares } from "../tier/tierByPareto";
import { checkQuotas } from "../tier/tierByQuota";
import type { Model, Tier } from "./types";

/**
 * Refuses tiers that do not say, each but the last, where they begin: by a cut, a quota or a Pareto share.
 *
 * @throws {ModelError} LABELS_COUNT, CUTS_UNSORTED, NUMBER_EXPECTED, QUOTA_MIXED, QUOTA_SUM, BUFFER_TOO_WIDE, MODEL_TYPE
 */
export function checkTiers({ tiers, matrix }: Model): void {
  const { by, list, buffer } = tiers;
  if (list.length < 2) {
    throw new ModelError("LABELS_COUNT", { path: "tiers.list", count: list.length, expected: "2" });
  }
  if (buffer < 0) throw new ModelError("MODEL_TYPE", { path: "tiers.buffer", expected: "≥ 0" });
  const last = list.length - 1;
  if (list[last]?.cut !== null) {
    throw new ModelError("MODEL_TYPE", { path: `tiers.list[${last}].cut`, expected: "null" });
  }
  const upper = list.slice(0, last);
  const isOpen = by !== "cut" && upper.every((tier) => tier.cut === null);
  const cuts = isOpen ? [] : partOf(upper, "cut", "number", (tier) => tier.cut);
  checkCuts(cuts);
  if (by === "cut") checkFalling(cuts);
  if (by !== "pareto") checkBuffer(cuts, buffer);
  if (by === "quota") {
    if (upper.some((tier) => tier.count !== null && tier.share !== null)) throw new ModelError("QUOTA_MIXED");
    const quotas = partOf(upper, "share", "share, count", (tier) => tier.count ?? tier.share);
    checkQuotas(quotas, list.length);
  }
  if (by === "pareto") {
    checkParetoShares(partOf(upper, "share", "share", (tier) => tier.share));
    if (matrix.size === null) throw new ModelError("MODEL_TYPE", { path: "matrix.size", expected: "column" });
  }
}

/** One part of each tier; refuses the first tier that lacks it. */
function partOf(
  tiers: readonly Tier[],
  key: string,
  expected: string,
  part: (tier: Tier) => number | null,
): number[] {
  return tiers.map((tier, index) => {
    const value = part(tier);
    if (value === null) throw new ModelError("MODEL_TYPE", { path: `tiers.list[${index}].${key}`, expected });
    return value;
  });
}

/** Typed cuts all differ; those that a quota found may meet where a tier stays empty. */
function checkFalling(cuts: readonly number[]): void {
  cuts.forEach((cut, index) => {
    if (cut !== cuts[index - 1]) return;
    throw new ModelError("CUTS_UNSORTED", { path: "cuts", row: index + 1, content: String(cut) });
  });
}
