import { assess } from "../../../src/model/assess";
import { nearCuts } from "../../../src/model/checks/nearCuts";
import { modelOf, portfolioOf, tiersOf } from "../fixtures";

const list = [{ label: "Upper", cut: 62.1 }, { label: "Lower" }];
const near = (scores: readonly (number | null)[], tiers: object = { list }) => {
  const model = modelOf({ tiers: tiersOf(tiers), minCoverage: 0.7 });
  const portfolio = portfolioOf(
    model,
    scores.map((score) => [score]),
  );
  return nearCuts(assess(portfolio, model), 2);
};

test("lists accounts on either side of a cut, the nearest first", () => {
  expect(near([61, 80, 62.1, 63.5, null, 20])).toEqual([2, 0, 3]);
});

test("an account as far away as the width is not near, whatever binary fractions make of the difference", () => {
  expect(64.1 - 62.1).toBeLessThan(2);
  expect(near([64.1, 60.1, 64.099999])).toEqual([2]);
});

test("the last cut of the potential rule lies on another axis", () => {
  const tiers = tiersOf({ rule: "potential" });
  expect(near([50, 65, 80], tiers)).toEqual([1, 2]);
});
