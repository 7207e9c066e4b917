import fc from "fast-check";
import { moveWeight, shareOut, WHOLE } from "../../../src/model/weight/balance";

const sum = (parts: readonly number[]): number => parts.reduce((all, own) => all + own, 0);

/** Weights in tenths that sum to the whole. */
const weights = fc
  .array(fc.nat(100), { minLength: 1, maxLength: 8 })
  .map((proportions) => shareOut(WHOLE, proportions));

interface Step {
  readonly index: number;
  readonly target: number;
  readonly toggled: number;
}

const steps = fc.array(
  fc.record({
    index: fc.nat(7),
    target: fc.double({ min: -500, max: 1500, noNaN: true }),
    toggled: fc.nat(7),
  }),
  { maxLength: 30 },
);

function walk(
  start: readonly number[],
  path: readonly Step[],
  check: (now: number[], before: readonly number[], locked: boolean[], index: number) => void,
): void {
  const locked = start.map(() => false);
  let now: readonly number[] = start;
  for (const { index, target, toggled } of path) {
    const at = index % start.length;
    locked[toggled % start.length] = !locked[toggled % start.length];
    const next = moveWeight(now, locked, at, target);
    check(next, now, locked, at);
    now = next;
  }
}

test("the weights sum to 100.0 after any moves, locks and typed values, and none leaves 0 to 100", () => {
  fc.assert(
    fc.property(weights, steps, (start, path) => {
      walk(start, path, (now) => {
        expect(sum(now)).toBe(WHOLE);
        expect(now.every((own) => Number.isInteger(own) && own >= 0 && own <= WHOLE)).toBe(true);
      });
    }),
  );
});

test("a locked weight holds its value whatever else moves", () => {
  fc.assert(
    fc.property(weights, steps, (start, path) => {
      walk(start, path, (now, before, locked) => {
        locked.forEach((isLocked, at) => {
          if (isLocked) expect(now[at]).toBe(before[at]);
        });
      });
    }),
  );
});

test("the others are rescaled in proportion, to a tenth", () => {
  fc.assert(
    fc.property(weights, fc.nat(WHOLE), (start, target) => {
      const others = sum(start.slice(1));
      fc.pre(start.length > 1 && others > 0);
      const moved = moveWeight(start, [], 0, target);
      expect(moved[0]).toBe(target);
      moved.slice(1).forEach((own, at) => {
        const exact = ((start[at + 1] ?? 0) / others) * (WHOLE - target);
        expect(Math.abs(own - exact)).toBeLessThan(1);
      });
    }),
  );
});

test("the others share equally when all are 0", () => {
  expect(moveWeight([1000, 0, 0, 0], [], 0, 700)).toEqual([700, 100, 100, 100]);
});

test("a move ends where the locked weights leave no room", () => {
  expect(moveWeight([350, 300, 350], [false, true, false], 0, 900)).toEqual([700, 300, 0]);
});

test("nothing moves where every other weight is locked", () => {
  expect(moveWeight([600, 400], [false, true], 0, 100)).toEqual([600, 400]);
});

test("the value radar rescales as worked by hand", () => {
  // 35/30/20/10/5; the first to 60.0 leaves 40.0 for 65.0: 18.4615, 12.3077, 6.1538, 3.0769.
  expect(moveWeight([350, 300, 200, 100, 50], [], 0, 600)).toEqual([600, 185, 123, 61, 31]);
});

test("parts of a whole are shared out by largest remainder", () => {
  expect(shareOut(1000, [1, 1, 1])).toEqual([334, 333, 333]);
  expect(shareOut(1000, [0.35, 0.3, 0.2, 0.1, 0.05])).toEqual([350, 300, 200, 100, 50]);
  expect(shareOut(10, [])).toEqual([]);
});
