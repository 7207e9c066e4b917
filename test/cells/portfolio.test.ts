import fc from "fast-check";
import { gridOf } from "../../src/cells/headers";
import { portfolioOf, readPortfolio } from "../../src/cells/portfolio";
import type { Criterion, Model } from "../../src/model/document/types";
import { ModelError } from "../../src/model/error";
import { FAULTY, KNOWN, MISSING } from "../../src/model/portfolio/types";

const criterion = (column: string): Criterion => ({
  column,
  dimension: "",
  axis: "direct",
  weight: 1,
  direction: "max",
  scale: "linear",
  worst: null,
  best: null,
  missing: "unknown",
  bands: [],
});

const model: Model = {
  version: 1,
  name: "test",
  table: null,
  account: "Name",
  id: "Id",
  filter: null,
  dimensions: [],
  criteria: [criterion("Revenue"), criterion("Growth")],
  anchors: "minmax",
  minCoverage: 0.7,
  asOf: null,
  tiers: { by: "cut", rule: "bands", list: [], ties: "promote", buffer: 2, potentialCut: 50 },
  matrix: { direct: "median", potential: "median", size: "Revenue" },
  gates: [{ column: "Overdue", op: ">", value: 90, cap: "Core", reason: "" }],
  overrides: [],
};

const grid = gridOf([
  ["Name", "Id", "Segment", "Revenue", "Growth", "Overdue"],
  ["A", 1, "Corporate", 100, "about 5", 10],
  ["B", 2, "Consumer", "N/A", 0.1, " "],
  ["C", 3, "Corporate", true, -0.2, "无"],
]);

const refusal = (changed: Partial<Model>, source = grid) => {
  try {
    readPortfolio(source, { ...model, ...changed });
  } catch (error) {
    if (error instanceof ModelError) return { code: error.code, ...error.where };
    throw error;
  }
  return null;
};

test("reads names, ids, metrics, size and the cells of gates in the order of the sheet", () => {
  const portfolio = readPortfolio(grid, model);
  expect(portfolio.count).toBe(3);
  expect([...portfolio.rows]).toEqual([1, 2, 3]);
  expect(portfolio.names).toEqual(["A", "B", "C"]);
  expect(portfolio.ids).toEqual(["1", "2", "3"]);
  expect(portfolio.metrics.map(({ header }) => header)).toEqual(["Revenue", "Growth"]);
  expect([...portfolio.metrics[0]!.values]).toEqual([100, NaN, NaN]);
  expect([...portfolio.metrics[0]!.state]).toEqual([KNOWN, MISSING, FAULTY]);
  expect(portfolio.size?.header).toBe("Revenue");
  expect(portfolio.gates).toEqual([[10, null, null]]);
  expect(portfolio.previous).toBeNull();
});

test("lists faulty cells of the criteria row by row, those of the size column not", () => {
  expect(readPortfolio(grid, model).faults).toEqual([
    { row: 1, column: "Growth", content: "about 5" },
    { row: 3, column: "Revenue", content: "TRUE" },
  ]);
});

test("names serve where the model knows no id", () => {
  expect(readPortfolio(grid, { ...model, id: null }).ids).toEqual(["A", "B", "C"]);
});

test("compares only the accounts that the filter keeps, and knows their rows", () => {
  const filter = { column: "Segment", in: ["Corporate"] };
  const portfolio = readPortfolio(grid, { ...model, filter }, { previous: Int16Array.of(0, 1, 2) });
  expect([...portfolio.rows]).toEqual([1, 3]);
  expect(portfolio.names).toEqual(["A", "C"]);
  expect([...portfolio.metrics[1]!.values]).toEqual([NaN, -0.2]);
  expect([...(portfolio.previous ?? [])]).toEqual([0, 2]);
  expect(portfolio.faults.map(({ row }) => row)).toEqual([1, 3]);
});

test("a filter compares as if the other rows were not in the sheet", () => {
  const row = fc.record({
    segment: fc.constantFrom("Corporate", "Consumer"),
    revenue: fc.integer(),
    growth: fc.double(),
  });
  fc.assert(
    fc.property(fc.array(row), (drawn) => {
      const rows = [{ segment: "Corporate", revenue: 1, growth: 1 }, ...drawn];
      const cells = rows.map(({ segment, revenue, growth }, index) => [
        `${index}`,
        index,
        segment,
        revenue,
        growth,
        0,
      ]);
      const kept = cells.filter(([, , segment]) => segment === "Corporate");
      const filter = { column: "Segment", in: ["Corporate"] };
      const filtered = readPortfolio(gridOf([grid.headers, ...cells]), { ...model, filter });
      const alone = readPortfolio(gridOf([grid.headers, ...kept]), model);
      expect({ ...filtered, rows: null, faults: null }).toEqual({ ...alone, rows: null, faults: null });
    }),
  );
});

test("refuses a portfolio without accounts", () => {
  expect(refusal({}, gridOf([["Name", "Id"]]))).toEqual({ code: "NO_ACCOUNTS" });
  expect(refusal({ filter: { column: "Segment", in: ["Home", "Office"] } })).toEqual({
    code: "NO_ACCOUNTS",
    column: "Segment",
    expected: "Home, Office",
  });
});

test.each<[string, Partial<Model>, string, string | undefined]>([
  ["criterion", { criteria: [criterion("revenues")] }, "revenues", "Revenue"],
  ["account column", { account: "Client" }, "Client", undefined],
  ["id column", { id: "id" }, "id", "Id"],
  ["filter column", { filter: { column: "Segmnt", in: [] } }, "Segmnt", "Segment"],
  ["size column", { matrix: { ...model.matrix, size: "Margin" } }, "Margin", undefined],
  ["gate column", { gates: [{ ...model.gates[0]!, column: "over due" }] }, "over due", "Overdue"],
])("names a %s that the accounts lack, with the nearest header", (_, changed, column, expected) => {
  const hint = expected === undefined ? {} : { expected };
  expect(refusal(changed)).toEqual({ code: "COLUMN_MISSING", column, ...hint });
});

test("reads a criterion that is blank throughout like any other", () => {
  const filter = { column: "Segment", in: ["Consumer"] };
  const { metrics, size } = readPortfolio(grid, { ...model, filter });
  expect(metrics.map(({ state }) => [...state])).toEqual([[MISSING], [KNOWN]]);
  expect([...(size?.state ?? [])]).toEqual([MISSING]);
});

test("refuses a criterion of text and quotes it", () => {
  expect(refusal({ criteria: [criterion("Segment")] })).toEqual({
    code: "COLUMN_NOT_NUMERIC",
    column: "Segment",
    content: "Corporate",
  });
  const matrix = { ...model.matrix, size: "Segment" };
  expect(refusal({ matrix })).toMatchObject({ code: "COLUMN_NOT_NUMERIC", column: "Segment" });
});

test("as a formula sees it, a criterion of text is faulty account by account", () => {
  const { metrics } = portfolioOf(grid, { ...model, criteria: [criterion("Segment")] });
  expect(metrics.map(({ state }) => [...state])).toEqual([[FAULTY, FAULTY, FAULTY]]);
});
