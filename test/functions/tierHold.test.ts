import { refused } from "./refused";
import { column } from "./range";
import { callFunction } from "./runtime";

const tierHold = (...args: unknown[]) => callFunction("TIERHOLD", args);

test("an account rises or falls only when its score has passed the cut by the buffer", async () => {
  const scores = column(79, 78, 77.9, 81, 82);
  const previous = column("Strategic", "Strategic", "Strategic", "Core", "Core");
  expect(await tierHold(scores, previous)).toEqual(
    column("Strategic", "Strategic", "Core", "Core", "Strategic"),
  );
});

test.each(["", null, 0, "Unrated", "Check"])(
  "a previous tier of %p is none: the plain tier",
  async (blank) => {
    expect(await tierHold([[81]], [[blank]])).toEqual([["Strategic"]]);
  },
);

test("cuts, labels and buffer may be given", async () => {
  const labels = [["A", "B"]];
  expect(await tierHold(column(47, 53), column("A", "B"), 50, labels, 5)).toEqual(column("A", "B"));
  expect(await tierHold(column(47, 53), column("A", "B"), 50, labels, 0)).toEqual(column("B", "A"));
});

test("what cannot be used reads Check: a score, or a previous tier that does not exist", async () => {
  expect(await tierHold(column(81, "Check", "", 81), column("Gold", "Core", "Core", "Core"))).toEqual(
    column("Check", "Check", "Unrated", "Core"),
  );
});

test.each([
  ["half the narrowest gap", 7.5, refused("BUFFER_TOO_WIDE", { content: "7.5", expected: "7.5" })],
  ["less than 0", -1, refused("NUMBER_EXPECTED", { path: "buffer", content: "-1", expected: "≥ 0" })],
  ["text", "wide", refused("NUMBER_EXPECTED", { path: "buffer", content: "wide" })],
])("refuses a buffer of %s", async (_, buffer, refusal) => {
  await expect(tierHold([[81]], [["Core"]], null, null, buffer)).rejects.toMatchObject(refusal);
});
