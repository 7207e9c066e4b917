import { column } from "./range";
import { callFunction, errorCell } from "./runtime";

const tierPareto = (...args: unknown[]) => callFunction("TIERPARETO", args);

test("the account that crosses a share stays above it", async () => {
  expect(await tierPareto(column(10, 70, 15, 5))).toEqual(column("B", "A", "A", "C"));
});

test("equal amounts stay together", async () => {
  expect(await tierPareto(column(60, 20, 20))).toEqual(column("A", "A", "A"));
});

test("a blank, zero or negative amount is in the last tier; a faulty one reads Check", async () => {
  expect(await tierPareto(column("", 0, -5, errorCell("#N/A"), "much", 10))).toEqual(
    column("C", "C", "C", "Check", "Check", "A"),
  );
});

test("shares and labels may be given", async () => {
  expect(await tierPareto(column(50, 30, 20), 0.5, [["few", "many"]])).toEqual(column("few", "many", "many"));
});

test.each([
  ["shares that do not rise", [[0.95, 0.8]], null],
  ["a share of all", [[0.8, 1]], null],
  ["other labels than shares", [[0.5]], null],
])("%s are refused", async (_, shares, labels) => {
  await expect(tierPareto(column(1, 2), shares, labels)).rejects.toMatchObject({ code: "#VALUE!" });
});
