import type { ModelErrorCode, Place } from "../../../src/model/error";
import { errorCell } from "../runtime";

/** What a function says to a value in the place of one argument, all others being as in test/functions/calls.ts. */
export interface Refusal {
  readonly why: string;
  readonly value: unknown;
  readonly code: ModelErrorCode;
  readonly where?: Place;
  readonly shown?: "#N/A";
}

export type Refusals = readonly Refusal[];
export const LABELS = "Strategic, Core, Potential, Service";

export const noNumber = (
  path: string,
  content: string,
  more: Place = {},
): Pick<Refusal, "code" | "where"> => ({
  code: "NUMBER_EXPECTED",
  where: { path, content, ...more },
});
export const text = (path: string, count: number): Refusal => ({
  why: "text",
  value: [["much", ...Array<number>(count - 1).fill(1)]],
  ...noNumber(path, "much", { row: 1 }),
});
export const short = (path: string, count: number): Refusal => ({
  why: "one entry too few",
  value: [Array<number>(count - 1).fill(1)],
  code: "SHAPE",
  where: { path, count: count - 1, expected: String(count) },
});
export const option = (path: string, expected: string): Refusal => ({
  why: "no option",
  value: "other",
  code: "OPTION_UNKNOWN",
  where: { path, content: "other", expected },
});
export const scalar = (path: string): Refusal => ({ why: "text", value: "much", ...noNumber(path, "much") });
export const below = (path: string, least: string): Refusal => ({
  why: "a number below 0",
  value: -1,
  ...noNumber(path, "-1", { expected: least }),
});
export const label = (path: string): Refusal => ({
  why: "a label that does not exist",
  value: [["Core"], ["Gold"], ...Array<string[]>(5).fill(["Core"])],
  code: "LABEL_UNKNOWN",
  where: { path, row: 2, content: "Gold", expected: LABELS },
});
export const error = (path: string): Refusal => ({
  why: "an error",
  value: [[1], [errorCell("#N/A")], ...Array<number[]>(5).fill([1])],
  ...noNumber(path, "#N/A", { row: 2 }),
});
export const negative = (path: string): Refusal => ({
  why: "an amount below 0",
  value: [[1], [-2], ...Array<number[]>(5).fill([1])],
  ...noNumber(path, "-2", { row: 2, expected: "≥ 0" }),
});
export const nothing = (path: string, expected?: string): Refusal => ({
  why: "nothing",
  value: [[""]],
  code: "NO_FIGURE",
  where: expected === undefined ? { path } : { path, expected },
  shown: "#N/A",
});

export const weights: Refusals = [
  text("weights", 5),
  short("weights", 5),
  {
    why: "a weight below 0",
    value: [[1, -1, 1, 1, 1]],
    code: "WEIGHT_NEGATIVE",
    where: { path: "weights", row: 2, content: "-1" },
  },
  { why: "nothing but 0", value: [[0, 0, 0, 0, 0]], code: "WEIGHTS_ZERO" },
  {
    why: "a weight so large that they have no sum",
    value: [[1e308, 1e308, 1, 1, 1]],
    ...noNumber("weights", "1e+308", { row: 1 }),
  },
];
export const ways = "max, min, benefit, cost, 1, -1";
export const directions: Refusals = [
  {
    why: "no option",
    value: [["", "other", "", "", ""]],
    code: "OPTION_UNKNOWN",
    where: { path: "directions", row: 2, content: "other", expected: ways },
  },
  short("directions", 5),
];
export const METHODS = "minmax, p5p95, log, percentile";
export const POLICIES = "unknown, zero, worst, median, error";
export const tail = (methods = METHODS): Readonly<Record<string, Refusals>> => ({
  directions,
  bounds: [
    {
      why: "too few rows",
      value: [[0, 1]],
      code: "SHAPE",
      where: { path: "bounds", content: "1 × 2", expected: "5 × 2" },
    },
    {
      why: "text",
      value: Array(5).fill([0, "much"]),
      ...noNumber("bounds", "much", { row: 1, position: 2 }),
    },
    {
      why: "a worst of 0 on the log scale",
      value: [
        ["", ""],
        ["", ""],
        [0, 1],
        ["", ""],
        ["", ""],
      ],
      code: "ANCHORS_NOT_POSITIVE",
      where: { path: "metrics", position: 3, content: "0" },
    },
  ],
  method: [option("method", methods), short("method", 5)],
  missing: [option("missing", POLICIES), short("missing", 5)],
});
export const lone: Refusal = {
  why: "one account without bounds",
  value: [[1, 2, 3, 4, 5]],
  code: "ANCHORS_MISSING",
  where: { path: "metrics", position: 4 },
  shown: "#N/A",
};
export const cuts: Refusals = [
  {
    why: "cuts that rise",
    value: [[50, 65, 80]],
    code: "CUTS_UNSORTED",
    where: { path: "cuts", row: 2, content: "65" },
  },
  text("cuts", 3),
];
export const labels: Refusals = [
  {
    why: "three of four",
    value: [["a", "b", "c"]],
    code: "LABELS_COUNT",
    where: { path: "labels", count: 3, expected: "4" },
  },
  {
    why: "two that are equal",
    value: [["a", "b", "a", "c"]],
    code: "LABELS_EQUAL",
    where: { path: "labels", content: "a" },
  },
];
export const rated = { metrics: [lone], weights, ...tail() };
export const aligned = (...paths: string[]) =>
  Object.fromEntries(paths.map((path) => [path, [short(path, 7)]]));
export const amounts: Refusals = [error("amounts"), negative("amounts"), nothing("amounts", "> 0")];
export const matrix: Refusals = [
  {
    why: "not square",
    value: [[1, 2]],
    code: "SHAPE",
    where: { path: "matrix", content: "1 × 2", expected: "2 × 2" },
  },
  {
    why: "text",
    value: [
      [1, "much"],
      ["", 1],
    ],
    code: "JUDGMENT",
    where: { path: "matrix", row: 1, position: 2, content: "much" },
  },
  {
    why: "a diagonal that is not 1",
    value: [
      [1, 2],
      ["", 3],
    ],
    code: "JUDGMENT",
    where: { path: "matrix", row: 2, position: 2, content: "3", expected: "1" },
  },
  {
    why: "a pair that is not reciprocal",
    value: [
      [1, 2],
      [3, 1],
    ],
    code: "JUDGMENT",
    where: { path: "matrix", row: 2, position: 1, content: "3", expected: "0.5" },
  },
  {
    why: "a judgment of 0",
    value: [
      [1, 0],
      ["", 1],
    ],
    code: "JUDGMENT",
    where: { path: "matrix", row: 1, position: 2, content: "0", expected: "> 0" },
  },
  {
    why: "a pair without a judgment",
    value: [
      [1, ""],
      ["", 1],
    ],
    code: "JUDGMENT",
    where: { path: "matrix", row: 1, position: 2, content: "", expected: "1 … 9" },
  },
];
export const date: Refusals = [
  {
    why: "a date as text",
    value: "2026-03-31",
    code: "DATE_EXPECTED",
    where: { path: "asOf", content: "2026-03-31" },
  },
];
export const offsets: Refusals = [
  text("offsets", 3),
  { why: "half a day", value: [[30, 0.5]], ...noNumber("offsets", "0.5", { row: 2, expected: "0, 1, 2 …" }) },
];
export const perTier = (path: string): Refusals => [
  short(path, 4),
  text(path, 4),
  { why: "a number below 0", value: [[1, -2, 1, 1]], ...noNumber(path, "-2", { row: 2, expected: "≥ 0" }) },
];

/** By function and argument. An argument that is lacking refuses nothing but a range of another shape. */
export type RefusalsByFunction = Readonly<Record<string, Readonly<Record<string, Refusals>>>>;
