import fc from "fast-check";
import { cutsOf, fitCuts } from "../../../src/model/tier/fitCuts";
import { tierByCut } from "../../../src/model/tier/tierByCut";
import { tierByPareto } from "../../../src/model/tier/tierByPareto";
import { tierByQuota } from "../../../src/model/tier/tierByQuota";
import type { Model, Tier, Ties } from "../../../src/model/document/types";

const tier = (part: Partial<Tier>): Tier => ({ label: "", cut: null, share: null, count: null, ...part });
const tiers = (by: "quota" | "pareto", list: Tier[], ties: Ties = "promote"): Model["tiers"] => ({
  by,
  rule: "bands",
  list,
  ties,
  buffer: 0,
  potentialCut: 50,
});
const shared = [tier({ share: 0.2 }), tier({ share: 0.6 }), tier({})];

test("has the model's cuts only where all of them are known", () => {
  expect(cutsOf([tier({ cut: 80 }), tier({ cut: 50 }), tier({})])).toEqual([80, 50]);
  expect(cutsOf([tier({ cut: 80 }), tier({}), tier({})])).toBeNull();
});

test("cuts at the lowest score of each tier", () => {
  expect(fitCuts(tiers("quota", shared), Float64Array.of(90, 70, 60, 20, 10))).toEqual([90, 20]);
});

test("puts a cut that nobody reaches just above the best score", () => {
  const none = [tier({ share: 0.01 }), tier({ share: 0.5 }), tier({})];
  expect(fitCuts(tiers("quota", none), Float64Array.of(70, 60))).toEqual([70.000001, 70]);
});

test("has no cut where nobody is rated", () => {
  expect(fitCuts(tiers("quota", shared), Float64Array.of(NaN))).toEqual([NaN, NaN]);
});

test.each([[[0, NaN]], [[NaN, 0]], [[NaN, NaN]], [[NaN, -3, NaN]]])(
  "cuts just above 0 where nobody has an amount, so that all are in the last tier: %p",
  (amounts) => {
    expect(fitCuts(tiers("pareto", shared), Float64Array.from(amounts))).toEqual([0.000001, 0.000001]);
  },
);

const scores = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 40 }) },
    { weight: 1, arbitrary: fc.constant(NaN) },
  ),
  { minLength: 1, maxLength: 40 },
);

test.each<Ties>(["promote", "demote"])("gives by cut the tiers of the quota (%s)", (ties) => {
  fc.assert(
    fc.property(scores, (values) => {
      const cuts = fitCuts(tiers("quota", shared, ties), Float64Array.from(values));
      expect(tierByCut(values, cuts)).toEqual(tierByQuota(values, [0.2, 0.6], 3, ties));
    }),
  );
});

test("gives by cut the tiers of the Pareto shares", () => {
  fc.assert(
    fc.property(scores, (values) => {
      const cuts = fitCuts(tiers("pareto", shared), Float64Array.from(values));
      expect(
        tierByCut(
          values.map((value) => value || 0),
          cuts,
        ),
      ).toEqual(tierByPareto(values, [0.2, 0.6]));
    }),
  );
});
