import fc from "fast-check";
import { tierByQuota } from "../../../src/model/tier/tierByQuota";
import { refusalOf } from "../refusal";

const counts = (tiers: Int16Array): number[] =>
  [0, 1, 2, 3].map((tier) => tiers.filter((own) => own === tier).length);
const ranked = (accounts: number): number[] =>
  Array.from({ length: accounts }, (_, place) => 100 - place / 10);

test("fills tiers by share of the accounts", () => {
  expect(counts(tierByQuota(ranked(40), [0.05, 0.15, 0.3, 0.5], 4))).toEqual([2, 6, 12, 20]);
});

test("leaves the rest to the last tier, whether or not its share is given", () => {
  expect(counts(tierByQuota(ranked(40), [0.05, 0.15, 0.3], 4))).toEqual([2, 6, 12, 20]);
  expect(counts(tierByQuota(ranked(10), [0.1, 0.1, 0.1, 0.1], 4))).toEqual([1, 1, 1, 7]);
});

test("shares out by the largest remainder; of equal ones the upper tier's comes first", () => {
  // 7 accounts: 0.35, 1.05, 2.1, 3.5; the fourth remainder is the largest.
  expect(counts(tierByQuota(ranked(7), [0.05, 0.15, 0.3, 0.5], 4))).toEqual([0, 1, 2, 4]);
  // 10 accounts: 0.5, 1.5, 3, 5.
  expect(counts(tierByQuota(ranked(10), [0.05, 0.15, 0.3, 0.5], 4))).toEqual([1, 1, 3, 5]);
  // 50 accounts: 4.5 and, in binary, 3.5000000000000004.
  expect(counts(tierByQuota(ranked(50), [0.09, 0.07], 3))).toEqual([5, 3, 42, 0]);
});

test("fills counts from the top, as far as there are accounts", () => {
  expect(counts(tierByQuota(ranked(10), [2, 3, 4], 4))).toEqual([2, 3, 4, 1]);
  expect(counts(tierByQuota(ranked(4), [2, 3, 4, 9], 4))).toEqual([2, 2, 0, 0]);
});

test("promotes, demotes or orders what ties at an edge", () => {
  const scores = [90, 80, 80, 80, 10];
  expect([...tierByQuota(scores, [2, 2], 3)]).toEqual([0, 0, 0, 0, 2]);
  expect([...tierByQuota(scores, [2, 2], 3, "demote")]).toEqual([0, 1, 1, 1, 2]);
  expect([...tierByQuota(scores, [2, 2], 3, "order")]).toEqual([0, 0, 1, 1, 2]);
});

test("sees a tie where scores differ beyond the sixth decimal only", () => {
  expect([...tierByQuota([50.0000001, 50], [1], 2)]).toEqual([0, 0]);
});

test("gives no place to an account without score", () => {
  expect([...tierByQuota([NaN, 10, NaN, 20], [1, 1], 3)]).toEqual([-1, 1, -1, 0]);
});

test("handles one account, equal accounts and none", () => {
  expect([...tierByQuota([50], [0.05, 0.15, 0.3], 4)]).toEqual([3]);
  expect([...tierByQuota([50, 50, 50], [0.5], 2)]).toEqual([0, 0, 0]);
  expect([...tierByQuota([50, 50, 50], [0.5], 2, "demote")]).toEqual([1, 1, 1]);
  expect([...tierByQuota([], [0.5], 2)]).toEqual([]);
});

test("without ties keeps every quota to the account, whatever the order of the list", () => {
  const shares = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { maxLength: 60 }),
      shares,
      (scores, [a, b]) => {
        const tiers = tierByQuota(scores, [a / 100, b / 100], 3, "demote");
        const ofTier = (tier: number): number[] => scores.filter((_, account) => tiers[account] === tier);
        expect(Math.abs(ofTier(0).length - (scores.length * a) / 100)).toBeLessThan(1);
        expect(Math.abs(ofTier(1).length - (scores.length * b) / 100)).toBeLessThan(1);
        expect(Math.min(...ofTier(0), Infinity)).toBeGreaterThan(
          Math.max(...ofTier(1), ...ofTier(2), -Infinity),
        );
        expect(tierByQuota([...scores].reverse(), [a / 100, b / 100], 3).reverse()).toEqual(tiers);
      },
    ),
  );
});

test("refuses quotas that contradict themselves", () => {
  const refused = (quotas: number[]) => refusalOf(() => tierByQuota([1, 2], quotas, 3));
  expect(refused([0.2, 5])).toEqual({ code: "QUOTA_MIXED" });
  expect(refused([0.6, 0.5])).toEqual({ code: "QUOTA_SUM", content: "1.1" });
  expect(refused([0.6])).toEqual({ code: "LABELS_COUNT", count: 1, expected: "3" });
  expect(refused([1.5, 2])).toMatchObject({ code: "NUMBER_EXPECTED", content: "1.5" });
  expect(refused([-0.1, 0.2])).toMatchObject({ code: "NUMBER_EXPECTED", content: "-0.1" });
});

test("takes shares that sum to 1 only after rounding", () => {
  expect(counts(tierByQuota(ranked(10), [0.7, 0.2, 0.1], 3))).toEqual([7, 2, 1, 0]);
});
