import { isEntireColumns, isEntireRows, subtract } from "./area";
import { eachCell, indicesWithin, removeCell } from "./cells";
import { endSpill } from "./spill";
import type { Area, Sheet } from "./types";

/** Empties cells; their formats stay. */
export function clearContents(sheet: Sheet, area: Area): void {
  eachCell(sheet, area, (cell, row, column) => {
    cell.value = null;
    cell.formula = null;
    endSpill(sheet, row, column, cell);
    delete cell.origin;
    if (cell.style === 0) removeCell(sheet, row, column);
  });
  sheet.changed.add("cells");
}

/** Takes away formats, conditional ones too; of whole rows and columns also those of cells to come. */
export function clearFormats(sheet: Sheet, area: Area): void {
  if (isEntireColumns(area)) forget(sheet.columnStyles, area.left, area.right);
  if (isEntireRows(area)) forget(sheet.rowStyles, area.top, area.bottom);
  eachCell(sheet, area, (cell, row, column) => {
    cell.style = 0;
    if (cell.value === null && cell.formula === null) removeCell(sheet, row, column);
  });
  const formats = sheet.conditionalFormats.map((format) => ({
    ...format,
    areas: without(format.areas, area),
  }));
  sheet.conditionalFormats = formats.filter(({ areas }) => areas.length > 0);
  sheet.changed.add("cells").add("columns").add("rows").add("conditionalFormats");
}

export function clearValidations(sheet: Sheet, area: Area): void {
  const validations = sheet.validations.map((validation) => ({
    ...validation,
    areas: without(validation.areas, area),
  }));
  sheet.validations = validations.filter(({ areas }) => areas.length > 0);
  sheet.changed.add("validations");
}

const without = (areas: readonly Area[], hole: Area): Area[] => areas.flatMap((area) => subtract(area, hole));

function forget(styles: Map<number, number>, first: number, last: number): void {
  for (const line of indicesWithin(styles, first, last)) styles.delete(line);
}
