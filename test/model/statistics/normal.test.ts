import { normalDistribution } from "../../../src/model/statistics/normal";

test.each([
  [-8, 6.22096057427178e-16],
  [-3, 0.00134989803163009],
  [-1.96, 0.0249978951482204],
  [0, 0.5],
  [0.5, 0.691462461274013],
  [1, 0.841344746068543],
  [1.96, 0.97500210485178],
  [8, 0.999999999999999],
])("Φ(%d) agrees with ½·erfc(−z/√2) of the C library to 14 decimals", (z, value) => {
  expect(normalDistribution(z)).toBeCloseTo(value, 14);
});

test("loses nothing far out in the lower tail", () => {
  expect(normalDistribution(-8) / 6.22096057427178e-16).toBeCloseTo(1, 6);
  expect(normalDistribution(-40)).toBe(0);
});
