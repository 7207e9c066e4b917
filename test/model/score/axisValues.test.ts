import { axisValues } from "../../../src/model/score/axisValues";

const criteria = [{ axis: "direct" }, { axis: "potential" }, { axis: "direct" }, { axis: "none" }] as const;
const ratings = [
  [80, NaN],
  [10, 20],
  [20, 40],
  [0, 0],
].map((column) => Float64Array.from(column));

test("are the weighted mean over the axis's own criteria", () => {
  expect(axisValues(ratings, criteria, [3, 1, 1, 9], "direct")).toEqual(Float64Array.of(65, 40));
});

test("are the plain mean where the axis weighs nothing", () => {
  expect(axisValues(ratings, criteria, [0, 1, 0, 9], "direct")).toEqual(Float64Array.of(50, 40));
});

test("do not exist on an axis without criteria", () => {
  expect(axisValues(ratings.slice(0, 1), criteria.slice(0, 1), [1], "potential")).toBeNull();
});
