import fc from "fast-check";
import { formatModel } from "../../../src/model/document/format";
import { parseModel } from "../../../src/model/document/parse";
import { modelOf } from "../fixtures";

/** The example of the documentation: every key that a model may have. */
const document = {
  version: 1,
  name: "Value radar",
  table: "Accounts",
  account: "companyName",
  id: "customer_id",
  filter: { column: "Segment", in: ["Corporate"] },
  dimensions: [
    { name: "Financial contribution", weight: 35 },
    { name: "Risk", weight: 5 },
  ],
  criteria: [
    {
      column: "revenue",
      dimension: "Financial contribution",
      axis: "direct",
      weight: 1,
      direction: "max",
      scale: "log",
      worst: 1200,
      best: 98000,
      missing: "zero",
    },
    {
      column: "recency_days",
      dimension: "Risk",
      axis: "none",
      weight: 1,
      direction: "min",
      scale: "bands",
      missing: "unknown",
      bands: [
        { from: 0, rating: 100 },
        { from: 90, rating: 0 },
      ],
    },
  ],
  anchors: "p5p95",
  minCoverage: 0.7,
  asOf: "2026-12-31",
  tiers: {
    by: "cut",
    rule: "bands",
    list: [{ label: "Strategic", cut: 80 }, { label: "Core", cut: 65 }, { label: "Service" }],
    ties: "promote",
    buffer: 2,
    potentialCut: 50,
  },
  matrix: { direct: 61.5, potential: "median", size: "revenue" },
  gates: [{ column: "overdue_days", op: ">", value: 90, cap: "Core", reason: "overdue" }],
  overrides: [{ id: "ALFKI", tier: "Core", reason: "contract", by: "VP sales", expires: "2027-03-31" }],
};

test("writes the document it has read, key by key and in the same order", () => {
  expect(JSON.stringify(formatModel(parseModel(document)))).toBe(JSON.stringify(document));
});

test("leaves out what is empty", () => {
  expect(Object.keys(formatModel(modelOf()) as object)).toEqual([
    "version",
    "account",
    "criteria",
    "anchors",
    "minCoverage",
    "tiers",
    "matrix",
  ]);
});

test("keeps a weight of 0", () => {
  const model = modelOf({ criteria: [{ column: "A", weight: 0 }, { column: "B" }] });
  expect(parseModel(formatModel(model))).toEqual(model);
});

test("is read back as the same model", () => {
  const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (x === 0 ? 0 : x)));
  const text = fc.string({ minLength: 1 });
  const criterion = fc.record({
    column: fc.constant("A"),
    dimension: fc.string(),
    axis: fc.constantFrom("direct", "potential", "none"),
    weight: fc.double({ min: 0.1, max: 9, noNaN: true }),
    scale: fc.constantFrom("linear", "percentile"),
    worst: number,
    best: number,
    missing: fc.constantFrom("unknown", "zero", "worst", "median", "error"),
  });
  fc.assert(
    fc.property(criterion, text, fc.option(text), (one, account, table) => {
      const model = modelOf({ criteria: [one], account, table });
      expect(parseModel(JSON.parse(JSON.stringify(formatModel(model))))).toEqual(model);
    }),
  );
});
