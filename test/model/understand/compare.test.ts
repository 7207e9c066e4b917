import { assess } from "../../../src/model/assess";
import { cappingGate } from "../../../src/model/understand/cappingGate";
import { neighbours, radarAxes, rankedAccounts, tierMeans } from "../../../src/model/understand/compare";
import { stabilityOfTiers } from "../../../src/model/understand/stability";
import { modelOf, portfolioOf, tiersOf } from "../fixtures";

const criterion = (column: string, dimension: string, parts: object = {}) => ({
  column,
  dimension,
  worst: 0,
  best: 100,
  ...parts,
});

const MODEL = modelOf({
  dimensions: [
    { name: "Money", weight: 50 },
    { name: "Growth", weight: 30 },
    { name: "Risk", weight: 20 },
  ],
  criteria: [
    criterion("Revenue", "Money", { weight: 3 }),
    criterion("Margin", "Money", { weight: 1 }),
    criterion("Trend", "Growth"),
    criterion("Overdue", "Risk", { direction: "min", worst: 100, best: 0 }),
  ],
});
// Scores: 85·0.375 + … ; the first two in one tier, the last two in another.
const ROWS = [
  [80, 100, 90, 0],
  [100, 60, 70, 20],
  [40, 20, 60, 50],
  [20, null, 60, 50],
];
const PORTFOLIO = portfolioOf(MODEL, ROWS);
const ASSESSMENT = assess(PORTFOLIO, MODEL);

test("the mean of a tier is over its accounts whose rating is known", () => {
  expect([...ASSESSMENT.tier]).toEqual([0, 0, 3, 3]);
  expect(tierMeans(ASSESSMENT, 0)).toEqual([90, 80, 80, 90]);
  expect(tierMeans(ASSESSMENT, 3)).toEqual([30, 20, 60, 50]);
  expect(tierMeans(ASSESSMENT, 1)).toEqual([NaN, NaN, NaN, NaN]);
});

test("the radar has one axis a dimension, weighted inside it, against the mean of the account's tier", () => {
  expect(radarAxes(ASSESSMENT, 0)).toEqual([
    { name: "Money", isLessBetter: false, own: 85, mean: 87.5 },
    { name: "Growth", isLessBetter: false, own: 90, mean: 80 },
    { name: "Risk", isLessBetter: true, own: 100, mean: 90 },
  ]);
});

test("with fewer than three dimensions the radar has one axis a criterion, with fewer than three of them none", () => {
  const flat = modelOf({ criteria: ["A", "B", "C"].map((column) => criterion(column, "")) });
  const portfolio = portfolioOf(flat, [[10, 20, 30]]);
  expect(radarAxes(assess(portfolio, flat), 0).map(({ name, own }) => [name, own])).toEqual([
    ["A", 10],
    ["B", 20],
    ["C", 30],
  ]);
  const one = modelOf();
  const alone = portfolioOf(one, [[10]]);
  expect(radarAxes(assess(alone, one), 0)).toEqual([]);
});

test("neighbours stand above and below by score, equal ones in the order of the list, and end with the ranking", () => {
  const model = modelOf();
  const assessment = assess(portfolioOf(model, [[50], [90], [50], ["x"], [70]]), model);
  const ranking = rankedAccounts(assessment);
  expect(ranking).toEqual([1, 4, 0, 2]);
  expect(neighbours(ranking, 4, 1)).toEqual([1, 4, 0]);
  expect(neighbours(ranking, 1, 2)).toEqual([1, 4, 0]);
  expect(neighbours(ranking, 3, 2)).toEqual([]);
});

test("names the gate that capped the tier, and the cell that it judged", () => {
  const model = modelOf({
    tiers: tiersOf(),
    gates: [
      { column: "Days", op: ">", value: 30, cap: "Core", reason: "late" },
      { column: "Days", op: ">", value: 90, cap: "Service", reason: "very late" },
    ],
  });
  const days = [120, 40, 5, 40];
  const portfolio = portfolioOf(model, [[90], [90], [90], [20]], { gates: [days, days] });
  const assessment = assess(portfolio, model);
  const gates = days.map((_, account) => cappingGate(assessment, portfolio, account));
  expect(gates.map((found) => found && [found.gate.reason, found.cell])).toEqual([
    ["very late", 120],
    ["late", 40],
    null,
    null,
  ]);
});

test("firmness is told a tier, and the least firm accounts first", () => {
  const { tiers, least } = stabilityOfTiers(ASSESSMENT, [0, 1, 2, 3], [1, 0.7, 0.9, 0.5]);
  expect(tiers[0]).toEqual({ tier: 0, accounts: 2, staying: 0.85, unsure: 1 });
  expect(tiers[1]).toMatchObject({ accounts: 0, staying: NaN, unsure: 0 });
  expect(tiers[3]).toMatchObject({ accounts: 2, staying: 0.7, unsure: 1 });
  expect(least.map(({ account }) => account)).toEqual([3, 1, 2]);
});
