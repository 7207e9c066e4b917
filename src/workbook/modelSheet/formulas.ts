import type { Criterion } from "../../model/document/types";
import { sheetPrefix } from "../a1";
import type { Job } from "../job";
import { recipeRow } from "../ratings/addresses";
import { literally } from "../ratings/formulas/recipe";
import { ratingsLayout } from "../ratings/layout";
import { HEADER_ROW, RATING_ROWS } from "../ratings/sheetRows";
import type { Entry, Formula } from "./entry";

/** SUMPRODUCT with "=", not SUMIF: SUMIF reads `*`, `?`, `~`, `>`, `<`, `=` in a dimension's name as criteria. */
const SHARES = "SUMPRODUCT(--(KamCriteria[Dimension]=[@Dimension]),KamCriteria[Share])";
const USED = "SUMPRODUCT(--(KamDimensions[Dimension]=[@Dimension]),KamDimensions[Used])";

const WEIGHT_IN_DIMENSIONS = `=IF(N([@Share])>0,100*[@Share]/${SHARES}*${USED}/SUM(KamDimensions[Used]),0)`;
const WEIGHT_ALONE = "=100*N([@Share])/SUM(KamCriteria[Share])";

/** Effective weight of a criterion, in percent of all. */
export function weightEntry({ model, assessment }: Job, index: number): Formula {
  const formula = model.dimensions.length > 0 ? WEIGHT_IN_DIMENSIONS : WEIGHT_ALONE;
  return { formula, shows: 100 * (assessment.criteria[index]?.weight ?? 0) };
}

/** Weight of a dimension that has data: an empty one drops out of the total and shows 0. */
export function usedEntry({ model }: Job, dimension: string): Formula {
  const isUsed = model.criteria.some(
    (criterion) => criterion.dimension === dimension && criterion.weight > 0,
  );
  const weight = model.dimensions.find(({ name }) => name === dimension)?.weight ?? 0;
  return { formula: `=IF(${SHARES}>0,[@Weight],0)`, shows: isUsed ? weight : 0 };
}

/** From, To and Median: looked up on KAM Ratings where its statistics are formulas, else numbers. */
export function anchorEntries(
  { mode, model, portfolio, assessment, grid }: Job,
  index: number,
  sheet: string,
): Entry[] {
  const resolved = assessment.criteria[index];
  const found = [resolved?.from, resolved?.to, resolved?.median].map((value) => value ?? NaN);
  if (mode === "values") return found.map((value) => (Number.isNaN(value) ? null : value));
  const layout = ratingsLayout(sheet, model, portfolio, grid.count, mode);
  const prefix = sheetPrefix(sheet);
  const criterion = literally("[@Criterion]", namesOf(model.criteria));
  const position = `MATCH(${criterion},${prefix}${recipeRow(layout, HEADER_ROW)},0)`;
  return [RATING_ROWS.from, RATING_ROWS.to, RATING_ROWS.median].map((row, at) => ({
    formula: `=IFERROR(INDEX(${prefix}${recipeRow(layout, row)},${position}),"")`,
    shows: Number.isNaN(found[at]) ? "" : (found[at] ?? ""),
  }));
}

/** All names as one text: a table column has one formula, which escapes wildcards where any name holds one. */
function namesOf(criteria: readonly Criterion[]): string {
  return criteria.map(({ column }) => column).join("");
}
