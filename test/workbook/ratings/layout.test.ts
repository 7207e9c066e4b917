import { columnNumber } from "../../../src/workbook/a1";
import { ratingsLayout, type RatingsLayout } from "../../../src/workbook/ratings/layout";
import { criterion, model, tiers } from "../models";

const twoAxes = [criterion("revenue"), criterion("growth", { axis: "potential" })];
const withSnapshot = { previous: Int16Array.of(0, 1) };
const withoutSnapshot = { previous: null };

/** Letters of all columns, each once. */
function lettersOf({ columns, kam }: RatingsLayout): string[] {
  const { snapshot, ...others } = columns;
  const all = [...Object.values(others), ...Object.values(snapshot ?? {}), ...Object.values(kam ?? {})];
  return [...new Set(all.flat().filter((own) => own !== null))];
}

test("leaves out axes, steps and the matrix that the model has no use for", () => {
  const { columns, matrixCuts } = ratingsLayout(
    "S",
    model([criterion("revenue", { axis: "none" })]),
    withoutSnapshot,
    5,
    "formulas",
  );
  expect(columns).toMatchObject({
    direct: null,
    potential: null,
    afterBuffer: null,
    afterPotential: null,
    override: null,
    quadrant: null,
    previous: null,
    matrixX: null,
    size: null,
    gates: [],
  });
  expect(matrixCuts).toBeNull();
});

test("takes the last step that there is for the model's tier", () => {
  const { columns } = ratingsLayout(
    "S",
    model([criterion("revenue", { axis: "none" })]),
    withoutSnapshot,
    5,
    "formulas",
  );
  expect(columns.afterGates).toBe(columns.byScore);
  expect(columns.modelTier).toBe(columns.tier);
});

test("has every column of a model that uses everything, side by side", () => {
  const full = model(twoAxes, {
    tiers: tiers({ rule: "potential" }),
    matrix: { direct: "median", potential: "median", size: "revenue" },
    gates: [{ column: "overdue", op: ">", value: 90, cap: "Core", reason: "overdue" }],
    overrides: [{ id: "A", tier: "Core", reason: "", by: "", expires: null }],
  });
  const layout = ratingsLayout("S", full, withSnapshot, 5, "kam");
  const numbers = lettersOf(layout)
    .map(columnNumber)
    .sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(Object.values(layout.columns)).not.toContain(null);
});

test("keeps the potential column for the rule that needs it, though no criterion is on that axis", () => {
  const { columns } = ratingsLayout(
    "S",
    model([criterion("revenue")], { tiers: tiers({ rule: "potential" }) }),
    withoutSnapshot,
    5,
    "formulas",
  );
  expect(columns.potential).not.toBeNull();
  expect(columns.quadrant).toBeNull();
});

test("gives Pareto no buffer", () => {
  const byAmount = model(twoAxes, { tiers: tiers({ by: "pareto" }) });
  expect(ratingsLayout("S", byAmount, withSnapshot, 5, "formulas").columns.afterBuffer).toBeNull();
});

test("gives each account of the list a row from 17 on", () => {
  expect(ratingsLayout("S", model(twoAxes), withoutSnapshot, 89, "formulas")).toMatchObject({
    firstRow: 17,
    lastRow: 105,
  });
});
