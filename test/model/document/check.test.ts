import { checkModel } from "../../../src/model/document/check";
import type { Criterion, Model, Tier } from "../../../src/model/document/types";
import { modelOf } from "../fixtures";
import { refusalOf } from "../refusal";

const model = modelOf({
  dimensions: [{ name: "Value", weight: 1 }],
  criteria: [{ column: "Revenue", dimension: "Value", worst: 1, best: 9 }],
});
const refused = (parts: Partial<Model>) => refusalOf(() => checkModel({ ...model, ...parts }));
const criterion = (parts: Partial<Criterion>) => ({ criteria: [{ ...model.criteria[0]!, ...parts }] });
const tier = (label: string, parts: Partial<Tier> = {}): Tier => ({
  label,
  cut: null,
  share: null,
  count: null,
  ...parts,
});
const tiers = (parts: Partial<Model["tiers"]>) => ({ tiers: { ...model.tiers, ...parts } });

test("takes a model without fault", () => {
  expect(() => checkModel(model)).not.toThrow();
});

describe("criteria", () => {
  test("are at least one", () => {
    expect(refused({ criteria: [] })).toEqual({ code: "NO_CRITERIA" });
  });

  test("are named once", () => {
    expect(refused({ criteria: [model.criteria[0]!, model.criteria[0]!] })).toEqual({
      code: "LABELS_EQUAL",
      path: "criteria",
      content: "Revenue",
    });
  });

  test("weigh 0 or more, and something together", () => {
    expect(refused(criterion({ weight: -2 }))).toEqual({
      code: "WEIGHT_NEGATIVE",
      column: "Revenue",
      content: "-2",
    });
    expect(refused(criterion({ weight: 0 }))).toEqual({ code: "WEIGHTS_ZERO" });
  });

  test("lie in dimensions that weigh 0 or more", () => {
    const dimensions = [...model.dimensions, { name: "Risk", weight: -5 }];
    expect(refused({ dimensions })).toEqual({
      code: "WEIGHT_NEGATIVE",
      path: "dimensions[1].weight",
      content: "-5",
    });
  });

  test("belong to a dimension of the model, where it has any", () => {
    expect(refused(criterion({ dimension: "Risk" }))).toEqual({
      code: "MODEL_TYPE",
      path: "criteria[0].dimension",
      content: "Risk",
      expected: "Value",
    });
    expect(() => checkModel({ ...model, dimensions: [], ...criterion({ dimension: "Risk" }) })).not.toThrow();
  });

  test("on a log scale have anchors above 0", () => {
    expect(refused(criterion({ scale: "log", worst: 0 }))).toEqual({
      code: "ANCHORS_NOT_POSITIVE",
      column: "Revenue",
      content: "0",
    });
    expect(() =>
      checkModel({ ...model, ...criterion({ scale: "log", worst: null, best: null }) }),
    ).not.toThrow();
  });

  test("on bands have rising thresholds with ratings of 0 to 100", () => {
    const bands = (...rows: [number, number][]) =>
      criterion({ scale: "bands", bands: rows.map(([from, rating]) => ({ from, rating })) });
    expect(refused(bands())).toMatchObject({ code: "MODEL_TYPE", path: "criteria[0].bands" });
    expect(refused(bands([5, 10], [5, 20]))).toEqual({
      code: "BANDS_UNSORTED",
      column: "Revenue",
      row: 2,
      content: "5",
    });
    expect(refused(bands([0, 10], [5, 101]))).toMatchObject({
      code: "BANDS_UNSORTED",
      row: 2,
      content: "101",
    });
    expect(() => checkModel({ ...model, ...bands([-5, 0], [0, 100]) })).not.toThrow();
  });
});

describe("tiers", () => {
  const [a, b] = [tier("A", { cut: 70 }), tier("B", { cut: 50 })];

  test("are at least two, each with its own label", () => {
    expect(refused(tiers({ list: [tier("A")] }))).toMatchObject({ code: "LABELS_COUNT", count: 1 });
    expect(refused(tiers({ list: [a, tier("A")] }))).toEqual({
      code: "LABELS_EQUAL",
      path: "tiers.list",
      content: "A",
    });
  });

  test("by cut have a falling cut each but the last", () => {
    expect(refused(tiers({ list: [a, tier("B"), tier("C")] }))).toEqual({
      code: "MODEL_TYPE",
      path: "tiers.list[1].cut",
      expected: "number",
    });
    expect(refused(tiers({ list: [b, a, tier("C")] }))).toMatchObject({ code: "CUTS_UNSORTED", row: 2 });
    expect(refused(tiers({ list: [a, { ...a, label: "B" }, tier("C")] }))).toMatchObject({
      code: "CUTS_UNSORTED",
    });
    expect(refused(tiers({ list: [a, b] }))).toMatchObject({ code: "MODEL_TYPE", path: "tiers.list[1].cut" });
  });

  test("have a buffer of 0 or more, below half the narrowest gap", () => {
    expect(refused(tiers({ buffer: -1 }))).toMatchObject({ code: "MODEL_TYPE", path: "tiers.buffer" });
    expect(refused(tiers({ buffer: 7.5 }))).toMatchObject({ code: "BUFFER_TOO_WIDE", content: "7.5" });
  });

  test("by quota have a share or a count each but the last, all of one kind", () => {
    const quota = (...list: Tier[]) => refused(tiers({ by: "quota", list, buffer: 0 }));
    expect(quota(tier("A", { share: 0.1 }), tier("B"), tier("C"))).toEqual({
      code: "MODEL_TYPE",
      path: "tiers.list[1].share",
      expected: "share, count",
    });
    expect(quota(tier("A", { share: 0.1 }), tier("B", { count: 3 }), tier("C"))).toEqual({
      code: "QUOTA_MIXED",
    });
    expect(quota(tier("A", { share: 0.1, count: 3 }), tier("B"))).toEqual({ code: "QUOTA_MIXED" });
    expect(quota(tier("A", { share: 0.6 }), tier("B", { share: 0.6 }), tier("C"))).toMatchObject({
      code: "QUOTA_SUM",
    });
    expect(quota(tier("A", { share: 0.1, cut: 80 }), tier("B", { share: 0.2 }), tier("C"))).toMatchObject({
      code: "MODEL_TYPE",
      path: "tiers.list[1].cut",
    });
  });

  test("that a quota found may share a cut", () => {
    const list = [tier("A", { share: 0.1, cut: 80 }), tier("B", { share: 0.1, cut: 80 }), tier("C")];
    expect(() => checkModel({ ...model, ...tiers({ by: "quota", list, buffer: 0 }) })).not.toThrow();
  });

  test("by Pareto have rising shares and a column of amounts", () => {
    const list = [tier("A", { share: 0.8 }), tier("B", { share: 0.95 }), tier("C")];
    expect(refused(tiers({ by: "pareto", list }))).toEqual({
      code: "MODEL_TYPE",
      path: "matrix.size",
      expected: "column",
    });
    expect(refused(tiers({ by: "pareto", list: [list[1]!, list[0]!, tier("C")] }))).toMatchObject({
      code: "CUTS_UNSORTED",
    });
    expect(refused(tiers({ by: "pareto", list: [list[0]!, tier("B"), tier("C")] }))).toMatchObject({
      path: "tiers.list[1].share",
    });
  });
});

test("gates and overrides name tiers of the model", () => {
  const gate = { column: "Overdue", op: ">", value: 90, cap: "Gold", reason: "" } as const;
  expect(refused({ gates: [gate] })).toEqual({
    code: "LABEL_UNKNOWN",
    path: "gates[0].cap",
    content: "Gold",
    expected: "Strategic, Core, Potential, Service",
  });
  expect(refused({ gates: [{ ...gate, cap: "Core", value: null }] })).toMatchObject({
    code: "MODEL_TYPE",
    path: "gates[0].value",
  });
  expect(
    refused({ overrides: [{ id: "A", tier: "Gold", reason: "", by: "", expires: null }] }),
  ).toMatchObject({
    code: "LABEL_UNKNOWN",
    path: "overrides[0].tier",
  });
});
