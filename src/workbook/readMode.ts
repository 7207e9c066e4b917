import type { Mode } from "./job";
import { FIRST_ROW } from "./ratings/sheetRows";
import { findSheet } from "./sheets";

/** How the results of the last run stand on KAM Ratings; null where there is no such sheet. Three round trips. */
export async function readMode(context: Excel.RequestContext): Promise<Mode | null> {
  const sheet = await findSheet(context, "ratings");
  if (!sheet) return null;
  const used = sheet.getUsedRangeOrNullObject().getIntersectionOrNullObject(`${FIRST_ROW}:${FIRST_ROW}`);
  used.load("formulas");
  await context.sync();
  if (used.isNullObject) return null;
  const formulas = (used.formulas as unknown[][]).flat().filter((text) => String(text).startsWith("="));
  if (formulas.some((formula) => String(formula).includes("KAM."))) return "kam";
  return formulas.length > 0 ? "formulas" : "values";
}
