import fc from "fast-check";
import { agreement, shareOfSame } from "../../../src/model/statistics/agreement";
import { kendallTauB } from "../../../src/model/statistics/kendall";
import published from "../../data/agreement.json";
import { refusalOf } from "../refusal";

const MEASURES = ["spearman", "kendall"] as const;

/** Two lists with many ties, neither of them constant. */
const lists = fc
  .array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 2, maxLength: 30 })
  .map((pairs) => [pairs.map(([a]) => a), pairs.map(([, b]) => b)] as const)
  .filter((both) => both.every((list) => new Set(list).size > 1));

test.each(published)("agrees with the printed figures: $source", ({ a, b, spearman, kendall }) => {
  expect(agreement(a, b, "spearman")).toBeCloseTo(spearman, 6);
  expect(agreement(a, b, "kendall")).toBeCloseTo(kendall, 6);
});

test("is as worked by hand with a tie", () => {
  // Ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: ρ = (5 − 0.25) ÷ √(4.5·5). Five pairs in the same order, one tied in a: 5 ÷ √(5·6).
  const [a, b] = [
    [10, 20, 20, 30],
    [1, 3, 2, 4],
  ];
  expect(agreement(a!, b!, "spearman")).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  expect(agreement(a!, b!, "kendall")).toBeCloseTo(5 / Math.sqrt(5 * 6), 12);
});

test("τ-b counts what comparing every pair of accounts counts", () => {
  fc.assert(
    fc.property(lists, ([a, b]) => {
      let [same, opposite, onlyA, onlyB] = [0, 0, 0, 0];
      for (let i = 0; i < a.length; i++)
        for (let j = 0; j < i; j++) {
          const x = Math.sign(a[i]! - a[j]!);
          const y = Math.sign(b[i]! - b[j]!);
          if (x * y > 0) same++;
          else if (x * y < 0) opposite++;
          else if (x === 0 && y !== 0) onlyA++;
          else if (y === 0 && x !== 0) onlyB++;
        }
      const decided = same + opposite;
      const expected = (same - opposite) / Math.sqrt((decided + onlyA) * (decided + onlyB));
      expect(kendallTauB(a, b)).toBeCloseTo(expected, 9);
    }),
  );
});

test.each(MEASURES)("%s is 1 for the same order in any scale, −1 for the opposite one", (measure) => {
  fc.assert(
    fc.property(lists, ([a]) => {
      expect(
        agreement(
          a,
          a.map((own) => own ** 3 + 7),
          measure,
        ),
      ).toBeCloseTo(1, 9);
      expect(
        agreement(
          a,
          a.map((own) => -own),
          measure,
        ),
      ).toBeCloseTo(-1, 9);
    }),
  );
});

test.each(MEASURES)(
  "%s does not depend on the order of the accounts, nor on which list comes first",
  (measure) => {
    fc.assert(
      fc.property(lists, ([a, b]) => {
        const found = agreement(a, b, measure);
        expect(agreement([...a].reverse(), [...b].reverse(), measure)).toBeCloseTo(found, 9);
        expect(agreement(b, a, measure)).toBeCloseTo(found, 9);
        expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  },
);

test.each(MEASURES)(
  "%s leaves out accounts that one list does not know, and noise beyond six decimals",
  (measure) => {
    const known = agreement([1, 2, 2, 4], [1, 3, 2, 2], measure);
    expect(agreement([1, 9, 2, 2 + 1e-10, NaN, 4], [1, NaN, 3, 2, 7, 2], measure)).toBe(known);
  },
);

test.each(MEASURES)("%s refuses a single account and a list that puts nobody before anybody", (measure) => {
  expect(refusalOf(() => agreement([1, NaN], [1, 2], measure))).toEqual({
    code: "TOO_FEW",
    count: 1,
    expected: "2",
  });
  expect(refusalOf(() => agreement([5, 5], [1, 2], measure))).toEqual({
    code: "ALL_EQUAL",
    path: "a",
    content: "5",
  });
  expect(refusalOf(() => agreement([1, 2], [0, 0], measure))).toMatchObject({ code: "ALL_EQUAL", path: "b" });
});

test("the share of the same tiers leaves out accounts without a tier on either side", () => {
  expect(shareOfSame(["A", "B", "B", "", "C"], ["A", "B", "A", "A", "C"])).toBe(0.75);
  expect(shareOfSame(["A"], ["B"])).toBe(0);
  expect(refusalOf(() => shareOfSame(["A", ""], ["", "B"]))).toMatchObject({
    code: "TOO_FEW",
    expected: "1",
  });
});
