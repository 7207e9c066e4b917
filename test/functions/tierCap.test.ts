import { refused } from "./refused";
import { column } from "./range";
import { callFunction, errorCell } from "./runtime";

const tierCap = (...args: unknown[]) => callFunction("TIERCAP", args);

test("a flagged account is in the cap's tier or below", async () => {
  const tiers = column("Strategic", "Core", "Service", "Strategic");
  expect(await tierCap(tiers, column(true, true, true, false), "Core")).toEqual(
    column("Core", "Core", "Service", "Strategic"),
  );
});

test.each([
  [true, "B"],
  [1, "B"],
  ["YES", "B"],
  ["是", "B"],
  [false, "A"],
  [0, "A"],
  ["no", "A"],
])("a flag of %p gives %s", async (flag, expected) => {
  expect(await tierCap("A", flag, "B", [["A", "B"]])).toEqual([[expected]]);
});

test.each([[""], [null], ["n/a"], [errorCell("#N/A")]])(
  "a flag of %p is never taken as safe",
  async (flag) => {
    expect(await tierCap("A", flag, "B", [["A", "B"]])).toEqual([["Check"]]);
  },
);

test("words for accounts without a tier pass; a tier that does not exist reads Check", async () => {
  expect(await tierCap(column("Unrated", "", "Check", "Gold"), column(1, 1, 1, 0), "Core")).toEqual(
    column("Unrated", "Unrated", "Check", "Check"),
  );
});

test("refuses a cap that is no tier", async () => {
  await expect(tierCap("Core", true, "Gold")).rejects.toMatchObject(
    refused("LABEL_UNKNOWN", {
      path: "cap",
      content: "Gold",
      expected: "Strategic, Core, Potential, Service",
    }),
  );
});

test("refuses flags of another length", async () => {
  await expect(tierCap(column("Core", "Core"), column(1, 1, 1), "Core")).rejects.toMatchObject(
    refused("SHAPE", { path: "tiers", count: 2, expected: "3" }),
  );
});
