import { ModelError } from "../error";
import { checkBuffer } from "../tier/hold";
import { checkCuts } from "../tier/tierByCut";
import { checkParetoShares } from "../tier/tierByPareto";
import { checkQuotas } from "../tier/tierByQuota";
import { effectiveWeights } from "../weight/effectiveWeights";
import type { Criterion, Model, Tier } from "./types";

/**
 * Refuses a model that contradicts itself, whichever form it was read from.
 *
 * @throws {ModelError} NO_CRITERIA, LABELS_EQUAL, LABEL_UNKNOWN, WEIGHT_NEGATIVE, WEIGHTS_ZERO,
 *   ANCHORS_NOT_POSITIVE, BANDS_UNSORTED, LABELS_COUNT, CUTS_UNSORTED, NUMBER_EXPECTED, QUOTA_MIXED, QUOTA_SUM,
 *   BUFFER_TOO_WIDE, MODEL_TYPE
 */
export function checkModel(model: Model): void {
  if (model.criteria.length === 0) throw new ModelError("NO_CRITERIA");
  checkDistinct(
    model.criteria.map((criterion) => criterion.column),
    "criteria",
  );
  checkDistinct(
    model.dimensions.map((dimension) => dimension.name),
    "dimensions",
  );
  model.criteria.forEach((criterion, index) => checkCriterion(criterion, index, model));
  effectiveWeights(model.criteria, model.dimensions);
  checkTiers(model);
  const labels = model.tiers.list.map((tier) => tier.label);
  model.gates.forEach(({ cap, op, value }, index) => {
    checkLabel(cap, labels, `gates[${index}].cap`);
    if (value === null && op !== "true") throw expected(`gates[${index}].value`, "number, text");
  });
  model.overrides.forEach(({ tier }, index) => checkLabel(tier, labels, `overrides[${index}].tier`));
}

function checkCriterion(criterion: Criterion, index: number, { dimensions }: Model): void {
  const { column, weight, dimension, scale, worst, best, bands } = criterion;
  if (weight < 0) throw new ModelError("WEIGHT_NEGATIVE", { column, content: String(weight) });
  const names = dimensions.map(({ name }) => name);
  if (names.length > 0 && !names.includes(dimension)) {
    throw new ModelError("MODEL_TYPE", {
      path: `criteria[${index}].dimension`,
      content: dimension,
      expected: names.join(", "),
    });
  }
  const lowest = Math.min(worst ?? Infinity, best ?? Infinity);
  if (scale === "log" && lowest <= 0) {
    throw new ModelError("ANCHORS_NOT_POSITIVE", { column, content: String(lowest) });
  }
  if (scale !== "bands") return;
  if (bands.length === 0) throw expected(`criteria[${index}].bands`, "from, rating");
  bands.forEach(({ from, rating }, row) => {
    const rises = row === 0 || from > (bands[row - 1]?.from ?? -Infinity);
    if (!rises || rating < 0 || rating > 100) {
      throw new ModelError("BANDS_UNSORTED", {
        column,
        row: row + 1,
        content: String(rises ? rating : from),
      });
    }
  });
}

function checkTiers({ tiers, matrix }: Model): void {
  const { by, list, buffer } = tiers;
  if (list.length < 2)
    throw new ModelError("LABELS_COUNT", { path: "tiers.list", count: list.length, expected: "2" });
  checkDistinct(
    list.map((tier) => tier.label),
    "tiers.list",
  );
  if (buffer < 0) throw expected("tiers.buffer", "≥ 0");
  const upper = list.slice(0, -1);
  if (list[list.length - 1]?.cut !== null) throw expected(`tiers.list[${list.length - 1}].cut`, "null");

  const cuts = upper.flatMap((tier) => tier.cut ?? []);
  if (by === "cut" || cuts.length > 0) {
    if (cuts.length < upper.length) throw missingPart(upper, (tier) => tier.cut, "cut", "number");
    checkCuts(cuts);
  }
  if (by === "cut") checkFalling(cuts);
  if (by !== "pareto") checkBuffer(cuts, buffer);
  if (by === "quota") {
    if (upper.some((tier) => tier.count !== null && tier.share !== null)) throw new ModelError("QUOTA_MIXED");
    const quotas = upper.flatMap((tier) => tier.count ?? tier.share ?? []);
    if (quotas.length < upper.length)
      throw missingPart(upper, (tier) => tier.count ?? tier.share, "share", "share, count");
    checkQuotas(quotas, list.length);
  }
  if (by === "pareto") {
    const shares = upper.flatMap((tier) => tier.share ?? []);
    if (shares.length < upper.length) throw missingPart(upper, (tier) => tier.share, "share", "share");
    checkParetoShares(shares);
    if (matrix.size === null) throw expected("matrix.size", "column");
  }
}

/** Typed cuts all differ; those that a quota found may meet where a tier stays empty. */
function checkFalling(cuts: readonly number[]): void {
  cuts.forEach((cut, index) => {
    if (cut === cuts[index - 1])
      throw new ModelError("CUTS_UNSORTED", { path: "cuts", row: index + 1, content: String(cut) });
  });
}

function missingPart(
  tiers: readonly Tier[],
  part: (tier: Tier) => number | null,
  key: string,
  what: string,
): ModelError {
  return expected(`tiers.list[${tiers.findIndex((tier) => part(tier) === null)}].${key}`, what);
}

function expected(path: string, what: string): ModelError {
  return new ModelError("MODEL_TYPE", { path, expected: what });
}

function checkDistinct(labels: readonly string[], path: string): void {
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  if (twice !== undefined) throw new ModelError("LABELS_EQUAL", { path, content: twice });
}

function checkLabel(label: string, labels: readonly string[], path: string): void {
  if (!labels.includes(label)) {
    throw new ModelError("LABEL_UNKNOWN", { path, content: label, expected: labels.join(", ") });
  }
}
