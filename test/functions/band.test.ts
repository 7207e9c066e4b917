import { refused } from "./refused";
import { column } from "./range";
import { callFunction } from "./runtime";

const band = (...args: unknown[]) => callFunction("BAND", args);

test("the highest threshold that a metric reaches decides; below the lowest the rating is 0", async () => {
  const metrics = column(-1, 0, 99.9, 100, 1e6);
  expect(await band(metrics, column(0, 100, 500), column(20, 60, 100))).toEqual(column(0, 20, 20, 60, 100));
});

test("ratings may be texts; below the lowest threshold there is none", async () => {
  expect(await band(column(-1, 5, 50), [[0, 10]], [["small", "large"]])).toEqual(
    column("", "small", "large"),
  );
});

test("rates several criteria by one table", async () => {
  expect(await band([[1, 20]], [[0, 10]], [[1, 2]])).toEqual([[1, 2]]);
});

test("unknown stays unknown and a faulty cell reads Check", async () => {
  expect(await band(column("", "n/a", "large", 5), 0, 7)).toEqual(column("", "", "Check", 7));
});

test("the fault of an account that stands alone is told in full", async () => {
  await expect(band([["large"]], 0, 7)).rejects.toMatchObject(
    refused("NUMBER_EXPECTED", { path: "metrics", position: 1, content: "large" }),
  );
});

test.each([
  [
    "thresholds that do not rise",
    column(0, 10, 10),
    column(1, 2, 3),
    refused("BANDS_UNSORTED", { path: "from", row: 3, content: "10" }),
  ],
  [
    "another number of ratings",
    column(0, 10),
    column(1),
    refused("SHAPE", { path: "ratings", count: 1, expected: "2" }),
  ],
  [
    "a threshold that is text",
    column("low", 10),
    column(1, 2),
    refused("NUMBER_EXPECTED", { path: "from", row: 1, content: "low" }),
  ],
])("%s are refused", async (_, from, ratings, refusal) => {
  await expect(band(column(5, 6), from, ratings)).rejects.toMatchObject(refusal);
});
