import fc from "fast-check";
import { gini } from "../../../src/model/concentration/concentration";
import { lorenz } from "../../../src/model/concentration/lorenz";
import { refusalOf } from "../refusal";

test("the smallest shares of the accounts hold these shares of the whole, worked by hand", () => {
  expect(lorenz([6, 1, NaN, 3], 10)).toEqual([
    { accounts: 0, amount: 0 },
    { accounts: 1 / 3, amount: 0.1 },
    { accounts: 2 / 3, amount: 0.4 },
    { accounts: 1, amount: 1 },
  ]);
});

test("rises from nothing to all, never above the diagonal; twice the area between is the Gini coefficient", () => {
  const amounts = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 })
    .filter((list) => list.some((amount) => amount > 0));
  fc.assert(
    fc.property(amounts, (list) => {
      const curve = lorenz(list, 1000);
      let area = 0;
      curve.forEach(({ accounts, amount }, at) => {
        const before = curve[at - 1];
        expect(amount).toBeLessThanOrEqual(accounts + 1e-12);
        if (!before) return;
        expect(amount).toBeGreaterThanOrEqual(before.amount);
        area += ((accounts - before.accounts) * (amount + before.amount)) / 2;
      });
      expect(curve[curve.length - 1]).toEqual({ accounts: 1, amount: 1 });
      expect(1 - 2 * area).toBeCloseTo(gini(list), 9);
    }),
  );
});

test("thins out long lists, ends included", () => {
  const curve = lorenz(
    Array.from({ length: 10_000 }, (_, at) => at),
    121,
  );
  expect(curve).toHaveLength(121);
  expect([curve[0], curve[120]]).toEqual([
    { accounts: 0, amount: 0 },
    { accounts: 1, amount: 1 },
  ]);
});

test("refuses what the other measures refuse", () => {
  expect(refusalOf(() => lorenz([-1, 2], 5))).toMatchObject({ code: "NUMBER_EXPECTED" });
  expect(refusalOf(() => lorenz([0], 5))).toMatchObject({ code: "NO_FIGURE" });
});
