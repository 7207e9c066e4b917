import fc from "fast-check";
import { tierByPareto } from "../../../src/model/tier/tierByPareto";
import { refusalOf } from "../refusal";

test("keeps the account that crosses a share above it", () => {
  // Before each: 0, 50, 79, 94, 99 percent.
  expect([...tierByPareto([50, 29, 15, 5, 1], [0.8, 0.95])]).toEqual([0, 0, 0, 1, 2]);
});

test("starts the next tier where the share before is exactly reached", () => {
  expect([...tierByPareto([80, 15, 5], [0.8, 0.95])]).toEqual([0, 1, 2]);
  expect([...tierByPareto([0.7, 0.1, 0.1, 0.1], [0.7])]).toEqual([0, 1, 1, 1]);
});

test("keeps equal amounts together", () => {
  expect([...tierByPareto([10, 10, 10, 10], [0.5])]).toEqual([0, 0, 0, 0]);
  expect([...tierByPareto([40, 0.1 + 0.2, 0.3], [0.99])]).toEqual([0, 0, 0]);
});

test("puts blank, zero and negative amounts last, and out of the total", () => {
  expect([...tierByPareto([60, NaN, 0, -500, 40], [0.6])]).toEqual([0, 1, 1, 1, 1]);
});

test("has nobody above the last tier where no amount is positive", () => {
  expect([...tierByPareto([0, NaN], [0.8])]).toEqual([1, 1]);
});

test("does not depend on the unit or the order of the amounts", () => {
  const amounts = fc.array(fc.integer({ min: -5, max: 1000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(amounts, (values) => {
      const tiers = tierByPareto(values, [0.8, 0.95]);
      expect(
        tierByPareto(
          values.map((value) => value * 1024),
          [0.8, 0.95],
        ),
      ).toEqual(tiers);
      expect(tierByPareto([...values].reverse(), [0.8, 0.95]).reverse()).toEqual(tiers);
    }),
  );
});

test("refuses shares outside 0 to 1, or that do not rise", () => {
  const refused = (shares: number[]) => refusalOf(() => tierByPareto([1], shares));
  expect(refused([0.8, 1])).toMatchObject({ code: "NUMBER_EXPECTED", row: 2, content: "1" });
  expect(refused([0])).toMatchObject({ code: "NUMBER_EXPECTED", row: 1 });
  expect(refused([0.95, 0.8])).toMatchObject({ code: "CUTS_UNSORTED", row: 2, content: "0.8" });
});
