import ahp from "../../data/ahp.json";
import cities from "../../data/ahpCities.json";
import examples from "../../data/ahpExamples.json";
import ahpGroup from "../../data/ahpGroup.json";
import house from "../../data/ahpHouse.json";
import critic from "../../data/critic.json";
import entropy from "../../data/entropy.json";
import rankWeights from "../../data/rankWeights.json";
import type { PublishedCases } from "./case";

/** A matrix from the rows of its upper triangle, without the diagonal. */
const fromAbove = (above: readonly (readonly number[])[]) =>
  Array.from({ length: above.length + 1 }, (_, i) =>
    Array.from({ length: above.length + 1 }, (__, j) => {
      if (i === j) return 1;
      return j > i ? above[i]![j - i - 1]! : "";
    }),
  );

export const WEIGHT_CASES: PublishedCases = {
  AHP: [
    { source: ahp.source, args: [ahp.upper], printed: ahp.weights, decimals: 3 },
    ...[...examples, { ...cities, decimals: 4 }].map(({ source, above, weights, decimals }) => ({
      source,
      args: [fromAbove(above)],
      printed: weights,
      decimals,
    })),
  ],
  AHPCR: [
    { source: ahp.source, args: [ahp.upper], printed: [ahp.ratio], decimals: 4 },
    { source: cities.source, args: [fromAbove(cities.above)], printed: [cities.ratio.value], decimals: 3 },
    { source: house.source, args: [fromAbove(house.above)], printed: [house.ratio], decimals: 2 },
  ],
  AHPREPAIR: [
    {
      source: cities.source,
      args: [fromAbove(cities.above)],
      read: ([row]) => row!.slice(0, 4),
      printed: Object.values(cities.repair),
      decimals: 4,
    },
    {
      source: house.source,
      args: [fromAbove(house.above)],
      read: ([row]) => row!.slice(0, 3),
      printed: Object.values(house.repair),
    },
  ],
  AHPGROUP: [
    {
      source: ahpGroup.source,
      args: [ahpGroup.judges.map(fromAbove)],
      printed: ahpGroup.group.flat(),
      decimals: 6,
    },
  ],
  ENTROPY: entropy.map(({ source, metrics, weights }) => ({
    source,
    args: [metrics],
    printed: weights,
    decimals: 4,
  })),
  CRITIC: critic.map(({ source, metrics, weights, decimals }) => ({
    source,
    args: [metrics],
    printed: weights,
    decimals: Math.min(6, decimals),
  })),
  RANKWEIGHT: rankWeights.map(({ source, ranks, method, weights, decimals }) => ({
    source,
    args: [[ranks], method],
    printed: weights,
    decimals,
  })),
};
