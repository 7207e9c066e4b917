import { matrixCut } from "../../../src/model/matrix/matrixCut";
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

test("refuses axes of different length", () => {
  expect(refusalOf(() => quadrant([1, 2], [1], 50, 50))).toEqual({ code: "SHAPE", count: 1, expected: "2" });
});
