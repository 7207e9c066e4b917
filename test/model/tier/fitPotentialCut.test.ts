import { fitPotentialCut } from "../../../src/model/tier/fitPotentialCut";

describe("the potential cut that a quota finds", () => {
  test("gives the second-to-last tier as many accounts as it has places, by potential instead of score", () => {
    // Two places by score (2, 2); of the five accounts in question the two most promising have 90 and 70.
    expect(fitPotentialCut([0, 1, 2, 2, 3, 3, 3], [99, 99, 10, 70, 90, 20, 30], 4)).toBe(70);
  });

  test("promotes ties and passes over what is not known", () => {
    expect(fitPotentialCut([1, 2, 2, 2], [50, 50, NaN, 10], 3)).toBe(50);
  });

  test("takes all where there are fewer known potentials than places", () => {
    expect(fitPotentialCut([1, 1, 2], [40, NaN, NaN], 3)).toBe(40);
  });

  test("is not found without places or without potentials", () => {
    expect(fitPotentialCut([0, 2, 2], [1, 2, 3], 3)).toBeNull();
    expect(fitPotentialCut([1, 2], [NaN, NaN], 3)).toBeNull();
  });
});
