import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/preset-sheets-core";

/**
 * Mends a fault of Univer 0.25.1 (InvertedIndexCache): where a column's values are known from an earlier comparison, it
 * finds `A1=""` true for the number 0.
 */
export function mendZero(): void {
  const cache = CELL_INVERTED_INDEX_CACHE;
  const find = cache.getCellPositions.bind(cache);
  cache.getCellPositions = (unit, sheet, column, value, rows) => {
    const found = find(unit, sheet, column, value, rows);
    if (value !== "" || !found) return found;
    const zeros = cache.getCellValuePositions(unit, sheet, column)?.get(0);
    return { ...found, matchingRows: found.matchingRows.filter((row) => !zeros?.has(row)) };
  };
}
