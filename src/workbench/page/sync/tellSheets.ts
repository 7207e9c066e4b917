import type { IStyleData, IWorksheetData } from "@univerjs/core";
import type { Book, Sheet } from "../../book/types";
import type { SheetLines } from "../toUniver/sheetData";
import { UNIT } from "../toUniver/workbookData";
import { Mutation, type MutationInfo } from "./mutations";

type NewSheet = (sheet: Sheet) => { data: IWorksheetData; styles: Record<string, IStyleData> };

/**
 * Commands that make the grid's list of sheets that of the workbook.
 * @param order ids of the sheets that the grid has, in order
 * @param lines what it was told of them; sheets that are gone are taken out
 */
export function tellSheets(
  book: Book,
  order: readonly string[],
  lines: Map<string, SheetLines>,
  newSheet: NewSheet,
): MutationInfo[] {
  const mutations: MutationInfo[] = [];
  const shown = order.filter((id) => book.sheets.some((sheet) => sheet.id === id));
  book.sheets.forEach((sheet, index) => {
    if (!order.includes(sheet.id)) {
      const { data, styles } = newSheet(sheet);
      mutations.push({ id: Mutation.insertSheet, params: { unitId: UNIT, index, sheet: data, styles } });
      shown.splice(index, 0, sheet.id);
    } else {
      const told = lines.get(sheet.id);
      mutations.push(...tellProperties(sheet, told));
      if (told) lines.set(sheet.id, { ...told, ...propertiesOf(sheet) });
    }
    const from = shown.indexOf(sheet.id);
    if (from === index) return;
    shown.splice(index, 0, ...shown.splice(from, 1));
    const move = { unitId: UNIT, subUnitId: sheet.id, fromOrder: from, toOrder: index };
    mutations.push({ id: Mutation.moveSheet, params: move });
  });
  // New sheets come first: Univer does not let the last visible sheet go.
  for (const subUnitId of order.filter((id) => !shown.includes(id))) {
    lines.delete(subUnitId);
    mutations.push({ id: Mutation.removeSheet, params: { unitId: UNIT, subUnitId, subUnitName: "" } });
  }
  return mutations;
}

const propertiesOf = ({
  name,
  visibility,
  tabColor,
}: Sheet): Pick<SheetLines, "name" | "hidden" | "tabColor"> => ({
  name,
  hidden: visibility === "Visible" ? 0 : 1,
  tabColor,
});

function tellProperties(sheet: Sheet, told: SheetLines | undefined): MutationInfo[] {
  const where = { unitId: UNIT, subUnitId: sheet.id };
  const { name, hidden, tabColor } = propertiesOf(sheet);
  const mutations: MutationInfo[] = [];
  if (told?.name !== name) mutations.push({ id: Mutation.renameSheet, params: { ...where, name } });
  if (told?.hidden !== hidden) mutations.push({ id: Mutation.hideSheet, params: { ...where, hidden } });
  if (told?.tabColor !== tabColor)
    mutations.push({ id: Mutation.tabColor, params: { ...where, color: tabColor } });
  return mutations;
}
