import { WorkbookError } from "../../../src/workbook/error";
import type { Job } from "../../../src/workbook/job";
import { checkFormulaRows, formulaRows } from "../../../src/workbook/ratings/limits";
import { jobOf } from "../jobs";
import { criterion, model } from "../models";

const LINEAR = model([criterion("revenue")]);
const RANKED = model([criterion("revenue", { scale: "percentile" })]);

test("takes 20,000 accounts with formulas, 5,000 where each ranks itself among all, any number as values", () => {
  expect(formulaRows({ model: LINEAR, mode: "formulas" })).toBe(20_000);
  expect(formulaRows({ model: RANKED, mode: "formulas" })).toBe(5_000);
  expect(formulaRows({ model: RANKED, mode: "kam" })).toBe(20_000);
  expect(formulaRows({ model: RANKED, mode: "values" })).toBe(Infinity);
});

test("refuses more, and says how many", () => {
  const small = jobOf(
    [
      ["Name", "revenue"],
      ["A", 1],
      ["B", 2],
    ],
    LINEAR,
  );
  const withAccounts = (count: number): Job => ({ ...small, grid: { ...small.grid, count } });
  expect(() => checkFormulaRows(withAccounts(20_000))).not.toThrow();
  expect(() => checkFormulaRows(withAccounts(20_001))).toThrow(
    new WorkbookError("TOO_MANY_FORMULAS", { count: 20_001, limit: 20_000 }),
  );
});
