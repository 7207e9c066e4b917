import { refused } from "./refused";
import { column } from "./range";
import { callFunction } from "./runtime";

const quadrant = (...args: unknown[]) => callFunction("QUADRANT", args);

/** The four customers of the reference values; the means are 77 and 68. */
const DIRECT = column(78, 87, 69, 74);
const POTENTIAL = column(80, 55, 62, 75);
const FIELDS = column("Key value", "Direct value", "Low value", "Potential value");

test.each([
  ["mean and mean", "mean", "MEAN"],
  ["the same as numbers", 77, 68],
  ["median and median, as left out", null, null],
])("places the four customers of the reference values by %s", async (_, cutDirect, cutPotential) => {
  expect(await quadrant(DIRECT, POTENTIAL, cutDirect, cutPotential)).toEqual(FIELDS);
});

test("at a cut is high", async () => {
  expect(await quadrant(77, 68, 77, 68)).toEqual([["Key value"]]);
});

test("labels may be given; rows serve as well as columns", async () => {
  const labels = [["核心型", "直接型", "潜在型", "待优化型"]];
  expect(await quadrant([[78, 87, 69, 74]], [[80, 55, 62, 75]], "mean", "mean", labels)).toEqual(
    column("核心型", "直接型", "待优化型", "潜在型"),
  );
});

test("an account that is not known on both axes has no field and moves no median", async () => {
  const direct = column(78, 87, 69, 74, 0, "", "Unrated", "Check", 0);
  const potential = column(80, 55, 62, 75, "", 0, 0, 0, true);
  expect(await quadrant(direct, potential)).toEqual([...FIELDS, ...column("", "", "", "Check", "Check")]);
});

test("one account has neither mean nor median: it needs cuts", async () => {
  await expect(quadrant(78, 80)).rejects.toMatchObject(
    refused("ANCHORS_MISSING", { path: "cutDirect" }, "#N/A"),
  );
});

test.each([
  [
    "a cut that is no option",
    [DIRECT, POTENTIAL, "middle"],
    refused("OPTION_UNKNOWN", { path: "cutDirect", content: "middle", expected: "median, mean" }),
  ],
  [
    "axes of another length",
    [DIRECT, column(1)],
    refused("SHAPE", { path: "potential", count: 1, expected: "4" }),
  ],
  [
    "three labels",
    [DIRECT, POTENTIAL, null, null, [["a", "b", "c"]]],
    refused("LABELS_COUNT", { path: "labels", count: 3, expected: "4" }),
  ],
])("%s are refused", async (_, args, refusal) => {
  await expect(quadrant(...args)).rejects.toMatchObject(refusal);
});
