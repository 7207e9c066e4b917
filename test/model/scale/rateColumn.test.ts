import { FAULTY, KNOWN, MISSING } from "../../../src/model/portfolio/types";
import { rateColumn } from "../../../src/model/scale/rateColumn";
import type { RatingRule } from "../../../src/model/scale/rater";
import { refusalOf } from "../refusal";

/** null is missing, "?" faulty. */
function columnOf(cells: readonly (number | null | "?")[]) {
  return {
    values: Float64Array.from(cells, (cell) => (typeof cell === "number" ? cell : NaN)),
    state: Uint8Array.from(cells, (cell) => (cell === null ? MISSING : cell === "?" ? FAULTY : KNOWN)),
  };
}

const linear: RatingRule = {
  scale: "linear",
  direction: "max",
  worst: null,
  best: null,
  anchors: "minmax",
  missing: "unknown",
  bands: [],
};
const rate = (cells: readonly (number | null | "?")[], rule: Partial<RatingRule> = {}) =>
  rateColumn(columnOf(cells), { ...linear, ...rule });

test("takes statistics from observed metrics only", () => {
  const { from, to, median, observed, ratings } = rate([10, null, 30, "?", 20, 50], { missing: "zero" });
  expect({ from, to, median, observed }).toEqual({ from: 10, to: 50, median: 25, observed: 4 });
  expect([...ratings]).toEqual([0, 0, 50, NaN, 25, 100]);
});

describe("a missing metric", () => {
  const rated = (missing: RatingRule["missing"], rule: Partial<RatingRule> = {}) => {
    const { ratings, check } = rate([-10, null, 30, 20, 40], { missing, ...rule });
    return { rating: ratings[1], check: check[1] };
  };

  test("is left out by default", () => {
    expect(rated("unknown")).toEqual({ rating: NaN, check: 0 });
  });

  test("is a metric of 0 under zero", () => {
    expect(rated("zero")).toEqual({ rating: 20, check: 0 });
    expect(rated("zero", { direction: "min" })).toEqual({ rating: 80, check: 0 });
    expect(rated("zero", { scale: "percentile" })).toEqual({ rating: 25, check: 0 });
    expect(rated("zero", { scale: "log", worst: 1, best: 9 })).toEqual({ rating: 0, check: 0 });
    expect(rated("zero", { scale: "bands", bands: [{ from: -5, rating: 70 }] })).toEqual({
      rating: 70,
      check: 0,
    });
  });

  test("rates 0 under worst", () => {
    expect(rated("worst", { direction: "min" })).toEqual({ rating: 0, check: 0 });
  });

  test("is rated as the median metric, 50 on the percentile scale", () => {
    expect(rated("median")).toEqual({ rating: 70, check: 0 });
    expect([...rate([1, 1, 1, 9, null], { missing: "median", scale: "percentile" }).ratings].pop()).toBe(50);
  });

  test("asks for a check under error", () => {
    expect(rated("error")).toEqual({ rating: NaN, check: 1 });
  });

  test.each(["median", "zero"] as const)("asks for a check where %s has nothing to stand on", (missing) => {
    expect([...rate([null, null], { missing, scale: "percentile" }).check]).toEqual([1, 1]);
  });
});

test("a faulty metric asks for a check under every policy", () => {
  for (const missing of ["unknown", "zero", "worst", "median", "error"] as const) {
    expect([...rate([1, "?", 3], { missing }).check]).toEqual([0, 1, 0]);
  }
});

test("a log scale takes its ends from positive metrics, its median from all", () => {
  const { from, to, median } = rate([-50, 0, 1, 10, 100], { scale: "log" });
  expect({ from, to, median }).toEqual({ from: 1, to: 100, median: 1 });
});

test("a constant column rates 50 and says so", () => {
  expect(rate([4, 4, 4])).toMatchObject({ isConstant: true, ratings: Float64Array.of(50, 50, 50) });
  expect(rate([4, 4], { scale: "percentile" }).isConstant).toBe(true);
  expect(rate([4, 4], { worst: 0, best: 10 }).isConstant).toBe(false);
});

test("typed anchors outrank the data, and one may be left to the data", () => {
  expect(rate([10, 20], { worst: 0, best: 40 })).toMatchObject({ from: 0, to: 40 });
  expect(rate([10, 20], { best: 40 })).toMatchObject({ from: 10, to: 40 });
  expect(rate([10, 20], { worst: 40, direction: "min" })).toMatchObject({ from: 40, to: 10 });
});

test("an account alone needs both anchors", () => {
  const where = { code: "ANCHORS_MISSING", column: "Revenue" };
  expect(refusalOf(() => rate([5], { worst: 0, column: "Revenue" }))).toEqual(where);
  expect([...rate([5], { worst: 0, best: 10 }).ratings]).toEqual([50]);
  expect([...rate([5], { scale: "percentile" }).ratings]).toEqual([50]);
});

test("a log scale refuses anchors of 0 or less", () => {
  expect(refusalOf(() => rate([5, 6], { scale: "log", worst: 0, best: 9 }))).toMatchObject({
    code: "ANCHORS_NOT_POSITIVE",
    content: "0",
  });
});
