import { refused } from "./refused";
import { column } from "./range";
import { callFunction } from "./runtime";

const tierQuota = (...args: unknown[]) => callFunction("TIERQUOTA", args);

const SCORES = column(90, 80, 80, 70, 60, 50, 40, 30, 20, 10);
const LABELS = [["A", "B", "C"]];

test("shares of the accounts fill the tiers from the top; the last takes what is left", async () => {
  const tiers = column(..."ABBBCCCCCC");
  expect(await tierQuota(SCORES, [[0.1, 0.3]], LABELS)).toEqual(tiers);
  expect(await tierQuota(SCORES, [[0.1, 0.3, 0.6]], LABELS)).toEqual(tiers);
});

test("the last tier's quota may be a blank, which arrives as 0, beside shares and beside counts", async () => {
  expect(await tierQuota(SCORES, [[0.1, 0.3, 0]], LABELS)).toEqual(column(..."ABBBCCCCCC"));
  expect(await tierQuota(SCORES, [[1, 3, 0]], LABELS)).toEqual(column(..."ABBBCCCCCC"));
});

test.each([
  [null, "AAABBCCCCC"],
  ["promote", "AAABBCCCCC"],
  ["Demote", "ABBBBCCCCC"],
  ["ORDER", "AABBBCCCCC"],
])("equal scores at the edge under %p: %s", async (ties, tiers) => {
  expect(await tierQuota(SCORES, column(2, 3), LABELS, ties)).toEqual(column(...tiers));
});

test("the source's labels serve four quotas", async () => {
  expect(await tierQuota(column(4, 3, 2, 1), [[0.25, 0.25, 0.25, 0.25]])).toEqual(
    column("Strategic", "Core", "Potential", "Service"),
  );
});

test("an account without a score takes no place", async () => {
  expect(await tierQuota(column("Check", "", 1, 2, 3), [[1]], [["top", "rest"]])).toEqual(
    column("Check", "Unrated", "rest", "rest", "top"),
  );
});

test.each([
  ["shares and counts together", [[0.1, 2]], LABELS, refused("QUOTA_MIXED")],
  ["shares of more than all", [[0.6, 0.6]], LABELS, refused("QUOTA_SUM", { content: "1.2" })],
  [
    "a part of an account",
    [[1.5, 2]],
    LABELS,
    refused("NUMBER_EXPECTED", { path: "quotas", row: 1, content: "1.5", expected: "0 … 1; 1, 2, 3 …" }),
  ],
  [
    "another number of labels",
    [[0.1]],
    LABELS,
    refused("LABELS_COUNT", { path: "labels", count: 3, expected: "2" }),
  ],
])("%s are refused", async (_, quotas, labels, refusal) => {
  await expect(tierQuota(SCORES, quotas, labels)).rejects.toMatchObject(refusal);
});

test("refuses an unknown rule for ties by name", async () => {
  await expect(tierQuota(SCORES, [[1, 2]], LABELS, "split")).rejects.toMatchObject(
    refused("OPTION_UNKNOWN", { path: "ties", content: "split", expected: "promote, demote, order" }),
  );
});
