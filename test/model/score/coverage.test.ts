import { coverage } from "../../../src/model/score/coverage";

test("is the known share of all weight", () => {
  expect([
    ...coverage(
      [
        [1, NaN],
        [1, 1],
      ],
      [3, 1],
    ),
  ]).toEqual([1, 0.25]);
});

test("of 0.35 + 0.30 + 0.05 is 0.7", () => {
  const ratings = [[50], [50], [NaN], [NaN], [50]];
  expect([...coverage(ratings, [0.35, 0.3, 0.2, 0.1, 0.05])]).toEqual([0.7]);
});
