import fc from "fast-check";
import { assess } from "../../src/model/assess";
import { RATED } from "../../src/model/assessment";
import { modelOf, portfolioOf, tiersOf, type Cell } from "./fixtures";

/** Every scale, policy and step that may move an account. */
const parts = {
  anchors: "p5p95",
  dimensions: [
    { name: "Value", weight: 60 },
    { name: "Growth", weight: 40 },
  ],
  criteria: [
    { column: "Revenue", dimension: "Value", axis: "direct", scale: "log", missing: "zero", weight: 3 },
    { column: "Margin", dimension: "Value", axis: "direct", scale: "linear", missing: "median", weight: 1 },
    { column: "Recency", dimension: "Growth", axis: "none", scale: "percentile", direction: "min" },
    { column: "Pipeline", dimension: "Growth", axis: "potential", scale: "linear" },
  ],
  minCoverage: 0.5,
  tiers: tiersOf({ rule: "potential", buffer: 2 }),
};
const model = modelOf(parts);

const metric = fc.integer({ min: -20, max: 500 });
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 20, arbitrary: metric },
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant("?") },
);
const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 2, maxLength: 25 });

test("the order of the accounts plays no part", () => {
  fc.assert(
    fc.property(rows, (accounts) => {
      const forward = assess(portfolioOf(model, accounts), model);
      const backward = assess(portfolioOf(model, [...accounts].reverse()), model);
      for (const key of [
        "score",
        "coverage",
        "direct",
        "potential",
        "status",
        "tier",
        "quadrant",
        "rank",
      ] as const) {
        expect([...backward[key]].reverse()).toEqual([...forward[key]]);
      }
    }),
  );
});

test("the scale of the weights plays no part", () => {
  const scaled = modelOf({
    ...parts,
    dimensions: parts.dimensions.map((dimension) => ({ ...dimension, weight: dimension.weight / 64 })),
    criteria: parts.criteria.map((criterion) => ({ ...criterion, weight: (criterion.weight ?? 1) * 8 })),
  });
  fc.assert(
    fc.property(rows, (accounts) => {
      const plain = assess(portfolioOf(model, accounts), model);
      const other = assess(portfolioOf(scaled, accounts), scaled);
      expect(other.score).toEqual(plain.score);
      expect(other.tier).toEqual(plain.tier);
    }),
  );
});

test("twins are judged alike", () => {
  fc.assert(
    fc.property(rows, (accounts) => {
      const { score, tier, quadrant, rank } = assess(portfolioOf(model, [...accounts, accounts[0]!]), model);
      const twin = accounts.length;
      expect([score[twin], tier[twin], quadrant[twin], rank[twin]]).toEqual([
        score[0],
        tier[0],
        quadrant[0],
        rank[0],
      ]);
    }),
  );
});

test("every figure is in its range, and a tier, a rank and a score go together", () => {
  fc.assert(
    fc.property(rows, (accounts) => {
      const found = assess(portfolioOf(model, accounts), model);
      const rated = [...found.status].filter((status) => status === RATED).length;
      found.status.forEach((status, account) => {
        const isRated = status === RATED;
        expect(found.tier[account]! >= 0).toBe(isRated);
        expect(found.rank[account]! > 0).toBe(isRated);
        expect(found.rank[account]).toBeLessThanOrEqual(rated);
        expect(found.decidedBy[account] !== null).toBe(isRated);
        for (const { [account]: figure } of [found.score, found.direct, found.potential]) {
          expect(Number.isNaN(figure) || (figure! >= 0 && figure! <= 100)).toBe(true);
        }
        if (isRated) expect(found.score[account]).not.toBeNaN();
      });
      expect(found.tiers.reduce((sum, { count }) => sum + count, 0)).toBe(rated);
    }),
  );
});

test("a better metric never lowers the score of an account, anchors standing", () => {
  const fixed = modelOf({
    criteria: [
      { column: "Value", worst: 0, best: 400 },
      { column: "Risk", worst: 400, best: 0 },
    ],
  });
  fc.assert(
    fc.property(metric, metric, metric, (value, risk, more) => {
      const better = Math.max(value, more);
      const { score } = assess(
        portfolioOf(fixed, [
          [value, risk],
          [better, risk],
        ]),
        fixed,
      );
      expect(score[1]).toBeGreaterThanOrEqual(score[0]!);
    }),
  );
});
