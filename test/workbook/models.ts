import type { Criterion, Model } from "../../src/model/document/types";

/** A criterion with everything left at its default. */
export function criterion(column: string, changes: Partial<Criterion> = {}): Criterion {
  return {
    column,
    dimension: "",
    axis: "direct",
    weight: 1,
    direction: "max",
    scale: "linear",
    worst: null,
    best: null,
    missing: "unknown",
    bands: [],
    ...changes,
  };
}

/** A model over `criteria` with the source's tiers, by score alone. */
export function model(criteria: readonly Criterion[], changes: Partial<Model> = {}): Model {
  return {
    version: 1,
    name: "Test",
    table: "Accounts",
    account: "Name",
    id: null,
    filter: null,
    dimensions: [],
    criteria,
    anchors: "minmax",
    minCoverage: 0.7,
    asOf: null,
    tiers: tiers(),
    matrix: { direct: "median", potential: "median", size: null },
    gates: [],
    overrides: [],
    ...changes,
  };
}

/** Strategic from 80, Core from 65, Potential from 50, Service. */
export function tiers(changes: Partial<Model["tiers"]> = {}): Model["tiers"] {
  const labels = ["Strategic", "Core", "Potential", "Service"];
  const cuts = [80, 65, 50];
  return {
    by: "cut",
    rule: "bands",
    list: labels.map((label, index) => ({ label, cut: cuts[index] ?? null, share: null, count: null })),
    ties: "promote",
    buffer: 2,
    potentialCut: 50,
    ...changes,
  };
}
