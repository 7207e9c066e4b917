import { rateBands } from "../../../src/model/scale/rateBands";

const bands = [
  { from: 0, rating: 20 },
  { from: 10, rating: 90 },
  { from: 100, rating: 60 },
];

test("lets the highest threshold that is reached decide", () => {
  expect([-1, 0, 9.99, 10, 100, 1e6].map((metric) => rateBands(metric, bands))).toEqual([
    0, 20, 20, 90, 60, 60,
  ]);
});
