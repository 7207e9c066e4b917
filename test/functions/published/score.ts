import agreement from "../../data/agreement.json";
import letterGrades from "../../data/letterGrades.json";
import normalisations from "../../data/normalisations.json";
import sameTier from "../../data/sameTier.json";
import serverGrades from "../../data/serverGrades.json";
import topsis from "../../data/topsis.json";
import topsisTextbook from "../../data/topsisTextbook.json";
import weightedSum from "../../data/weightedSum.json";
import { column } from "../range";
import { over, sumOf, type PublishedCases } from "./case";

const [article, buildings] = weightedSum as [(typeof weightedSum)[0], (typeof weightedSum)[0]];
const whole = (count: number, best: number) => Array.from({ length: count }, () => [0, best]);

/** Costs as 1/x, every criterion as a share of its sum, as the authors did before they weighed. */
const shares = buildings.accounts.map((row) =>
  row.map((metric, criterion) => {
    const gain = (own: number): number => (buildings.directions![criterion] === "min" ? 1 / own : own);
    return gain(metric) / sumOf(buildings.accounts.map((other) => gain(other[criterion]!)));
  }),
);

export const SCORE_CASES: PublishedCases = {
  ASSESS: [
    {
      source: article.source,
      args: [
        [["Option", "C1", "C2", "C3", "C4"], ...article.accounts.map((row, at) => [`A${at + 1}`, ...row])],
        [
          ["Criterion", "Weight", "Worst", "Best"],
          ...article.weights.map((weight, at) => [`C${at + 1}`, weight, 0, 100]),
        ],
      ],
      read: (rows) => rows.flatMap(([score, , , rank]) => [score!, rank!]),
      printed: [21.5, 3, 22, 1, 22, 1],
      decimals: 2,
    },
  ],
  SCORE: [
    {
      source: article.source,
      args: [article.accounts, [article.weights], null, whole(4, 100)],
      printed: article.scores,
      decimals: 2,
    },
    {
      source: buildings.source,
      args: [shares, [buildings.weights], null, whole(7, 1)],
      read: over(100),
      printed: buildings.scores,
      decimals: 7,
    },
  ],
  CONTRIBUTION: [
    {
      source: article.source,
      args: [article.accounts, [article.weights], null, null, whole(4, 100)],
      read: (rows) => rows.map(sumOf),
      printed: article.scores,
      decimals: 2,
    },
  ],
  NORMALIZE: normalisations.map(({ source, metrics, directions, method, normalised, decimals = 8 }) => ({
    source,
    args: [metrics, [directions], null, method],
    read: over(100),
    printed: normalised.flat(),
    decimals,
  })),
  BAND: [
    {
      source: letterGrades.source,
      args: [
        column(...letterGrades.scores.map(([score]) => score)),
        [letterGrades.from],
        [letterGrades.grades],
      ],
      printed: letterGrades.scores.map(([, grade]) => grade!),
    },
  ],
  GROUPSCORE: [
    {
      source: serverGrades.groups.source,
      args: [[serverGrades.groups.parts], [[1, 1, 1, 1]], [serverGrades.groups.names], null, whole(4, 100)],
      printed: serverGrades.groups.scores,
    },
  ],
  TOPSIS: [{ ...topsis, weights: [1, 1, 1, 1], decimals: 6 }, ...topsisTextbook].map((own) => ({
    source: own.source,
    args: [own.accounts, [own.weights], [own.directions]],
    printed: own.closeness,
    decimals: own.decimals,
  })),
  AGREEMENT: [
    ...agreement.flatMap(({ source, a, b, spearman, kendall }) => [
      { source, args: [[a], [b], "spearman"], printed: [spearman], decimals: 6 },
      { source, args: [[a], [b], "kendall"], printed: [kendall], decimals: 6 },
    ]),
    ...sameTier.map(({ source, both, neither, different, agreement: share }) => {
      const fill = (count: number, a: string, b: string) => Array.from({ length: count }, () => [a, b]);
      const pairs = [
        ...fill(both, "yes", "yes"),
        ...fill(neither, "no", "no"),
        ...fill(different, "yes", "no"),
      ];
      const [a, b] = [0, 1].map((side) => column(...pairs.map((pair) => pair[side])));
      return { source, args: [a, b, "same"], printed: [share], decimals: 2 };
    }),
  ],
};
