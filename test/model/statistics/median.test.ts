import { median } from "../../../src/model/statistics/median";

test("is the value in the middle, or the mean of the two", () => {
  expect(median([1, 2, 9])).toBe(2);
  expect(median([1, 2, 4, 9])).toBe(3);
  expect(median([7])).toBe(7);
});

test("is NaN where there is nothing", () => {
  expect(median([])).toBeNaN();
});
