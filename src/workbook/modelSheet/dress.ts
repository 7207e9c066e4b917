import type { Language } from "../../locales/language";
import { modelSheetTexts } from "../../locales/modelSheet";
import { formatAddress } from "../a1";
import { SETTING_KEYS, type TableName, TABLES } from "../names";
import { plannedRanges, type Tables } from "./ranges";
import { ROWS_ABOVE } from "./places";
import { TABLE_NAMES } from "./tables";

export const TEXT = "#242424";
export const QUIET = "#616161";
/** The only fill: a pale form of the green that means "act". */
export const EDITABLE = "#E7F2EB";

/** Gives the cells of tables their look: number formats, a fill where the analyst may edit, quiet figures. */
export function dressTables(sheet: Excel.Worksheet, tables: Tables, names: readonly TableName[]): void {
  for (const { table, address, rows, plan } of plannedRanges(tables)) {
    if (!names.includes(table)) continue;
    const range = sheet.getRange(address);
    range.numberFormat = Array.from({ length: rows }, () => [plan.format]);
    range.format.font.color = plan.rule === null ? QUIET : TEXT;
    if (plan.rule !== null) range.format.fill.color = EDITABLE;
  }
  tables.KamSettings.body.format.wrapText = true;
}

/** The captions and hints above the tables, in the workbook's language. */
export function captionTables(sheet: Excel.Worksheet, tables: Tables, language: Language): void {
  const { captions, hints, settings } = modelSheetTexts[language];
  for (const name of TABLE_NAMES) {
    const { headerRow, left } = tables[name];
    const right = left + TABLES[name].length - 1;
    const caption = headerRow - ROWS_ABOVE + 1;
    const title = sheet.getRange(formatAddress({ top: caption, left, bottom: caption, right: left }));
    title.values = [[captions[name]]];
    title.format.font.bold = true;
    title.format.font.size = 12;
    const row = sheet.getRange(formatAddress({ top: caption + 1, left, bottom: caption + 1, right }));
    row.values = [[...hints[name]]];
    quiet(row);
  }
  const { headerRow, left } = tables.KamSettings;
  const words: Partial<Record<string, string>> = settings;
  const names = sheet.getRange(
    formatAddress({
      top: headerRow + 1,
      left: left - 1,
      bottom: headerRow + SETTING_KEYS.length,
      right: left - 1,
    }),
  );
  names.values = SETTING_KEYS.map((key) => [words[key] ?? ""]);
  names.format.horizontalAlignment = "Right";
  quiet(names);
}

function quiet(range: Excel.Range): void {
  range.format.font.color = QUIET;
  range.format.font.size = 9;
  range.format.wrapText = true;
}
