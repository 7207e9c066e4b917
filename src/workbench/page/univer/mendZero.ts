import type { Injector } from "@univerjs/core";
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  type FunctionVariantType,
  IFormulaRuntimeService,
} from "@univerjs/preset-sheets-core";

const cache = CELL_INVERTED_INDEX_CACHE;

/**
 * Mends two faults of Univer 0.25.1 (InvertedIndexCache), where a column's values are known from an earlier comparison:
 * it finds `A1=""` true for the number 0, and it takes for 0 what a formula leaves without a value, `=B1` where B1 is
 * `=""`.
 */
export function mendZero(injector: Injector): void {
  tellZeros();
  const runtime = injector.get(IFormulaRuntimeService);
  const keep = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) => {
    keep(result);
    const { currentUnitId, currentSubUnitId, currentColumn, currentRow } = runtime;
    if (isNothing(result)) cache.set(currentUnitId, currentSubUnitId, currentColumn, null, currentRow, true);
  };
}

/** Whether a result is one cell without a value. */
function isNothing(result: FunctionVariantType): boolean {
  if (result.isValueObject() && !(result as BaseValueObject).isArray())
    return (result as BaseValueObject).isNull();
  const cells = result as BaseReferenceObject | ArrayValueObject;
  const { startRow, endRow, startColumn, endColumn } = cells.getRangePosition();
  return startRow === endRow && startColumn === endColumn && cells.getFirstCell().isNull();
}

let isTelling = false;

function tellZeros(): void {
  if (isTelling) return;
  isTelling = true;
  const find = cache.getCellPositions.bind(cache);
  cache.getCellPositions = (unit, sheet, column, value, rows) => {
    const found = find(unit, sheet, column, value, rows);
    if (value !== "" || !found) return found;
    const zeros = cache.getCellValuePositions(unit, sheet, column)?.get(0);
    return { ...found, matchingRows: found.matchingRows.filter((row) => !zeros?.has(row)) };
  };
}
