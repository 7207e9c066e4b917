import { parseModel } from "../../../src/model/document/parse";
import { refusalOf } from "../refusal";

const criterion = { column: "Revenue" };
const list = [{ label: "Strategic", cut: 80 }, { label: "Potential", cut: 50 }, { label: "Service" }];
const smallest = { version: 1, account: "Name", criteria: [criterion], tiers: { list } };

const parse = (parts: object = {}) => parseModel({ ...smallest, ...parts });
const refused = (parts: object) => refusalOf(() => parse(parts));

test("fills in every default", () => {
  expect(parse()).toEqual({
    version: 1,
    name: "",
    table: null,
    account: "Name",
    id: null,
    filter: null,
    dimensions: [],
    criteria: [
      {
        column: "Revenue",
        dimension: "",
        axis: "none",
        weight: 1,
        direction: "max",
        scale: "linear",
        worst: null,
        best: null,
        missing: "unknown",
        bands: [],
      },
    ],
    anchors: "minmax",
    minCoverage: 0.7,
    asOf: null,
    tiers: {
      by: "cut",
      rule: "bands",
      list: [
        { label: "Strategic", cut: 80, share: null, count: null },
        { label: "Potential", cut: 50, share: null, count: null },
        { label: "Service", cut: null, share: null, count: null },
      ],
      ties: "promote",
      buffer: 2,
      potentialCut: 50,
    },
    matrix: { direct: "median", potential: "median", size: null },
    gates: [],
    overrides: [],
  });
});

describe("a direction that is left out", () => {
  const direction = (parts: object) =>
    parse({ criteria: [{ ...criterion, ...parts }] }).criteria[0]?.direction;

  test("is min where worst is above best", () => {
    expect(direction({ worst: 365, best: 0 })).toBe("min");
    expect(direction({ worst: 0, best: 365 })).toBe("max");
    expect(direction({ worst: 365 })).toBe("max");
    expect(direction({ worst: 5, best: 5 })).toBe("max");
  });

  test("may be stated, also for anchors that are equal", () => {
    expect(direction({ worst: 365, best: 0, direction: "min" })).toBe("min");
    expect(direction({ worst: 5, best: 5, direction: "min" })).toBe("min");
  });
});

test("refuses anchors that contradict the direction", () => {
  expect(refused({ criteria: [{ ...criterion, worst: 365, best: 0, direction: "max" }] })).toEqual({
    code: "DIRECTION_CONTRADICTS",
    column: "Revenue",
    path: "criteria[0].direction",
    content: "max, 365 → 0",
  });
  expect(refused({ criteria: [{ ...criterion, worst: 1, best: 2, direction: "min" }] }).code).toBe(
    "DIRECTION_CONTRADICTS",
  );
});

test("takes the source's rule where its label and a potential axis are there", () => {
  const potential = [{ ...criterion, axis: "potential" }];
  const chinese = [{ label: "核心级", cut: 80 }, { label: "潜力级", cut: 50 }, { label: "服务级" }];
  expect(parse({ criteria: potential }).tiers.rule).toBe("potential");
  expect(parse({ criteria: potential, tiers: { list: chinese } }).tiers.rule).toBe("potential");
  expect(parse({ tiers: { list: chinese } }).tiers.rule).toBe("bands");
  expect(parse({ criteria: potential, tiers: { rule: "bands", list } }).tiers.rule).toBe("bands");
});

test("narrows the buffer that it fills in to what the cuts allow", () => {
  const narrow = [{ label: "A", cut: 52 }, { label: "B", cut: 50 }, { label: "C" }];
  expect(parse({ tiers: { list: narrow } }).tiers.buffer).toBe(0.99);
  expect(refused({ tiers: { list: narrow, buffer: 1 } })).toEqual({
    code: "BUFFER_TOO_WIDE",
    content: "1",
    expected: "1",
  });
});

test.each<[object, string]>([
  [{ colour: "red" }, "colour"],
  [{ criteria: [criterion, { ...criterion, worts: 5 }] }, "criteria[1].worts"],
  [{ tiers: { list, cuts: [80] } }, "tiers.cuts"],
  [{ matrix: { siez: "Revenue" } }, "matrix.siez"],
])("names an unknown key by its path: %j", (parts, path) => {
  expect(refused(parts)).toEqual({ code: "MODEL_KEY", path });
});

test.each<[object, string, string | undefined, string]>([
  [{ account: 5 }, "account", "5", "string"],
  [{ account: "" }, "account", "0", "!0"],
  [{ criteria: [{ ...criterion, weight: "1" }] }, "criteria[0].weight", "1", "number"],
  [
    { criteria: [{ ...criterion, scale: "lin" }] },
    "criteria[0].scale",
    "lin",
    "linear, log, percentile, bands",
  ],
  [{ criteria: [{}] }, "criteria[0].column", undefined, "column"],
  [{ criteria: {} }, "criteria", "Object", "Array"],
  [{ minCoverage: 70 }, "minCoverage", "70", "<=1"],
  [{ asOf: "31.3.2027" }, "asOf", "31.3.2027", "YYYY-MM-DD"],
  [{ matrix: { direct: "mode" } }, "matrix.direct", "mode", "number, mean, median"],
  [
    { tiers: { list: [{ label: "A", count: 1.5 }, { label: "B" }] } },
    "tiers.list[0].count",
    "1.5",
    "integer",
  ],
  [{ tiers: { list: [{ label: "A", share: 1 }, { label: "B" }] } }, "tiers.list[0].share", "1", "<1"],
])("names a wrong value by its path, with what is expected: %j", (parts, path, content, expected) => {
  expect(refused(parts)).toEqual({ code: "MODEL_TYPE", path, content, expected });
});

test("refuses what is no document, and another version before anything else", () => {
  expect(refusalOf(() => parseModel(null))).toEqual({
    code: "MODEL_TYPE",
    content: "null",
    expected: "Object",
  });
  expect(refusalOf(() => parseModel([]))).toEqual({
    code: "MODEL_TYPE",
    path: "version",
    expected: "version",
  });
  expect(refusalOf(() => parseModel({ version: 2, novelty: true }))).toEqual({
    code: "MODEL_VERSION",
    content: "2",
  });
});
