import { PORTFOLIO, RATED, revenues } from "../../src/help/catalogue/sheets";
import type { SheetCell } from "../../src/help/types";
import { ALIKE, LEAST_ACCOUNTS, MANY } from "../../src/model/checks/data";
import { parseModel } from "../../src/model/document/parse";
import { roundScore } from "../../src/model/round";
import { ratePercentile } from "../../src/model/scale/ratePercentile";
import { topsis } from "../../src/model/score/topsis";
import { weightedSum } from "../../src/model/score/weightedSum";
import { normalDistribution } from "../../src/model/statistics/normal";
import { outliers } from "../../src/model/statistics/outliers";
import { percentile } from "../../src/model/statistics/percentile";
import { rankWeights, type RankMethod } from "../../src/model/weight/rankWeights";
import { principalEigenvalue } from "../../src/model/weight/ahp/ahpWeights";
import { consistencyRatio, type RandomIndex } from "../../src/model/weight/ahp/consistencyRatio";
import published from "../data/ahp.json";

/** A figure as the pages write it, and whence it comes: what the product does with it, or a published case. */
type Fact = readonly [written: string, actual: number];

const column = (cells: readonly (readonly SheetCell[])[], index: number, first: number) =>
  cells.slice(first).map((row) => Number(row[index]));

const deckWeights = column(RATED, 1, 4);
const ratedScore = weightedSum(
  (RATED[1] ?? []).slice(1).map((rating) => [Number(rating)]),
  deckWeights,
)[0] as number;
const RATED_SCORE: Fact = ["66.75", roundScore(ratedScore)];

/** Judgments that contradict one another, on `size` criteria. */
const contradicting = (size: number) =>
  Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, other) => {
      const isFirst = row === 0 && other === size - 1;
      const isLast = row === size - 1 && other === 0;
      return isFirst ? 9 : isLast ? 1 / 9 : 1;
    }),
  );
const excess = (size: number) => principalEigenvalue(contradicting(size)) - size;
const ratio = (size: number, index: RandomIndex) => consistencyRatio(contradicting(size), index);
const randomIndex = (size: number) => excess(size) / (size - 1) / ratio(size, "saaty1980");
const alonsoLine = (size: number) => excess(size) / ratio(size, "alonso2006");
const alonsoSlope = (alonsoLine(12) - alonsoLine(4)) / 8;
const toFour = (value: number) => Number(value.toFixed(4));

const RANDOM_INDEX = "0.58 0.90 1.12 1.24 1.32 1.41 1.45 1.49 1.51 1.48 1.56 1.57 1.59".split(" ");

const mostCriteria = (() => {
  let size = 3;
  try {
    for (; size < 30; size++) consistencyRatio(contradicting(size + 1), "saaty1980");
  } catch {
    return size;
  }
  return Infinity;
})();

const { minCoverage } = parseModel({
  version: 1,
  account: "Account",
  criteria: [{ column: "Revenue" }],
  tiers: { by: "cut", list: [{ label: "A", cut: 50 }, { label: "B" }] },
});

/** Where a rising condition begins to hold, to four decimals. */
function edge(holds: (value: number) => boolean): number {
  let [low, high] = [0, 100];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return toFour(high);
}
const quartile = edge((z) => normalDistribution(z) >= 0.75);
const isOutlier = (value: number) => outliers(Float64Array.of(-1, -1, 0, 1, value)).length > 0;

/** The weight of the first of `count` criteria in order, by one of the methods. */
const first = (count: number, method: RankMethod) =>
  rankWeights(
    Array.from({ length: count }, (_, place) => place + 1),
    method,
  )[0] as number;
/** Up to how many criteria the centroid gives the first more than the reciprocal does. */
const mostByCentroid = (() => {
  let count = 3;
  while (first(count + 1, "centroid") > first(count + 1, "reciprocal")) count++;
  return count;
})();

const hundred = Array.from({ length: 101 }, (_, index) => index);

/** Decimals of every result. */
export const EVERYWHERE: readonly Fact[] = [["6", String(roundScore(1 / 3)).length - "0.".length]];

/** Figures in sentences that are neither the example's nor those of the JSDoc. */
export const FACTS: Readonly<Record<string, readonly Fact[]>> = {
  AHP: [["9", Math.max(...published.upper.flat())]],
  AHPCR: [
    ["15", mostCriteria],
    ["2.7699", toFour(alonsoSlope + 1)],
    ["4.3513", toFour(alonsoSlope * 4 - alonsoLine(4))],
    ...RANDOM_INDEX.map((written, index): Fact => [written, toFour(randomIndex(index + 3))]),
  ],
  ASSESS: [["0.7", minCoverage]],
  CHECK: [
    ["0.6745", quartile],
    ["3.5", Number((edge(isOutlier) * quartile).toFixed(2))],
    ["0.7", ALIKE],
    ["10", LEAST_ACCOUNTS],
    ["20", 100 * MANY],
  ],
  COVERAGE: [["0.7", minCoverage]],
  NORMALIZE: [
    ["0.5", 1 - (2 * ratePercentile(1, [1, 3], "max")) / 100],
    ["5", percentile(hundred, 0.05)],
    ["95", percentile(hundred, 0.95)],
  ],
  RANKWEIGHT: [["6", mostByCentroid]],
  SCORE: [
    ...column(PORTFOLIO, 1, 6).map((weight): Fact => [String(weight / 100), weight / 100]),
    ...deckWeights.map((weight): Fact => [weight.toFixed(2), weight]),
  ],
  TIERCAP: [["5", 100 * (deckWeights.at(-1) as number)]],
  TIERFLIP: [RATED_SCORE],
  TIERGAP: [RATED_SCORE],
  TIERODDS: [RATED_SCORE],
  TIERPARETO: [["1000", column(revenues(), 1, 1).reduce((sum, amount) => sum + amount, 0)]],
  TOPSIS: [["0.5", topsis([[1, 1]], [1], ["max"])[0] as number]],
};
