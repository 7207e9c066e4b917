import { gateColumns, metricColumns, sizeColumns } from "./columns/metricColumns";
import { kamColumns } from "./columns/kamColumns";
import { matrixColumns } from "./columns/matrixColumns";
import { accountColumns } from "./columns/accountColumns";
import { ratingColumns, scoreColumns } from "./columns/scoreColumns";
import { stepColumns, tierColumns } from "./columns/stepColumns";
import { columnNumber } from "../a1";
import type { Draft, HeadCell, RowColumn } from "./draft";
import { labelCells } from "./head/labels";
import { criterionRecipes, gateRecipes } from "./head/recipes";
import { settingCells } from "./head/settings";
import { HEADER_ROW } from "./sheetRows";

/** The sheet KAM Ratings, cell by cell: formulas and what they show. */
export interface RatingsContent {
  /** The recipe, its labels and the column heads. */
  readonly head: readonly HeadCell[];
  /** The account rows, one entry a column, left to right without a gap. */
  readonly columns: readonly RowColumn[];
}

export function ratingsContent(draft: Draft): RatingsContent {
  const columns = [
    ...accountColumns(draft),
    ...ratingColumns(draft),
    ...scoreColumns(draft),
    ...stepColumns(draft),
    ...tierColumns(draft),
    ...matrixColumns(draft),
    ...sizeColumns(draft),
    ...gateColumns(draft),
    ...metricColumns(draft),
    ...kamColumns(draft),
  ].sort((a, b) => columnNumber(a.letters) - columnNumber(b.letters));
  return {
    head: [
      ...labelCells(draft),
      ...criterionRecipes(draft),
      ...gateRecipes(draft),
      ...settingCells(draft),
      ...columns.map(({ letters, head }) => ({ letters, row: HEADER_ROW, ...head })),
    ],
    columns,
  };
}
