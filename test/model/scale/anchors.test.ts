import { dataEnds, hasWidth, orderAnchors } from "../../../src/model/scale/anchors";

const oneToHundredOne = Array.from({ length: 101 }, (_, index) => index + 1);

test("takes the 5th and 95th percentile, or the smallest and the largest", () => {
  expect(dataEnds(oneToHundredOne, "p5p95")).toEqual({ low: 6, high: 96 });
  expect(dataEnds(oneToHundredOne, "minmax")).toEqual({ low: 1, high: 101 });
});

test("keeps ends whose distance no number holds", () => {
  expect(dataEnds([-1.7e308, 1.7e308], "minmax")).toEqual({ low: -1.7e308, high: 1.7e308 });
});

test("falls back to the smallest and the largest where the percentiles coincide", () => {
  const mostlyOne = [...Array<number>(50).fill(1), 9];
  expect(dataEnds(mostlyOne, "p5p95")).toEqual({ low: 1, high: 9 });
});

test("knows no ends of an empty column", () => {
  expect(dataEnds([], "p5p95")).toEqual({ low: NaN, high: NaN });
});

test("lets the direction decide which of two anchors is best", () => {
  expect(orderAnchors(0, 365, "max")).toEqual({ from: 0, to: 365 });
  expect(orderAnchors(0, 365, "min")).toEqual({ from: 365, to: 0 });
  expect(orderAnchors(365, 0, "min")).toEqual({ from: 365, to: 0 });
});

test("has no width where only one end, or none, is known", () => {
  expect(hasWidth(orderAnchors(5, NaN, "max"))).toBe(false);
  expect(hasWidth(orderAnchors(NaN, NaN, "min"))).toBe(false);
  expect(hasWidth(orderAnchors(5, 6, "min"))).toBe(true);
});
