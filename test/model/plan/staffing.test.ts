import fc from "fast-check";
import { SOURCE_PEOPLE, staffing } from "../../../src/model/plan/staffing";

test("the source's teams: 3 people a strategic account, 1.5 a core account, nothing said of the others", () => {
  const people = [...SOURCE_PEOPLE, NaN, NaN];
  // The source's eight people are enough for two strategic accounts and one core account: 7.5.
  const found = staffing([0, 1, 0, 2, -1, 3, 3], people, [1, 1, 1, 1]);
  expect(found).toEqual([
    { accounts: 2, people: 6 },
    { accounts: 1, people: 1.5 },
    { accounts: 1, people: NaN },
    { accounts: 2, people: NaN },
  ]);
});

test("accounts that share a team share its people", () => {
  expect(staffing([0, 0, 0], [3], [2])).toEqual([{ accounts: 3, people: 4.5 }]);
});

test("every account with a tier is counted once, in any order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 2 }), { maxLength: 30 }), (tiers) => {
      const found = staffing(tiers, [1, 1, 1], [1, 1, 1]);
      const counted = found.reduce((sum, { accounts }) => sum + accounts, 0);
      expect(counted).toBe(tiers.filter((tier) => tier !== -1).length);
      expect(staffing([...tiers].reverse(), [1, 1, 1], [1, 1, 1])).toEqual(found);
    }),
  );
});

test("a tier without accounts needs nobody", () => {
  expect(staffing([], [3], [1])).toEqual([{ accounts: 0, people: 0 }]);
});
