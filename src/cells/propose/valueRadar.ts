import type { Language } from "../../locales/language";
import { proposal } from "../../locales/proposal";
import { WORDS } from "../../locales/words";
import type { Dimension, Model, Tier } from "../../model/document/types";
import type { DimensionId } from "./concepts";

/** The value radar's weights: they sum to 100 (the source speaks of six dimensions and names five). */
const WEIGHTS: readonly (readonly [DimensionId, number])[] = [
  ["financial", 35],
  ["synergy", 30],
  ["influence", 20],
  ["growth", 10],
  ["risk", 5],
];
/** Shares of the tiers, best first. Ours: the source gives none. */
const QUOTA = [0.05, 0.15, 0.3, 0.5];

/** Name of a dimension; of null, of the columns that belong to none. */
export function dimensionName(dimension: DimensionId | null, language: Language): string {
  const texts = proposal[language];
  return dimension === null ? texts.unassigned : texts.dimensions[dimension];
}

/** What every proposal starts from, but the columns. Minimum coverage, quota, buffer and potential cut are ours. */
export function valueRadar(language: Language): Omit<Model, "table" | "account" | "id" | "criteria"> {
  return {
    version: 1,
    name: proposal[language].model,
    filter: null,
    dimensions: WEIGHTS.map(([id, weight]): Dimension => ({ name: dimensionName(id, language), weight })),
    anchors: "p5p95",
    minCoverage: 0.7,
    asOf: null,
    tiers: {
      by: "quota",
      rule: "potential",
      list: WORDS[language].tiers.map((label, index): Tier => ({
        label,
        cut: null,
        share: QUOTA[index] ?? null,
        count: null,
      })),
      ties: "promote",
      buffer: 2,
      potentialCut: 50,
    },
    matrix: { direct: "median", potential: "median", size: null },
    gates: [],
    overrides: [],
  };
}
