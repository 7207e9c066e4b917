import fc from "fast-check";
import { retention } from "../../../src/model/customer/retention";
import published from "../../data/retention.json";
import { refusalOf } from "../refusal";

const periods = fc
  .array(fc.tuple(fc.nat(50), fc.integer({ min: -5, max: 80 })), { minLength: 1, maxLength: 20 })
  .map((rows) => [rows.map(([before]) => before), rows.map(([, after]) => after)] as const)
  .filter(([before]) => before.some((amount) => amount > 0));

test.each(published)("agrees with $source", ({ before, after, retention: printed, decimals }) => {
  expect(retention(before, after, "net")).toBeCloseTo(printed, decimals);
});

test("the four are as worked by hand", () => {
  // Four customers of 100, 100, 50 and 50: one lost, one shrunk by 40, one grown by 60; the fifth is new.
  const before = [100, 100, 50, 50, 0];
  const after = [0, 60, 110, 50, 500];
  expect(retention(before, after, "logo")).toBe(0.75);
  expect(retention(before, after, "churn")).toBe(0.25);
  expect(retention(before, after, "gross")).toBeCloseTo(160 / 300, 12);
  expect(retention(before, after, "net")).toBeCloseTo(220 / 300, 12);
});

test("gross is never above net where nobody is below 0, nor above 1; logo and churn are a whole", () => {
  fc.assert(
    fc.property(periods, ([before, after]) => {
      const gross = retention(before, after, "gross");
      expect(gross).toBeGreaterThanOrEqual(0);
      expect(gross).toBeLessThanOrEqual(1);
      const paid = after.map((amount) => Math.max(0, amount));
      expect(retention(before, paid, "net")).toBeGreaterThanOrEqual(gross - 1e-12);
      expect(retention(before, after, "logo") + retention(before, after, "churn")).toBe(1);
    }),
  );
});

test("depends neither on the order of the customers nor on the unit", () => {
  fc.assert(
    fc.property(periods, fc.integer({ min: 2, max: 1000 }), ([before, after], unit) => {
      const other = [before, after].map((list) => [...list].reverse().map((amount) => amount * unit));
      for (const kind of ["logo", "gross", "net", "churn"] as const)
        expect(retention(other[0]!, other[1]!, kind)).toBeCloseTo(retention(before, after, kind), 9);
    }),
  );
});

test("the same amounts are kept whole, and one customer is all or nothing", () => {
  for (const kind of ["logo", "gross", "net"] as const) expect(retention([5, 3], [5, 3], kind)).toBe(1);
  expect(retention([5], [0], "logo")).toBe(0);
});

test("blank is no business: who was not there does not count, who is not there is lost", () => {
  expect(retention([NaN, 10, 10], [10, NaN, 10], "logo")).toBe(0.5);
  expect(retention([NaN, 10, 10], [10, NaN, 10], "net")).toBe(0.5);
});

test("more refunds than orders: a lost customer, who counts as it stands in net alone", () => {
  expect(retention([10, 10], [-5, 10], "logo")).toBe(0.5);
  expect(retention([10, 10], [-5, 10], "gross")).toBe(0.5);
  expect(retention([10, 10], [-5, 10], "net")).toBe(0.25);
});

test("refuses a period in which nobody bought", () => {
  expect(refusalOf(() => retention([0, NaN, -3], [1, 1, 1], "logo"))).toEqual({
    code: "NO_FIGURE",
    path: "before",
    expected: "> 0",
  });
});
