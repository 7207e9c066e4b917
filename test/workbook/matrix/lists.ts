import type { Model } from "../../../src/model/document/types";
import type { RawCell } from "../../../src/model/portfolio/types";
import { criterion, model, tiers } from "../models";

export type Rows = (readonly RawCell[])[];

/** Both axes rate a metric of 0..100 as itself, so that the matrix shows the list's own figures. */
const AXES = [
  criterion("direct", { worst: 0, best: 100 }),
  criterion("potential", { axis: "potential", worst: 0, best: 100 }),
];

export function matrixModel(changes: Partial<Model> = {}): Model {
  return model(AXES, { matrix: { direct: 50, potential: 40, size: "revenue" }, ...changes });
}

/** Six accounts: one in each quadrant, one more key account, one whose potential is not known. */
export const SIX: Rows = [
  ["Name", "direct", "potential", "revenue"],
  ["Alfreds", 90, 95, 500],
  ["Berglunds", 80, 20, 200],
  ["Centro", 20, 80, 100],
  ["Drachen", 10, 15, 50],
  ["Ernst", 60, 70, 150],
  ["Folk", 70, null, 1000],
];

export const SIX_MODEL = matrixModel({ minCoverage: 0.4, tiers: tiers() });

/** A list of `count` accounts spread over the matrix; every third has the size of the one before. */
export function longList(count: number): Rows {
  const size = (index: number): number => ((index - (index % 3 === 2 ? 1 : 0)) * 7919) % 10007;
  return [
    ["Name", "direct", "potential", "revenue"],
    ...Array.from({ length: count }, (_, index) => [
      `Account ${index + 1}`,
      (index * 37) % 101,
      (index * 53) % 101,
      size(index),
    ]),
  ];
}
