import { ratingsOfRows, recipeRow } from "../addresses";
import type { RatingsLayout } from "../layout";
import { RATING_ROWS } from "../sheetRows";
import { literally, ratingCells } from "./recipe";

/**
 * Ratings of one criterion, spilled over all accounts. The block that it reads turns every blank into "": Excel
 * hands a blank to a function as 0. What is missing or faulty is decided in the rating columns.
 */
export function kamRatingsFormula(index: number, criterion: string, layout: RatingsLayout): string {
  const { metrics, name, scale, direction, from, to } = ratingCells(index, layout);
  const block = `IF(ISNUMBER(${metrics}),${metrics},"")`;
  const first = `MATCH(${literally(name, criterion)},KamBands[Criterion],0)`;
  const last = `${first}+SUMPRODUCT(--(KamBands[Criterion]=${name}))-1`;
  const bands = (column: string): string =>
    `INDEX(KamBands[${column}],${first}):INDEX(KamBands[${column}],${last})`;
  const method = `IF(${scale}="linear","minmax",${scale})`;
  const rated = `KAM.NORMALIZE(${block},${direction},TRANSPOSE(${from}:${to}),${method})`;
  return `=IF(${scale}="bands",KAM.BAND(${block},${bands("From")},${bands("Rating")}),${rated})`;
}

export function kamCoverageFormula(layout: RatingsLayout): string {
  return `=KAM.COVERAGE(${knownRatings(layout)},${recipeRow(layout, RATING_ROWS.weight)})`;
}

/** Weighted mean of ratings, by the weights in a row of the recipe: as metrics, they have the anchors 0 and 100. */
export function kamScoreFormula(layout: RatingsLayout, row: number): string {
  const anchors = layout.columns.ratings.map(() => "0,100").join(";");
  return `=KAM.SCORE(${knownRatings(layout)},${recipeRow(layout, row)},,{${anchors}})`;
}

function knownRatings(layout: RatingsLayout): string {
  const ratings = ratingsOfRows(layout);
  return `IF(ISNUMBER(${ratings}),${ratings},"")`;
}
