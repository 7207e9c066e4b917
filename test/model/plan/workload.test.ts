import fc from "fast-check";
import { LOAD_LIMIT, workload } from "../../../src/model/plan/workload";
import { refusalOf } from "../refusal";

test("the source's sign of too much: more than 50 accounts", () => {
  const owners = [...Array<string>(51).fill("Wang"), ...Array<string>(50).fill("Li")];
  const tiers = owners.map(() => 0);
  expect(workload(owners, tiers, [1], LOAD_LIMIT)).toEqual([
    { row: 0, accounts: 51, load: 51, isOver: true },
    { row: 51, accounts: 50, load: 50, isOver: false },
  ]);
});

test("tiers weigh as they are told to, an account without a tier 1", () => {
  expect(workload(["a", "b", "A", "a"], [0, 1, 1, -1], [3, 0.5], 4)).toEqual([
    { row: 0, accounts: 3, load: 4.5, isOver: true },
    { row: 1, accounts: 1, load: 0.5, isOver: false },
  ]);
});

test("a load at the limit is not above it by the noise of binary fractions", () => {
  expect(workload(["a", "a", "a"], [0, 0, 0], [0.1], 0.3)).toMatchObject([{ load: 0.3, isOver: false }]);
});

test("accounts of nobody have a row; an empty row is none", () => {
  expect(workload(["", "a", ""], [0, 0, -1], [1], 5).map(({ row, accounts }) => [row, accounts])).toEqual([
    [0, 1],
    [1, 1],
  ]);
  expect(workload([""], [-1], [1], 5)).toEqual([]);
});

test("every account is somebody's, and owners keep their load in any order", () => {
  const accounts = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: -1, max: 1 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(accounts, (list) => {
      const run = (rows: typeof list) => {
        const owners = rows.map(([owner]) => owner);
        const found = workload(
          owners,
          rows.map(([, tier]) => tier),
          [4, 0],
          10,
        );
        return found.map(({ row, ...own }) => ({ owner: owners[row], ...own }));
      };
      const found = run(list);
      expect(found.reduce((sum, own) => sum + own.accounts, 0)).toBe(list.length);
      expect(new Set(run([...list].reverse()).map((own) => JSON.stringify(own)))).toEqual(
        new Set(found.map((own) => JSON.stringify(own))),
      );
    }),
  );
});

test("refuses a weight below 0", () => {
  expect(refusalOf(() => workload(["a"], [0], [1, -2], 5))).toEqual({
    ...{ code: "WEIGHT_NEGATIVE", path: "weights", row: 2, content: "-2" },
  });
});
