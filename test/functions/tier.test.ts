import { refused } from "./refused";
import { column } from "./range";
import { callFunction, errorCell } from "./runtime";

const tier = (...args: unknown[]) => callFunction("TIER", args);

test("puts scores into the source's tiers; at a cut is in the upper tier", async () => {
  expect(await tier(column(100, 80, 79.999999, 65, 50, 49.9, 0))).toEqual(
    column("Strategic", "Strategic", "Core", "Core", "Potential", "Service", "Service"),
  );
});

test("a single score has its tier, as in the column of a table", async () => {
  expect(await tier(66.75)).toEqual([["Core"]]);
});

test("scores and cuts may be rows", async () => {
  expect(await tier([[90, 10]], [[70]], [["A", "B"]])).toEqual(column("A", "B"));
});

test("takes KamTiers as it stands: the blank of the last tier arrives as 0", async () => {
  const labels = column("Gold", "Silver", "Bronze");
  expect(await tier(column(60, 30, 10), column(50, 25, 0), labels)).toEqual(labels);
  expect(await tier(column(60, 30, 10), column(50, 25, ""), labels)).toEqual(labels);
});

test("an account without a score is Unrated, one that cannot be scored reads Check", async () => {
  const scores = column("", null, "Unrated", "n/a", "Check", errorCell("#VALUE!"), true, "80", 80);
  expect(await tier(scores)).toEqual(
    column(
      ...["Unrated", "Unrated", "Unrated", "Unrated"],
      ...["Check", "Check", "Check", "Check"],
      "Strategic",
    ),
  );
});

test("potential decides the last two tiers, and only those", async () => {
  const scores = column(70, 55, 55, 10, 10, 10, 10, "Check");
  const potential = column(0, 0, 50, 49.9, 90, "", "x", 50);
  expect(await tier(scores, null, null, potential)).toEqual(
    column("Core", "Service", "Potential", "Service", "Potential", "Unrated", "Check", "Check"),
  );
  expect(await tier(scores, null, null, potential, 95)).toEqual(
    column("Core", "Service", "Service", "Service", "Service", "Unrated", "Check", "Check"),
  );
});

test("a last account that is unknown on one of the two keeps its row", async () => {
  expect(await tier(column(70, ""), null, null, column(50, 50))).toEqual(column("Core", "Unrated"));
  expect(await tier(column(70, 10), null, null, column(50, ""))).toEqual(column("Core", "Unrated"));
});

test.each([
  [
    "cuts that rise",
    [[50, 65]],
    [["A", "B", "C"]],
    refused("CUTS_UNSORTED", { path: "cuts", row: 2, content: "65" }),
  ],
  [
    "too few labels",
    [[65, 50]],
    [["A", "B"]],
    refused("LABELS_COUNT", { path: "labels", count: 2, expected: "3" }),
  ],
  [
    "default labels for other cuts",
    [[65]],
    null,
    refused("LABELS_COUNT", { path: "labels", count: 4, expected: "2" }),
  ],
  ["two equal labels", [[65]], [["A", "A"]], refused("LABELS_EQUAL", { path: "labels", content: "A" })],
  [
    "a cut that is text",
    [["high"]],
    [["A", "B"]],
    refused("NUMBER_EXPECTED", { path: "cuts", row: 1, content: "high" }),
  ],
])("%s are refused", async (_, cuts, labels, refusal) => {
  await expect(tier(column(1, 2), cuts, labels)).rejects.toMatchObject(refusal);
});

test("refuses potential of another length", async () => {
  await expect(tier(column(1, 2, 3), null, null, column(1, 2))).rejects.toMatchObject(
    refused("SHAPE", { path: "potential", count: 2, expected: "3" }),
  );
});
