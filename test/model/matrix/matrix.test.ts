import { RATED, UNRATED } from "../../../src/model/assessment";
import { matrixCut } from "../../../src/model/matrix/matrixCut";
import { placeAccounts } from "../../../src/model/matrix/placeAccounts";
import { quadrant } from "../../../src/model/matrix/quadrant";
import { refusalOf } from "../refusal";

const CORE = 0;
const DIRECT = 1;
const POTENTIAL = 2;
const POOR = 3;

test("places the four accounts of the reference example at their means 77 and 68", () => {
  const direct = [78, 87, 69, 74];
  const potential = [80, 55, 62, 75];
  expect([matrixCut(direct, "mean"), matrixCut(potential, "mean")]).toEqual([77, 68]);
  expect([...quadrant(direct, potential, 77, 68)]).toEqual([CORE, DIRECT, POOR, POTENTIAL]);
});

test("counts a value at the cut as high, after rounding", () => {
  expect([...quadrant([50, 49.9999999, 49.99], [50, 10, 60], 50, 50)]).toEqual([CORE, DIRECT, POTENTIAL]);
});

test("places nobody who is unknown on an axis", () => {
  expect([...quadrant([NaN, 50], [50, NaN], 50, 50)]).toEqual([-1, -1]);
  expect([...quadrant([50], [50], NaN, 50)]).toEqual([-1]);
});

test("cuts at the mean, the median or a number, rounded", () => {
  expect(matrixCut([0, 0, 1], "mean")).toBe(0.333333);
  expect(matrixCut([1, NaN, 2, 9, 4], "median")).toBe(3);
  expect(matrixCut([], 1.0000005)).toBe(1.000001);
  expect([matrixCut([NaN], "mean"), matrixCut([], "median")]).toEqual([NaN, NaN]);
});

test("takes mean and median over rated accounts that both axes know", () => {
  const direct = Float64Array.of(10, 20, 90, 99);
  const potential = Float64Array.of(10, 40, 90, NaN);
  const status = Uint8Array.of(RATED, RATED, UNRATED, RATED);
  expect(
    placeAccounts(direct, potential, status, { direct: "mean", potential: "median", size: null }),
  ).toEqual({
    quadrant: Int8Array.of(POOR, CORE, -1, -1),
    matrixCuts: { direct: 15, potential: 25 },
  });
});

test("has no matrix where an axis has no criterion", () => {
  const cuts = { direct: 50, potential: "mean", size: null } as const;
  expect(placeAccounts(Float64Array.of(10), null, Uint8Array.of(RATED), cuts)).toEqual({
    quadrant: Int8Array.of(-1),
    matrixCuts: { direct: null, potential: null },
  });
});

test("has no cut where there is no account to take it from", () => {
  const cuts = { direct: 50, potential: "median", size: null } as const;
  const none = Float64Array.of(NaN);
  expect(placeAccounts(none, none, Uint8Array.of(RATED), cuts).matrixCuts).toEqual({
    direct: 50,
    potential: null,
  });
});

test("refuses axes of different length", () => {
  expect(refusalOf(() => quadrant([1, 2], [1], 50, 50))).toEqual({ code: "SHAPE", count: 1, expected: "2" });
});
