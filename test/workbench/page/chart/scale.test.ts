import { newAxis } from "../../../../src/workbench/book/newChart";
import { scaleOf } from "../../../../src/workbench/page/chart/scale";

const axis = newAxis(true);

test("ends and steps are round and hold every value", () => {
  const scale = scaleOf(axis, [3, 97]);
  expect(scale.ticks).toEqual([0, 20, 40, 60, 80, 100]);
  expect([scale.at(0), scale.at(50), scale.at(100)]).toEqual([0, 0.5, 1]);
});

test("an axis keeps the ends and the step it was given", () => {
  const scale = scaleOf({ ...axis, minimum: 0, maximum: 112, majorUnit: 20 }, [500]);
  expect([scale.from, scale.to]).toEqual([0, 112]);
  expect(scale.ticks).toEqual([0, 20, 40, 60, 80, 100]);
});

test("negative values reach below zero, a reversed axis runs the other way, and no values still give an axis", () => {
  expect(scaleOf(axis, [-5, 5]).from).toBeLessThanOrEqual(-5);
  expect(scaleOf({ ...axis, reversed: true, minimum: 0, maximum: 10 }, []).at(10)).toBe(0);
  expect(scaleOf(axis, []).ticks.every(Number.isFinite)).toBe(true);
});
