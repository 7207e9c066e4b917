import { cell, ratingsOfRow, recipeRow, rows, setting } from "../addresses";
import type { RatingsLayout } from "../layout";
import { RATING_ROWS } from "../sheetRows";
import { quoted } from "../references";

/** Rounds as the method says: first to 9, then to 6 decimals, so that no order of summation breaks a tie. */
export function rounded(value: string): string {
  return `ROUND(ROUND(${value},9),6)`;
}

/** Known weight ÷ all weight, 0..1; `faulty` where a rating is. */
export function coverageFormula(layout: RatingsLayout, faulty: string): string {
  const [ratings, weights] = [ratingsOfRow(layout), recipeRow(layout, RATING_ROWS.weight)];
  const known =
    layout.kam === null
      ? rounded(`SUMPRODUCT(${weights},--ISNUMBER(${ratings}))/SUM(${weights})`)
      : cell(layout.kam.coverage);
  const word = quoted(faulty);
  return `=IF(${cell(layout.columns.number)}="","",IF(COUNTIF(${ratings},${word})>0,${word},${known}))`;
}

/** Weighted mean of the known ratings; the coverage's word where there is none. */
export function scoreFormula(layout: RatingsLayout): string {
  const coverage = cell(layout.columns.coverage);
  const mean = layout.kam === null ? meanOfKnown(layout, RATING_ROWS.weight) : cell(layout.kam.score);
  return `=IF(ISNUMBER(${coverage}),IF(${coverage}=0,"",${mean}),${coverage})`;
}

/** The same mean over one axis's criteria; "" where none of their ratings is known. */
export function axisFormula(layout: RatingsLayout, axis: "direct" | "potential"): string {
  const row = axis === "direct" ? RATING_ROWS.directWeight : RATING_ROWS.potentialWeight;
  const spilled = layout.kam?.[axis] ?? null;
  const known = `SUMPRODUCT(${recipeRow(layout, row)},--ISNUMBER(${ratingsOfRow(layout)}))`;
  const value =
    spilled === null
      ? `IF(${known}=0,"",${meanOfKnown(layout, row)})`
      : `IF(${cell(spilled)}="","",${cell(spilled)})`;
  return `=IF(ISNUMBER(${cell(layout.columns.coverage)}),${value},"")`;
}

/** The score of an account that is rated: its coverage reaches the minimum. */
export function ratedScoreFormula(layout: RatingsLayout): string {
  const [score, coverage] = [cell(layout.columns.score), cell(layout.columns.coverage)];
  return `=IF(AND(ISNUMBER(${score}),${coverage}>=${rounded(setting(layout, "minCoverage"))}),${score},"")`;
}

/**
 * Competition ranking 1, 2, 2, 4 among the accounts that have a tier. A comparison as text is exact here: scores
 * have 6 decimals.
 */
export function rankFormula(layout: RatingsLayout): string {
  const { ratedScore, afterPotential } = layout.columns;
  const higher = `${rows(ratedScore, layout)},">"&${cell(ratedScore)}`;
  return afterPotential === null
    ? `=IF(${cell(ratedScore)}="","",1+COUNTIF(${higher}))`
    : `=IF(${cell(afterPotential)}="","",1+COUNTIFS(${higher},${rows(afterPotential, layout)},">0"))`;
}

function meanOfKnown(layout: RatingsLayout, row: number): string {
  const [ratings, weights] = [ratingsOfRow(layout), recipeRow(layout, row)];
  return rounded(`SUMPRODUCT(${weights},${ratings})/SUMPRODUCT(${weights},--ISNUMBER(${ratings}))`);
}
