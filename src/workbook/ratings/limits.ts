import { WorkbookError } from "../error";
import type { Job } from "../job";

/** Above these, Excel would take minutes to open or calculate: ranking by formula is quadratic in the accounts. */
export const FORMULA_ROWS = 20_000;
export const PERCENTILE_FORMULA_ROWS = 5_000;

/**
 * How many accounts this model's formulas can take. KAM functions rank a percentile criterion in one go.
 */
export function formulaRows({ model, mode }: Pick<Job, "model" | "mode">): number {
  if (mode === "values") return Infinity;
  const ranksByFormula = mode === "formulas" && model.criteria.some(({ scale }) => scale === "percentile");
  return ranksByFormula ? PERCENTILE_FORMULA_ROWS : FORMULA_ROWS;
}

/** Refuses formulas for more accounts than Excel calculates in seconds. */
export function checkFormulaRows(job: Job): void {
  const limit = formulaRows(job);
  const { count } = job.grid;
  if (count > limit) throw new WorkbookError("TOO_MANY_FORMULAS", { count, limit });
}
