import fc from "fast-check";
import { checkMetrics, type CheckedMetrics } from "../../../src/model/checks/checkMetrics";
import { bySeverity, severityOf } from "../../../src/model/checks/severity";
import { refusalOf } from "../refusal";
import { modelOf, portfolioOf, type Cell } from "../fixtures";

/** A, B, C… by the criteria X, Y, Z as they stand in `rows`. */
function check(rows: readonly (readonly Cell[])[], more: Partial<CheckedMetrics> = {}) {
  const headers = ["X", "Y", "Z"].slice(0, rows[0]?.length);
  const { metrics, faults } = portfolioOf(modelOf({ criteria: headers.map((column) => ({ column })) }), rows);
  return checkMetrics({
    columns: metrics,
    faults,
    weights: headers.map((_, index) => (index === 0 ? 100 : 0)),
    names: null,
    dimensions: null,
    directions: headers.map(() => "max" as const),
    ...more,
  });
}

/** Twelve figures of which none is far from the others. */
const CALM = [4, 9, 1, 7, 12, 3, 10, 6, 2, 11, 5, 8];
const calm = CALM.map((figure) => [figure]);

test("says nothing where there is nothing to say", () => {
  expect(check(calm)).toEqual([]);
});

test("weights that sum to 1 or 100 are not told, in whatever binary form", () => {
  const pair = CALM.map((figure, index) => [figure, CALM[(index + 5) % 12]!]);
  const told = (...weights: number[]) =>
    check(pair, { weights, names: null }).filter(({ code }) => code === "WEIGHTS_TOTAL");
  expect(told(0.1 + 0.2, 0.7)).toEqual([]);
  expect(told(33.4, 66.6)).toEqual([]);
  expect(told(35, 60)).toEqual([{ code: "WEIGHTS_TOTAL", where: { content: "95" } }]);
});

test("weights below 0, and weights of 0 alone, are refused", () => {
  expect(refusalOf(() => check(calm, { weights: [-1] }))).toMatchObject({ code: "WEIGHT_NEGATIVE" });
  expect(refusalOf(() => check(calm, { weights: [0] }))).toMatchObject({ code: "WEIGHTS_ZERO" });
});

test("a constant column is told, but not where one account stands alone", () => {
  expect(check([[5], [5], [null]])).toContainEqual({ code: "CONSTANT_COLUMN", where: { column: "X" } });
  expect(check([[5]])).toEqual([]);
});

test("numbers stored as text are told once a column, other texts cell by cell", () => {
  const found = check([["1,200"], ["about 5"], ["１２％"], [3], [4], [9]]);
  expect(found).toEqual([
    { code: "NUMBERS_AS_TEXT", where: { row: 1, column: "X", content: "1,200", count: 2 } },
    { code: "FAULTY_CELL", where: { row: 2, column: "X", content: "about 5" } },
  ]);
});

test("blanks are a note up to a fifth of the accounts, a warning beyond", () => {
  const blank = (count: number) => CALM.slice(0, 10).map((figure, index) => [index < count ? null : figure]);
  const where = { row: 1, column: "X", missing: "unknown" };
  expect(check(blank(2))).toEqual([{ code: "BLANK_CELLS", where: { ...where, count: 2, share: 0.2 } }]);
  expect(check(blank(3))).toEqual([{ code: "MANY_BLANKS", where: { ...where, count: 3, share: 0.3 } }]);
});

test("criteria of different dimensions that rank alike are told from ρ 0.7 and ten accounts", () => {
  const alike = CALM.map((figure) => [figure, figure ** 2]);
  const weights = [50, 50];
  const told = { code: "ALIKE_COLUMNS", where: { column: "X", other: "Y", rho: 1 } };
  expect(check(alike, { weights })).toEqual([told]);
  expect(check(alike, { weights, dimensions: ["Value", "Growth"] })).toEqual([told]);
  expect(check(alike, { weights, dimensions: ["Growth", "Growth"] })).toEqual([]);
  expect(check(alike, { weights, directions: ["max", "min"] })).toEqual([]);
  expect(check(alike, { weights: [100, 0] })).toEqual([]);
  expect(check(alike.slice(0, 9), { weights })).toEqual([]);
});

test("dimensions that the sources count twice are told where both weigh something", () => {
  const pair = CALM.map((figure, index) => [figure, CALM[(index + 5) % 12]!]);
  const dimensions = ["Financial contribution", "Growth potential"];
  const where = { label: dimensions[0], other: dimensions[1] };
  expect(check(pair, { weights: [50, 50], dimensions })).toEqual([{ code: "SOURCE_OVERLAP", where }]);
  expect(check(pair, { weights: [0, 100], dimensions })).toEqual([]);
  const chinese = ["战略协同", "行业影响力"];
  expect(check(pair, { weights: [50, 50], dimensions: chinese })).toEqual([
    { code: "SOURCE_OVERLAP", where: { label: chinese[0], other: chinese[1] } },
  ]);
});

test("dimensions of which none looks ahead are told; without dimensions nobody can know", () => {
  expect(check(calm, { dimensions: ["Turnover"] })).toEqual([{ code: "NOTHING_AHEAD", where: {} }]);
  expect(check(calm, { dimensions: ["成长潜力"] })).toEqual([]);
  expect(check(calm)).toEqual([]);
});

test("outliers are named, and a skewed positive column is measured by its logarithms", () => {
  const names = CALM.map((_, index) => `Account ${index}`);
  const wrongUnit = CALM.map((figure, index) => [index === 3 ? -900 : figure]);
  expect(check(wrongUnit, { names })).toEqual([
    { code: "OUTLIERS", where: { row: 4, column: "X", count: 1, names: ["Account 3"] } },
  ]);
  const skewed = CALM.map((figure) => [2 ** figure]);
  expect(check(skewed)).toEqual([]);
});

test("likely duplicates are told a group", () => {
  const names = CALM.map(
    (_, index) => ["Acme", "华为技术", "Acme Ltd", "华为技术有限公司"][index] ?? `N${index}`,
  );
  expect(check(calm, { names })).toEqual([
    { code: "LIKELY_DUPLICATES", where: { row: 1, count: 2, names: ["Acme", "Acme Ltd"] } },
    { code: "LIKELY_DUPLICATES", where: { row: 2, count: 2, names: ["华为技术", "华为技术有限公司"] } },
  ]);
});

test("knows nothing of the scale of a criterion, and finds the same whatever the order of the accounts", () => {
  const rows = fc.array(
    fc.tuple(fc.option(fc.integer({ min: 1, max: 50 })), fc.option(fc.integer({ min: 1, max: 50 }))),
    { minLength: 2, maxLength: 30 },
  );
  const facts = (own: readonly (readonly Cell[])[]) =>
    check(own, { weights: [1, 1] }).map(({ code, where }) => ({ code, ...where, row: undefined }));
  fc.assert(
    fc.property(rows, (own) => {
      const found = facts(own);
      expect(facts([...own].reverse())).toEqual(found.map(near));
      expect(facts(own.map(([x, y]) => [x === null ? null : x! * 8, y!]))).toEqual(found);
    }),
  );
});

/** A correlation is a sum, whose last digit depends on the order. */
const near = <T extends { readonly rho?: number }>(fact: T) =>
  fact.rho === undefined ? fact : { ...fact, rho: expect.closeTo(fact.rho, 9) as number };

test("errors stand before warnings, warnings before notes", () => {
  const found = check([["x"], [5], [5], [null], [5], [5], [5]], { weights: [3] });
  expect(found.map(severityOf)).toEqual(["error", "warning", "note", "note"]);
  expect(bySeverity([...found].reverse())).toEqual(found);
});
