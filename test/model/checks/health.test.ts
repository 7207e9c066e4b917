import { assess } from "../../../src/model/assess";
import { health } from "../../../src/model/checks/health";
import { modelOf, portfolioOf, tiersOf, type Cell } from "../fixtures";

const DIMENSIONS = [
  { name: "Financial contribution", weight: 60 },
  { name: "Growth potential", weight: 40 },
];
const parts = {
  dimensions: DIMENSIONS,
  criteria: [
    { column: "Revenue", axis: "direct", worst: 0, best: 100, dimension: "Financial contribution" },
    { column: "Pipeline", axis: "potential", worst: 0, best: 100, dimension: "Growth potential" },
  ],
};

function check(rows: readonly (readonly Cell[])[], more: object = {}, names?: readonly string[]) {
  const model = modelOf({ ...parts, ...more });
  const portfolio = portfolioOf(model, rows);
  const named = names ? { ...portfolio, names, ids: model.id === null ? names : portfolio.ids } : portfolio;
  const assessment = assess(named, model);
  return { assessment, found: health(named, assessment) };
}

const rows = [90, 10, 40, 70, 20, 60, 30, 80, 50, 95, 15, 45].map((value, index) => [
  value,
  (index * 37) % 100,
]);

test("holds everything that the run itself tells", () => {
  const { assessment, found } = check([...rows, ["about 5", 3], [5, null]]);
  expect(assessment.warnings.length).toBeGreaterThan(1);
  for (const warning of assessment.warnings) expect(found).toContainEqual(warning);
});

test("adds what the data tell: likeness over dimensions, blanks with what they count as, overlap by the source", () => {
  const alike = rows.map(([value = 0], index) => [value, index === 0 ? null : value / 2]);
  const { found } = check(alike, { minCoverage: 0.5 });
  expect(found.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["ALIKE_COLUMNS", "BLANK_CELLS", "SOURCE_OVERLAP"]),
  );
  expect(found.find(({ code }) => code === "BLANK_CELLS")?.where).toMatchObject({
    column: "Pipeline",
    row: 1,
    missing: "unknown",
  });
});

test("what stands in for a blank does not make two criteria alike", () => {
  const filled = rows.map(([value = 0], index) => [value, index < 3 ? null : value / 2]);
  const [revenue, pipeline] = parts.criteria;
  const { found } = check(filled, { criteria: [revenue, { ...pipeline, missing: "worst" }] });
  expect(found.map(({ code }) => code)).not.toContain("ALIKE_COLUMNS");
});

test("dimensions, not shares inside them, are asked whether they sum to 100", () => {
  expect(check(rows).found.map(({ code }) => code)).not.toContain("WEIGHTS_TOTAL");
  const dimensions = [
    { name: "Financial contribution", weight: 60 },
    { name: "Growth potential", weight: 35 },
  ];
  expect(check(rows, { dimensions }).found).toContainEqual({
    code: "WEIGHTS_TOTAL",
    where: { content: "95" },
  });
});

test("accounts within the buffer of a cut are named, the nearest first; a cut itself is the nearest", () => {
  const single = { dimensions: [], criteria: [parts.criteria[0]], tiers: tiersOf({ buffer: 2 }) };
  const { found } = check([[80], [66.5], [50.4], [20], [63]], single);
  expect(found.find(({ code }) => code === "NEAR_CUT")?.where).toEqual({
    count: 3,
    names: ["A", "C", "B"],
    width: 2,
  });
});

test("equal names are told once: as equal ids where names are the ids, as likely duplicates where ids differ", () => {
  const names = rows.map((_, index) => (index < 2 ? "Acme" : `Account ${index}`));
  const codes = (more: object) =>
    check(rows, more, names)
      .found.map(({ code }) => code)
      .filter((code) => code === "DUPLICATE_ID" || code === "LIKELY_DUPLICATES");
  expect(codes({})).toEqual(["DUPLICATE_ID"]);
  expect(codes({ id: "Number" })).toEqual(["LIKELY_DUPLICATES"]);
});

test("metrics rated by place or by bands have no outliers: neither is stretched by any", () => {
  const wild = rows.map(([, value], index) => [index === 0 ? 1e6 : index, value!]);
  const scaled = (scale: string) =>
    check(wild, {
      criteria: [
        {
          ...parts.criteria[0],
          worst: null,
          best: null,
          scale,
          bands: scale === "bands" ? [{ from: 0, rating: 1 }] : [],
        },
        parts.criteria[1],
      ],
    }).found.filter(({ code }) => code === "OUTLIERS");
  expect(scaled("linear")).toHaveLength(1);
  expect(scaled("percentile")).toEqual([]);
  expect(scaled("bands")).toEqual([]);
});
