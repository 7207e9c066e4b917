import type { Language } from "../../locales/language";
import { modelSheetTexts } from "../../locales/modelSheet";
import { SETTING_KEYS, type SettingKey, type TableName, TABLES } from "../names";
import { type CellPlan, planOf } from "./columns";
import { ROWS_ABOVE } from "./places";
import { plannedRanges, type Tables } from "./ranges";
import { type LoadedTable, TABLE_NAMES } from "./tables";

export const TEXT = "#242424";
export const QUIET = "#616161";
const HAIRLINE = "#D1D1D1";
/** The only fill: a pale form of the green that means "act". */
export const EDITABLE = "#E7F2EB";

/** Gives tables their look: rules, number formats, a fill where the analyst may edit, quiet figures elsewhere. */
export function dressTables(sheet: Excel.Worksheet, tables: Tables, names: readonly TableName[]): void {
  for (const name of names) {
    const { body } = tables[name];
    ruled(headerOf(sheet, tables[name]), "EdgeBottom", TEXT);
    headerOf(sheet, tables[name]).format.font.set({ bold: true, color: TEXT });
    headerOf(sheet, tables[name]).format.set({ wrapText: true, verticalAlignment: "Bottom" });
    body.format.set({ wrapText: true, verticalAlignment: "Center" });
    ruled(body, "InsideHorizontal", HAIRLINE);
    ruled(body, "EdgeBottom", HAIRLINE);
  }
  for (const { table, address, rows, plan } of plannedRanges(tables)) {
    if (!names.includes(table)) continue;
    const range = sheet.getRange(address);
    range.numberFormat = Array.from({ length: rows }, () => [plan.format]);
    range.format.font.color = plan.rule === null ? QUIET : TEXT;
    aligned(range, plan);
    if (plan.rule !== null) range.format.fill.color = EDITABLE;
  }
}

const HINT_AND_HEADER = 2;

/** The captions and hints above the tables, in the workbook's language. */
export function captionTables(sheet: Excel.Worksheet, tables: Tables, language: Language): void {
  const { captions, hints } = modelSheetTexts[language];
  for (const name of TABLE_NAMES) {
    const { headerRow, left, positions } = tables[name];
    const caption = sheet.getCell(headerRow - ROWS_ABOVE, left - 1);
    caption.values = [[captions[name]]];
    caption.format.font.set({ bold: true, size: 12, color: TEXT });
    aligned(caption, { align: "Left" });
    const columns = positions.map((position, column) => {
      const { align } = planOf(name, 0, column);
      return { place: left + position - 1, align, hint: hints[name][column] ?? "" };
    });
    for (const run of neighbours(columns)) {
      const row = sheet.getRangeByIndexes(headerRow - 2, run[0].place, 1, run.length);
      row.values = [run.map(({ hint }) => hint)];
      quiet(row);
    }
    for (const run of neighbours(columns, (one, other) => one.align === other.align))
      aligned(sheet.getRangeByIndexes(headerRow - 2, run[0].place, HINT_AND_HEADER, run.length), run[0]);
  }
  nameSettings(sheet, tables.KamSettings, language);
}

/** Columns in runs that stand side by side, and are alike: an analyst may have put columns of their own between ours. */
function neighbours<Column extends { readonly place: number }>(
  columns: readonly Column[],
  areAlike: (one: Column, other: Column) => boolean = () => true,
): [Column, ...Column[]][] {
  const runs: [Column, ...Column[]][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.place + 1 === column.place && areAlike(last, column)) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** The settings' names in the workbook's language, left of the table. */
function nameSettings(sheet: Excel.Worksheet, { headerRow, left }: LoadedTable, language: Language): void {
  const texts: Partial<Record<SettingKey, string>> = modelSheetTexts[language].settings;
  const names = sheet.getRangeByIndexes(headerRow, left - 2, SETTING_KEYS.length, 1);
  names.values = SETTING_KEYS.map((key) => [texts[key] ?? ""]);
  quiet(names);
  names.format.verticalAlignment = "Center";
  aligned(names, { align: "Right" });
}

function headerOf(sheet: Excel.Worksheet, { headerRow, left, name }: LoadedTable): Excel.Range {
  return sheet.getRangeByIndexes(headerRow - 1, left - 1, 1, TABLES[name].length);
}

/** Text keeps a distance from the figure that ends in the column before. */
export function aligned(range: Excel.Range, { align }: Pick<CellPlan, "align">): void {
  range.format.set({ horizontalAlignment: align, indentLevel: align === "Left" ? 1 : 0 });
}

function ruled(range: Excel.Range, edge: "EdgeBottom" | "InsideHorizontal", color: string): void {
  range.format.borders.getItem(edge).set({ style: "Continuous", weight: "Thin", color });
}

function quiet(range: Excel.Range): void {
  range.format.font.set({ color: QUIET, size: 9 });
  range.format.set({ wrapText: true, verticalAlignment: "Bottom" });
}
