import fc from "fast-check";
import { movesInStep } from "../../../src/cells/propose/movesInStep";

const sales = Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5);

test("a column moves in step with itself in any other unit", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      fc.integer({ min: -1000, max: 1000 }),
      (factor, shift) => {
        expect(
          movesInStep(
            sales,
            sales.map((value) => value * factor + shift * factor),
          ),
        ).toBe(true);
      },
    ),
  );
});

test("accounts that one of the columns does not know play no part", () => {
  expect(
    movesInStep(
      sales,
      sales.map((value, row) => (row === 2 ? NaN : value * 10)),
    ),
  ).toBe(true);
});

test("one account out of line, the opposite direction, or fewer than ten accounts are not in step", () => {
  expect(
    movesInStep(
      sales,
      sales.map((value, row) => (row === 2 ? 5 : value)),
    ),
  ).toBe(false);
  expect(
    movesInStep(
      sales,
      sales.map((value) => -value),
    ),
  ).toBe(false);
  expect(movesInStep(sales.slice(0, 9), sales.slice(0, 9))).toBe(false);
});
