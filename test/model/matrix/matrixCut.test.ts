import { matrixCut } from "../../../src/model/matrix/matrixCut";

test("cuts at the mean, the median or a number, rounded", () => {
  expect(matrixCut([0, 0, 1], "mean")).toBe(0.333333);
  expect(matrixCut([1, NaN, 2, 9, 4], "median")).toBe(3);
  expect(matrixCut([], 1.0000005)).toBe(1.000001);
  expect([matrixCut([NaN], "mean"), matrixCut([], "median")]).toEqual([NaN, NaN]);
});
