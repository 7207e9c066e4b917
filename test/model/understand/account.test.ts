import fc from "fast-check";
import { assess } from "../../../src/model/assess";
import { UNRATED } from "../../../src/model/assessment";
import type { Model, TierRule } from "../../../src/model/document/types";
import type { Portfolio } from "../../../src/model/portfolio/types";
import { tierOdds } from "../../../src/model/robust/tierOdds";
import { metricTargets } from "../../../src/model/understand/metricFor";
import { coverageAfter } from "../../../src/model/understand/coverageAfter";
import { accountGap } from "../../../src/model/understand/accountGap";
import { accountReason } from "../../../src/model/understand/accountReason";
import { accountFlip, accountOdds, oddsOfStaying } from "../../../src/model/understand/firmness";
import { modelOf, portfolioOf, tiersOf, type Cell } from "../fixtures";

const CRITERIA = [
  { column: "Revenue", worst: 0, best: 2000, axis: "direct" },
  { column: "Pipeline", worst: 10, best: 100_000, scale: "log", axis: "potential" },
  { column: "Overdue", worst: 90, best: 0, direction: "min", axis: "direct" },
  {
    column: "Depth",
    scale: "bands",
    axis: "potential",
    bands: [
      { from: 1, rating: 30 },
      { from: 4, rating: 70 },
      { from: 8, rating: 100 },
    ],
  },
];

const modelBy = (rule: TierRule, weights: readonly number[], parts: object = {}): Model =>
  modelOf({
    criteria: CRITERIA.map((criterion, index) => ({ ...criterion, weight: weights[index] })),
    tiers: tiersOf({ rule, buffer: 2, potentialCut: 55 }),
    minCoverage: 0.3,
    ...parts,
  });

/** The one account's tier before gates and override, with some of its metrics replaced. */
function tierWith(model: Model, cells: readonly Cell[], previous: number): number {
  const portfolio = portfolioOf(model, [cells], { previous: [previous] });
  return assess(portfolio, model).afterPotential[0]!;
}

const cases = fc.record({
  rule: fc.constantFrom<TierRule>("bands", "potential"),
  weights: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 4, maxLength: 4 }),
  cells: fc.tuple(
    fc.option(fc.integer({ min: 0, max: 2000 }), { freq: 6 }),
    fc.double({ min: 10, max: 90_000, noNaN: true }),
    fc.option(fc.integer({ min: 0, max: 90 }), { freq: 6 }),
    fc.integer({ min: 0, max: 9 }),
  ),
  previous: fc.integer({ min: -1, max: 3 }),
});

test("each round metric it names, alone or all together, moves the account to the tier it names", () => {
  const met = { alone: 0, together: 0 };
  fc.assert(
    fc.property(cases, ({ rule, weights, cells, previous }) => {
      const model = modelBy(rule, weights);
      const portfolio = portfolioOf(model, [cells], { previous: [previous] });
      const assessment = assess(portfolio, model);
      const gap = accountGap(assessment, portfolio, 0);
      if (gap === null) return;
      const before = assessment.afterPotential[0]!;
      expect(gap.tier).toBeLessThan(before);
      // The previous tier stays what it was: the target clears the buffer too.
      for (const { criterion, target } of metricTargets(assessment, portfolio, 0, gap.alone)) {
        const raised = cells.map((cell, index) => (index === criterion ? target : cell));
        expect(tierWith(model, raised, previous)).toBeLessThanOrEqual(gap.tier);
        met.alone++;
      }
      const all = metricTargets(assessment, portfolio, 0, gap.together ?? []);
      if (gap.together === null) return;
      const raised = cells.map((cell, index) => all.find((own) => own.criterion === index)?.target ?? cell);
      expect(tierWith(model, raised, previous)).toBeLessThanOrEqual(gap.tier);
      met.together++;
    }),
    { numRuns: 600 },
  );
  expect(met.alone).toBeGreaterThan(100);
  expect(met.together).toBeGreaterThan(100);
});

test("a target is on the safe side by no more than a round figure", () => {
  const model = modelOf();
  const portfolio = portfolioOf(model, [[60], [1.5]]);
  const assessment = assess(portfolio, model);
  expect(metricTargets(assessment, portfolio, 0, [64.2])).toEqual([{ criterion: 0, now: 60, target: 64.2 }]);
  const whole = portfolioOf(model, [[60], [1]]);
  expect(metricTargets(assess(whole, model), whole, 0, [64.2])).toEqual([
    { criterion: 0, now: 60, target: 65 },
  ]);
});

test("a scale without metrics of its own names no metric", () => {
  const model = modelOf({ criteria: [{ column: "Value", scale: "percentile" }] });
  const portfolio = portfolioOf(model, [[1], [2], [3], [4]]);
  expect(metricTargets(assess(portfolio, model), portfolio, 0, [90])).toEqual([]);
});

test("the change of weight it names moves the account to the tier it names, or leaves too little known of it", () => {
  let met = 0;
  let uncovered = 0;
  fc.assert(
    fc.property(cases, ({ rule, weights, cells, previous }) => {
      const model = modelBy(rule, weights);
      const portfolio = portfolioOf(model, [cells], { previous: [previous] });
      const before = assess(portfolio, model);
      const flip = accountFlip(before, portfolio, 0);
      if (flip === null) return;
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const others = total - weights[flip.criterion]!;
      const moved = weights.map((weight, index) =>
        index === flip.criterion ? flip.weight : (weight * (100 - flip.weight)) / others,
      );
      // The potential axis is kept: its own weights move too, and may carry the account over that cut.
      const after = assess(portfolio, modelBy(rule, moved));
      const covered = coverageAfter(before, 0, flip.criterion, flip.weight);
      expect(covered).toBeCloseTo(after.coverage[0]!, 5);
      // A flip is about scores: the new weights may leave too little known of the account to rate it at all.
      if (covered < model.minCoverage) {
        expect(after.status[0]).toBe(UNRATED);
        uncovered++;
        return;
      }
      if (after.status[0] === UNRATED) return;
      const isUpper = flip.tier < 2 || rule === "bands";
      if (isUpper) expect(after.afterPotential[0]).toBe(flip.tier);
      else expect(after.afterBuffer[0]).toBeGreaterThanOrEqual(2);
      met++;
    }),
    { numRuns: 800 },
  );
  expect(uncovered).toBeGreaterThan(0);
  expect(met).toBeGreaterThan(100);
});

test("by bands it gives the reason of the score; between the last two tiers that of the potential axis", () => {
  const weights = [1, 1, 1, 1];
  const bands = modelBy("bands", weights);
  // Ratings 50, 25, 50, 70 → 48.75.
  const cells = [1000, 100, 45, 4];
  const one = portfolioOf(bands, [cells]);
  expect(accountReason(assess(one, bands), one, 0)).toMatchObject({
    tier: 3,
    score: 48.8,
    up: { kind: "one", tier: 2, criterion: 0, points: 5 },
    down: null,
  });
  // Potential (25 + 70) / 2 = 47.5, short of 55 by 15 rating points of either criterion.
  const potential = modelBy("potential", weights);
  const other = portfolioOf(potential, [cells, [1000, 1000, 45, 4]]);
  const assessment = assess(other, potential);
  expect(accountReason(assessment, other, 0)).toMatchObject({
    tier: 3,
    up: { kind: "one", tier: 2, criterion: 1, points: 15 },
    down: null,
  });
  // The second account's potential is 60.
  expect(accountReason(assessment, other, 1)).toMatchObject({
    tier: 2,
    up: { kind: "one", tier: 1, criterion: 0 },
    down: { kind: "potential", value: 60, cut: 55 },
  });
});

test("an account that is not rated has no reason, no gap and no odds", () => {
  const model = modelBy("bands", [1, 1, 1, 1], { minCoverage: 0.9 });
  const portfolio = portfolioOf(model, [[1000, null, null, 4]]);
  const assessment = assess(portfolio, model);
  expect(accountReason(assessment, portfolio, 0)).toBeNull();
  expect(accountGap(assessment, portfolio, 0)).toBeNull();
  expect(accountFlip(assessment, portfolio, 0)).toBeNull();
  expect(accountOdds(assessment, portfolio, 0, { spread: 0.2, runs: 10, seed: 1 })).toBeNull();
});

test("its odds are those of TIERODDS at the cuts that hold for the account, and sum to 1", () => {
  const weights = [4, 3, 2, 1];
  const model = modelBy("bands", weights);
  const rows: Cell[][] = [
    [1300, 9000, 20, 5],
    [1500, 4000, 10, 4],
  ];
  const portfolio: Portfolio = portfolioOf(model, rows, { previous: [1, -1] });
  const assessment = assess(portfolio, model);
  const draws = { spread: 0.3, runs: 500, seed: 7 };
  const odds = accountOdds(assessment, portfolio, 0, draws)!;
  const ratings = assessment.ratings.map((column) => column.slice(0, 1));
  const expected = tierOdds(ratings, weights, [82, 63, 48], draws);
  expect(odds.map((own) => own.odds)).toEqual(expected.map(([own]) => own));
  expect(odds.map(({ tier }) => tier)).toEqual([0, 1, 2, 3]);
  expect(odds.reduce((sum, own) => sum + own.odds, 0)).toBeCloseTo(1, 12);
  const [first, second] = oddsOfStaying(assessment, portfolio, [0, 1], draws);
  expect(first).toBe(odds.find(({ tier }) => tier === assessment.afterPotential[0])!.odds);
  const plain = tierOdds(
    assessment.ratings.map((column) => column.slice(1, 2)),
    weights,
    [80, 65, 50],
    draws,
  );
  expect(second).toBe(plain[assessment.afterPotential[1]!]![0]);
});

test("under the rule potential the odds name the lower tier that the account's potential gives", () => {
  const model = modelBy("potential", [1, 1, 1, 1]);
  const portfolio = portfolioOf(model, [
    [1000, 100, 45, 4],
    [1000, 1000, 45, 4],
  ]);
  const assessment = assess(portfolio, model);
  const draws = { spread: 0.2, runs: 50, seed: 1 };
  expect(accountOdds(assessment, portfolio, 0, draws)!.map(({ tier }) => tier)).toEqual([0, 1, 3]);
  expect(accountOdds(assessment, portfolio, 1, draws)!.map(({ tier }) => tier)).toEqual([0, 1, 2]);
});

test("by Pareto weights decide nothing: strengths are told, no way up or down", () => {
  const list = [{ label: "A", share: 0.8 }, { label: "B" }];
  const model = modelBy("bands", [1, 1, 1, 1], {
    tiers: { by: "pareto", rule: "bands", list },
    matrix: { size: "Revenue" },
  });
  const rows: Cell[][] = [
    [1900, 100, 45, 4],
    [100, 1000, 45, 4],
  ];
  const portfolio = portfolioOf(model, rows, { size: [1900, 100] });
  const assessment = assess(portfolio, model);
  expect(accountReason(assessment, portfolio, 1)).toMatchObject({ tier: 1, up: null, down: null });
  expect(accountFlip(assessment, portfolio, 1)).toBeNull();
  expect(accountGap(assessment, portfolio, 1)).toBeNull();
});
