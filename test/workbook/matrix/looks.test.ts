import { tierLooks } from "../../../src/workbook/matrix/looks";
import { matrixModel } from "./lists";
import { tiers } from "../models";

function shapes(count: number, rule: "bands" | "potential"): string[] {
  const list = Array.from({ length: count }, (_, index) => ({
    label: `T${index}`,
    cut: null,
    share: null,
    count: null,
  }));
  return tierLooks(matrixModel({ tiers: tiers({ rule, list }) })).map(({ shape }) => shape);
}

test("the source's four tiers are diamond, circle, triangle and ring", () => {
  expect(shapes(4, "potential")).toEqual(["Diamond", "Circle", "Triangle", "Circle"]);
  expect(tierLooks(matrixModel()).map(({ namedFill }) => namedFill)).toEqual([
    "#1B3A73",
    "#2B7CC4",
    "#C27A0E",
    "#A19F9D",
  ]);
});

test("fewer tiers leave out the middle; the promising one stays where the rule knows one", () => {
  expect(shapes(1, "bands")).toEqual(["Diamond"]);
  expect(shapes(2, "bands")).toEqual(["Diamond", "Circle"]);
  expect(shapes(2, "potential")).toEqual(["Triangle", "Circle"]);
  expect(shapes(3, "bands")).toEqual(["Diamond", "Circle", "Circle"]);
  expect(shapes(3, "potential")).toEqual(["Diamond", "Triangle", "Circle"]);
});

test("up to five tiers differ in colour and shape together", () => {
  for (const count of [2, 3, 4, 5]) {
    const list = Array.from({ length: count }, (_, index) => ({
      label: `T${index}`,
      cut: null,
      share: null,
      count: null,
    }));
    const looks = tierLooks(matrixModel({ tiers: tiers({ list }) })).map(({ shape, fill }) => shape + fill);
    expect(new Set(looks).size).toBe(count);
  }
});
