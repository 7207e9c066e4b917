import type { Sheet } from "../../book/types";
import { child, type Element, flag } from "../xml/parse";
import { attributes } from "../xml/text";

/** For each option of the object model, the file's word for what is locked, and whether it is locked if not named. */
const OPTIONS: Readonly<Record<string, readonly [name: string, isLocked: boolean]>> = {
  allowAutoFilter: ["autoFilter", true],
  allowDeleteColumns: ["deleteColumns", true],
  allowDeleteRows: ["deleteRows", true],
  allowEditObjects: ["objects", false],
  allowEditScenarios: ["scenarios", false],
  allowFormatCells: ["formatCells", true],
  allowFormatColumns: ["formatColumns", true],
  allowFormatRows: ["formatRows", true],
  allowInsertColumns: ["insertColumns", true],
  allowInsertHyperlinks: ["insertHyperlinks", true],
  allowInsertRows: ["insertRows", true],
  allowPivotTables: ["pivotTables", true],
  allowSort: ["sort", true],
};

export function readProtection(root: Element, sheet: Sheet): void {
  const protection = child(root, "sheetProtection")?.attributes;
  sheet.protected = flag(protection?.sheet);
  if (!sheet.protected) return;
  for (const [option, [name, isLocked]] of Object.entries(OPTIONS))
    sheet.protectionOptions[option] = !flag(protection?.[name], isLocked);
}

/** `<sheetProtection>`; the password's trace stays as long as the sheet stays protected. */
export function protectionXml(sheet: Sheet, root: Element): string {
  if (!sheet.protected) return "";
  const locks = Object.entries(OPTIONS).map(([option, [name, isLocked]]) => {
    const now = !sheet.protectionOptions[option];
    return [name, now === isLocked ? null : Number(now)];
  });
  const known = child(root, "sheetProtection")?.attributes;
  return `<sheetProtection${attributes({ ...known, sheet: 1, ...Object.fromEntries(locks) })}/>`;
}
