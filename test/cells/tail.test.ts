import { boundsOf, directionsOf, optionOf, optionsOf, tailOf } from "../../src/cells/tail";
import { ModelError } from "../../src/model/error";

const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof ModelError ? error.code : error;
  }
};
const METHODS = ["minmax", "p5p95", "log", "percentile"] as const;

test("everything left out: more is better, min-max of the data, unknown stays unknown", () => {
  expect(tailOf([null, null, null, null], METHODS, 2)).toEqual(
    Array(2).fill({ direction: null, worst: null, best: null, method: "minmax", missing: "unknown" }),
  );
});

test("one option serves every criterion, or each has its own", () => {
  expect(optionsOf("LOG", "method", METHODS, 3)).toEqual(["log", "log", "log"]);
  expect(optionsOf([["log"], ["P5P95"], [0]], "method", METHODS, 3)).toEqual(["log", "p5p95", null]);
});

test("directions are words or signs in any letter case; a blank leaves the direction open", () => {
  expect(directionsOf([["Max", "MIN", "Benefit", "cost", 1, -1, "", 0]], 8)).toEqual([
    "max",
    "min",
    "max",
    "min",
    "max",
    "min",
    null,
    null,
  ]);
});

test("each criterion wants its direction", () => {
  expect(codeOf(() => directionsOf("min", 2))).toBe("SHAPE");
});

test("a blank row of bounds, or equal ends, leaves a criterion to the data", () => {
  const free = { worst: null, best: null };
  const bounds = [
    [0, 100],
    ["", ""],
    [0, 0],
    [7, ""],
  ];
  expect(boundsOf(bounds, 4)).toEqual([{ worst: 0, best: 100 }, free, free, { worst: 7, best: null }]);
});

test("bounds are one row a criterion; blank rows beyond are no harm", () => {
  expect(
    boundsOf(
      [
        [0, 1],
        ["", null],
      ],
      1,
    ),
  ).toEqual([{ worst: 0, best: 1 }]);
  expect(codeOf(() => boundsOf([[0, 1]], 2))).toBe("SHAPE");
  expect(codeOf(() => boundsOf([[0], [1]], 2))).toBe("SHAPE");
  expect(codeOf(() => boundsOf([["x", 1]], 1))).toBe("NUMBER_EXPECTED");
});

test("an unknown option names those that exist", () => {
  expect(() => optionOf("mid", "ties", ["promote", "demote", "order"])).toThrow(
    new ModelError("OPTION_UNKNOWN", { path: "ties", content: "mid", expected: "promote, demote, order" }),
  );
});

test("the first option is the default", () => {
  expect([null, "", 0, "DEMOTE"].map((value) => optionOf(value, "ties", ["promote", "demote"]))).toEqual([
    "promote",
    "promote",
    "promote",
    "demote",
  ]);
});
