import { assess } from "../../src/model/assess";
import { modelOf, portfolioOf, tiersOf, type Cell } from "./fixtures";
import type { Model } from "../../src/model/document/types";

const warn = (
  model: Model,
  rows: readonly (readonly Cell[])[],
  more: Parameters<typeof portfolioOf>[2] = {},
) => assess(portfolioOf(model, rows, more), model).warnings;

test("says which axis has no criterion", () => {
  const model = modelOf({ criteria: [{ column: "Value", axis: "direct", worst: 0, best: 100 }] });
  expect(warn(model, [[90], [20]])).toEqual([{ code: "NO_AXIS", where: { axis: "potential" } }]);
});

const complete = {
  criteria: [
    { column: "Now", axis: "direct", worst: 0, best: 100, dimension: "Value" },
    { column: "Later", axis: "potential", worst: 0, best: 100, dimension: "Growth" },
  ],
};

test("says nothing where there is nothing to say", () => {
  expect(
    warn(modelOf(complete), [
      [90, 90],
      [20, 20],
    ]),
  ).toEqual([]);
});

test("says how much weight a dimension without data holds", () => {
  const dimensions = [
    { name: "Value", weight: 35 },
    { name: "Growth", weight: 35 },
    { name: "Synergy", weight: 30 },
  ];
  expect(
    warn(modelOf({ ...complete, dimensions }), [
      [90, 90],
      [20, 20],
    ]),
  ).toEqual([{ code: "DIMENSION_EMPTY", where: { label: "Synergy", share: 0.3 } }]);
});

test("says which anchors run against their direction", () => {
  const model = modelOf(complete);
  const [now, later] = model.criteria;
  const turned = {
    ...model,
    criteria: [
      { ...now!, worst: 100, best: 0 },
      { ...later!, worst: null, best: 5 },
    ],
  };
  expect(
    warn(turned, [
      [90, 90],
      [20, 20],
    ]),
  ).toEqual([
    { code: "CONTRADICTORY_ANCHORS", where: { column: "Now" } },
    { code: "CONTRADICTORY_ANCHORS", where: { column: "Later" } },
  ]);
});

test("names ten of the accounts that are not covered and counts them all", () => {
  const rows = [...Array.from({ length: 12 }, () => [null, null]), [90, 90], [20, 20]];
  expect(warn(modelOf(complete), rows)).toContainEqual({
    code: "LOW_COVERAGE",
    where: { count: 12, names: ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"] },
  });
});

test("says which ids stand in several rows, and in which column", () => {
  const model = modelOf({ ...complete, id: "Number" });
  expect(
    warn(
      model,
      [
        [90, 90],
        [20, 20],
      ],
      { ids: ["7", "7"] },
    ),
  ).toEqual([{ code: "DUPLICATE_ID", where: { content: "7", count: 2, column: "Number" } }]);
});

test("says in which column nothing tells accounts apart, of one account as of several", () => {
  const rows = [
    [90, 90],
    [20, 20],
  ];
  expect(warn(modelOf(complete), rows, { ids: ["", ""] })).toMatchObject([
    { code: "NO_NAME", where: { row: 1, count: 2 } },
  ]);
  expect(warn(modelOf(complete), rows, { ids: ["7", ""] })).toMatchObject([
    { code: "NO_NAME", where: { row: 2, count: 1 } },
  ]);
});

test("ids that differ in letter case alone are one, as an override meets them both", () => {
  const model = modelOf({ ...complete, overrides: [{ id: "a1", tier: "Core" }] });
  const rows = [
    [90, 90],
    [20, 20],
  ];
  expect(warn(model, rows, { ids: ["A1", "a1"] })).toContainEqual({
    code: "DUPLICATE_ID",
    where: { content: "A1", count: 2, column: "Name" },
  });
});

test("says which override meets no account", () => {
  const model = modelOf({ ...complete, overrides: [{ id: "Z", tier: "Core" }] });
  expect(
    warn(model, [
      [90, 90],
      [20, 20],
    ]),
  ).toEqual([{ code: "OVERRIDE_UNKNOWN_ACCOUNT", where: { content: "Z" } }]);
});

test("says where 60 % of the accounts are in one tier, and where the top tier is empty", () => {
  const rows = [...Array.from({ length: 3 }, () => [20, 20]), [70, 70], [71, 71]];
  expect(warn(modelOf(complete), rows)).toEqual([
    { code: "CONCENTRATED_TIER", where: { label: "Service", share: 0.6 } },
    { code: "EMPTY_TOP_TIER", where: { label: "Strategic" } },
  ]);
});

test("does not call an axis missing that only lacks data", () => {
  const model = modelOf({ ...complete, minCoverage: 0.5, tiers: tiersOf() });
  expect(
    warn(model, [
      [90, null],
      [20, null],
    ]),
  ).toEqual([]);
});
