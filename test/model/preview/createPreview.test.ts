import fc from "fast-check";
import { portfolioOf, readPortfolio } from "../../../src/cells/portfolio";
import { gridOf } from "../../../src/cells/headers";
import { assess } from "../../../src/model/assess";
import type { Assessment } from "../../../src/model/assessment";
import type { Model } from "../../../src/model/document/types";
import { ModelError } from "../../../src/model/error";
import type { Portfolio } from "../../../src/model/portfolio/types";
import { createPreview } from "../../../src/model/preview/createPreview";
import { randomCase, withoutNumbers } from "../../workbook/randomCases";

type Assess = (portfolio: Portfolio, model: Model) => Assessment;

/** What a run gives, a refusal included. */
function outcome(run: Assess, portfolio: Portfolio, model: Model): unknown {
  try {
    return run(portfolio, model);
  } catch (error) {
    if (error instanceof ModelError) return { code: error.code, where: error.where };
    throw error;
  }
}

/** One move of the pane: weights where some are given, shares, cuts, quotas, potential cut, matrix cuts. */
function moved(model: Model, weights: readonly number[] | null, share: number, cut: number): Model {
  const { tiers } = model;
  const weightAt = (index: number, own: number): number => (weights ? (weights[index] ?? 1) : own);
  const last = tiers.list.length - 1;
  const list = tiers.list.map((tier, index) =>
    index === last
      ? tier
      : { ...tier, share: tier.share && share * (index + 1), cut: tier.cut && cut - index * 10 },
  );
  return {
    ...model,
    dimensions: model.dimensions.map((own, index) => ({ ...own, weight: weightAt(index, own.weight) })),
    criteria: model.criteria.map((own, index) => ({ ...own, weight: weightAt(index, own.weight) })),
    tiers: { ...tiers, list, potentialCut: cut },
    matrix: { ...model.matrix, direct: share > 0.1 ? "mean" : cut },
  };
}

const weight = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10),
);

test("gives the figures of a full run, whatever is moved in whichever order", () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.array(
        fc.tuple(
          fc.array(weight, { minLength: 6, maxLength: 6 }),
          fc.double({ min: 0.01, max: 0.16, noNaN: true }),
          fc.integer({ min: 20, max: 99 }),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      (seed, moves) => {
        const { rows, model, previous } = randomCase(seed);
        const portfolio = readPortfolio(gridOf(rows), model, { previous });
        const preview = createPreview();
        expect(outcome(preview, portfolio, model)).toEqual(outcome(assess, portfolio, model));
        for (const [weights, share, cut] of moves) {
          const next = moved(model, weights, share, cut);
          expect(outcome(preview, portfolio, next)).toEqual(outcome(assess, portfolio, next));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test.each([null, "n.a."])("gives the figures of a full run where a criterion holds %j throughout", (cell) => {
  for (let seed = 1; seed <= 60; seed++) {
    const { rows, model, previous } = withoutNumbers(randomCase(seed), cell);
    const portfolio = portfolioOf(gridOf(rows), model, { previous });
    expect(outcome(createPreview(), portfolio, model)).toEqual(outcome(assess, portfolio, model));
  }
});

test("notices changed scales, gates and overrides", () => {
  for (let seed = 1; seed <= 30; seed++) {
    const { rows, model } = randomCase(seed);
    const portfolio = readPortfolio(gridOf(rows), model);
    const preview = createPreview();
    preview(portfolio, model);
    const changed: Model = {
      ...model,
      anchors: model.anchors === "minmax" ? "p5p95" : "minmax",
      asOf: "2030-01-01",
      gates: model.gates.map((gate) => ({ ...gate, cap: "Service" })),
      overrides: [{ id: "A2", tier: "Strategic", reason: "", by: "", expires: null }],
    };
    expect(outcome(preview, portfolio, changed)).toEqual(outcome(assess, portfolio, changed));
  }
});
