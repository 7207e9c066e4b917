import type { Criterion, Model, Tier } from "./types";

/**
 * The model as a JSON document, in the order of the schema; what is empty or null is left out. `parseModel` of
 * the result is the model again.
 */
export function formatModel(model: Model): unknown {
  const {
    version,
    name,
    table,
    account,
    id,
    filter,
    dimensions,
    criteria,
    anchors,
    minCoverage,
    asOf,
    ...rest
  } = model;
  return withoutEmpty({
    version,
    name,
    table,
    account,
    id,
    filter,
    dimensions,
    criteria: criteria.map(formatCriterion),
    anchors,
    minCoverage,
    asOf,
    tiers: { ...rest.tiers, list: rest.tiers.list.map(formatTier) },
    matrix: withoutEmpty(rest.matrix),
    gates: rest.gates.map(withoutEmpty),
    overrides: rest.overrides.map(withoutEmpty),
  });
}

function formatCriterion({
  column,
  dimension,
  axis,
  weight,
  direction,
  scale,
  worst,
  best,
  missing,
  bands,
}: Criterion): object {
  return withoutEmpty({ column, dimension, axis, weight, direction, scale, worst, best, missing, bands });
}

function formatTier({ label, cut, share, count }: Tier): object {
  return withoutEmpty({ label, cut, share, count });
}

function withoutEmpty(entries: object): object {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== null && value !== "" && !isEmptyList(value)),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
