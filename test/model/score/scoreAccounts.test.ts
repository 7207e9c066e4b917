import { scoreAccounts } from "../../../src/model/score/scoreAccounts";
import { modelOf, portfolioOf, type Cell } from "../fixtures";

const AXES = ["direct", "potential", "direct", "none"] as const;

/** Two accounts rated on four criteria, whose ratings are their metrics. */
const scored = (
  weights: readonly number[],
  rows: readonly (readonly Cell[])[] = [
    [80, 10, 20, 0],
    [null, 20, 40, 0],
  ],
) => {
  const criteria = weights.map((weight, index) => ({
    ...{ column: `c${index}`, axis: AXES[index], weight },
    ...{ worst: 0, best: 100 },
  }));
  const model = modelOf({ criteria });
  return scoreAccounts(portfolioOf(model, rows), model);
};

test("an axis value is the weighted mean over the axis's own criteria", () => {
  expect(scored([3, 1, 1, 9]).direct).toEqual(Float64Array.of(65, 40));
  expect(scored([3, 1, 1, 9]).potential).toEqual(Float64Array.of(10, 20));
});

test("it is the plain mean where the axis weighs nothing", () => {
  expect(scored([0, 1, 0, 9]).direct).toEqual(Float64Array.of(50, 40));
});

test("there is none on an axis without criteria", () => {
  expect(scored([1]).potential).toBeNull();
});

test("an account with a cell that cannot be used has neither score nor coverage nor axis values", () => {
  const { score, coverage, direct, potential } = scored([3, 1, 1, 9], [["about 5", 10, 20, 0]]);
  for (const values of [score, coverage, direct, potential]) expect(values).toEqual(Float64Array.of(NaN));
});

test("where all that is known weighs nothing, the account has no score, and its axis still its value", () => {
  const { score, coverage, direct } = scored([0, 1, 0, 9], [[80, null, 20, null]]);
  expect([score, coverage, direct]).toEqual([NaN, 0, 50].map((value) => Float64Array.of(value)));
});
