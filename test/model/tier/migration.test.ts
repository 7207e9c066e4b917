import fc from "fast-check";
import { migration } from "../../../src/model/tier/migration";

const moves = fc.array(fc.tuple(fc.integer({ min: -1, max: 3 }), fc.integer({ min: -1, max: 3 })), {
  maxLength: 40,
});
const count = (list: readonly (readonly [number, number])[]): number[][] =>
  migration(
    list.map(([before]) => before),
    list.map(([, after]) => after),
    4,
  );

test("counts moves from the row's tier to the column's, as worked by hand", () => {
  expect(migration([0, 0, 1, 2, 2], [0, 1, 1, 0, 2], 3)).toEqual([
    [1, 1, 0],
    [0, 1, 0],
    [1, 0, 1],
  ]);
});

test("an account without a tier before or after is not counted", () => {
  expect(migration([-1, 0, -1, 1], [0, -1, -1, 1], 2)).toEqual([
    [0, 0],
    [0, 1],
  ]);
  expect(migration([], [], 1)).toEqual([[0]]);
});

test("its sum is the number of accounts with both tiers, whatever their order", () => {
  fc.assert(
    fc.property(moves, (list) => {
      const counts = count(list);
      const both = list.filter(([before, after]) => before >= 0 && after >= 0).length;
      expect(counts.flat().reduce((sum, own) => sum + own, 0)).toBe(both);
      expect(count([...list].reverse())).toEqual(counts);
    }),
  );
});

test("the way back is the matrix turned over, and where nobody moves all stand on its diagonal", () => {
  fc.assert(
    fc.property(moves, (list) => {
      const back = count(list.map(([before, after]) => [after, before] as const));
      expect(back).toEqual(count(list).map((_, row) => count(list).map((own) => own[row])));
      const stayed = count(list.map(([before]) => [before, before] as const));
      stayed.forEach((own, row) => own.forEach((number, column) => row !== column && expect(number).toBe(0)));
    }),
  );
});
