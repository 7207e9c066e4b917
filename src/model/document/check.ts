import { checkCriterion } from "./checkCriterion";
import { checkTiers } from "./checkTiers";
import { checkDistinct, checkLabel } from "./labels";
import { ModelError } from "../error";
import { effectiveWeights } from "../weight/effectiveWeights";
import type { Model } from "./types";

/**
 * Refuses a model that contradicts itself, whichever form it was read from.
 *
 * @throws {ModelError} NO_CRITERIA, LABELS_EQUAL, LABEL_UNKNOWN, WEIGHT_NEGATIVE, WEIGHTS_ZERO,
 *   ANCHORS_NOT_POSITIVE, BANDS_UNSORTED, LABELS_COUNT, CUTS_UNSORTED, NUMBER_EXPECTED, QUOTA_MIXED, QUOTA_SUM,
 *   BUFFER_TOO_WIDE, MODEL_TYPE
 */
export function checkModel(model: Model): void {
  const { criteria, dimensions, tiers, gates, overrides } = model;
  if (criteria.length === 0) throw new ModelError("NO_CRITERIA");
  const columns = criteria.map((criterion) => criterion.column);
  const names = dimensions.map((dimension) => dimension.name);
  const labels = tiers.list.map((tier) => tier.label);
  checkDistinct(columns, "criteria");
  checkDistinct(names, "dimensions");
  criteria.forEach((criterion, index) => checkCriterion(criterion, names, `criteria[${index}]`));
  dimensions.forEach(({ weight }, index) => {
    const path = `dimensions[${index}].weight`;
    if (weight < 0) throw new ModelError("WEIGHT_NEGATIVE", { path, content: String(weight) });
  });
  effectiveWeights(criteria, dimensions);
  checkDistinct(labels, "tiers.list");
  checkTiers(model);
  gates.forEach(({ cap, op, value }, index) => {
    checkLabel(cap, labels, `gates[${index}].cap`);
    if (value === null && op !== "true") {
      throw new ModelError("MODEL_TYPE", { path: `gates[${index}].value`, expected: "number, text" });
    }
  });
  overrides.forEach(({ tier }, index) => checkLabel(tier, labels, `overrides[${index}].tier`));
}
