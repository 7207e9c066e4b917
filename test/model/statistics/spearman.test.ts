import fc from "fast-check";
import { ranked, spearman } from "../../../src/model/statistics/spearman";

const rho = (one: readonly number[], other: readonly number[]) => spearman(ranked(one), ranked(other)).rho;

test("without ties it is 1 − 6Σd²/(n(n² − 1)), by hand", () => {
  // Differences of rank 0, −1, 1, 0, 0: 1 − 6·2/(5·24)
  expect(rho([10, 20, 30, 40, 50], [1, 3, 2, 4, 5])).toBeCloseTo(0.9, 12);
});

test("ties share the middle rank", () => {
  // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / √(4.5·5)
  expect(rho([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
});

test("only entries that both columns know are ranked and counted", () => {
  expect(spearman(ranked([1, NaN, 3, 2]), ranked([5, 9, 7, NaN]))).toEqual({ rho: 1, count: 2 });
});

test("a constant column goes along with nothing", () => {
  expect(rho([4, 4, 4], [1, 2, 3])).toBe(0);
});

const columns = fc
  .array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), { minLength: 2 })
  .map((pairs): [number[], number[]] => [pairs.map(([x]) => x), pairs.map(([, y]) => y)]);

test("is symmetric, keeps within −1 and 1, and knows nothing of units", () => {
  fc.assert(
    fc.property(columns, ([x, y]) => {
      const own = rho(x, y);
      expect(Math.abs(own)).toBeLessThanOrEqual(1);
      expect(rho(y, x)).toBeCloseTo(own, 12);
      expect(
        rho(
          x.map((value) => Math.exp(value)),
          y.map((value) => -value),
        ),
      ).toBeCloseTo(-own, 12);
    }),
  );
});
