import fc from "fast-check";
import { gini, hhi, pareto, topShare } from "../../../src/model/concentration/concentration";
import published from "../../data/concentration.json";
import { refusalOf } from "../refusal";

const amounts = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constant(NaN)), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((amount) => amount > 0));

test.each(published.gini)("Gini agrees with $source", ({ amounts: list, gini: expected }) => {
  expect(gini(list)).toBeCloseTo(expected, 7);
});

test("Gini agrees with Damgaard & Weiner 2000, whose figure is corrected for few accounts", () => {
  const { amounts: list, gini: corrected } = published.corrected;
  expect((gini(list) * list.length) / (list.length - 1)).toBeCloseTo(corrected, 7);
});

test("HHI agrees with R's package ineq, whose figure is a fraction, and with the textbook's market of eight", () => {
  const { herfindahl, hhi: market } = published;
  expect(hhi(herfindahl.amounts) / 10_000).toBeCloseTo(herfindahl.herfindahl, 7);
  expect(hhi(market.amounts)).toBeCloseTo(market.hhi, 9);
});

test("the share of the top is as worked by hand, by number and by share of the accounts", () => {
  const list = [10, 50, 30, 10];
  expect(topShare(list, 1)).toBe(0.5);
  expect(topShare(list, 2)).toBe(0.8);
  expect(topShare(list, 0.5)).toBe(0.8);
  expect(topShare(list, 0.51)).toBe(0.9);
  expect(topShare(list, 9)).toBe(1);
});

test("a share of the accounts is rounded up, but not by the noise of binary fractions", () => {
  const list = Array.from({ length: 10 }, () => 1);
  expect(topShare(list, 0.1 + 0.2)).toBeCloseTo(0.3, 12);
});

test("Pareto is as worked by hand; equal amounts share rank and cumulative share", () => {
  const { rank, share, cumulative } = pareto([10, 50, NaN, 30, 10, 0]);
  expect([...rank]).toEqual([3, 1, NaN, 2, 3, 5]);
  expect([...share]).toEqual([0.1, 0.5, NaN, 0.3, 0.1, 0]);
  expect([...cumulative]).toEqual([1, 0.5, NaN, 0.8, 1, 1]);
});

test("HHI is 10,000 for one account and 10,000 ÷ n for n equal ones", () => {
  expect(hhi([7, 0])).toBe(10_000);
  expect(hhi([5, 5, 5, 5])).toBe(2500);
  expect(hhi([50, 30, 20, NaN])).toBeCloseTo(3800, 9);
});

test("Gini is 0 for equal amounts and 1 − 1/n for a single one", () => {
  expect(gini([3, 3, 3])).toBe(0);
  expect(gini([0, 0, 0, 8])).toBe(0.75);
  expect(gini([1, 2, 3, 4, NaN])).toBeCloseTo(0.25, 12);
});

test("none of them depends on the unit or the order, and the parts are a whole", () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 2, max: 1000 }), (list, factor) => {
      const other = [...list].reverse().map((amount) => amount * factor);
      expect(hhi(other)).toBeCloseTo(hhi(list), 6);
      expect(gini(other)).toBeCloseTo(gini(list), 9);
      expect(topShare(other, 0.2)).toBeCloseTo(topShare(list, 0.2), 9);
      expect([...pareto(other).rank].reverse()).toEqual([...pareto(list).rank]);
      const { share, cumulative } = pareto(list);
      const known = share.filter((value) => !Number.isNaN(value));
      expect(known.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
      expect(Math.max(...cumulative.filter((value) => !Number.isNaN(value)))).toBeCloseTo(1, 9);
      expect(gini(list)).toBeGreaterThanOrEqual(-1e-12);
    }),
  );
});

test("refuses negative amounts, amounts that are all 0, and a top that is no number of accounts", () => {
  expect(refusalOf(() => hhi([1, -2]))).toMatchObject({ code: "NUMBER_EXPECTED", row: 2, content: "-2" });
  expect(refusalOf(() => gini([0, NaN]))).toMatchObject({ code: "NO_FIGURE", path: "amounts" });
  for (const top of [0, -1, 1.5])
    expect(refusalOf(() => topShare([1], top))).toMatchObject({ code: "NUMBER_EXPECTED", path: "top" });
});
