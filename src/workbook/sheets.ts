import type { Language } from "../locales/language";
import { freeName } from "./freeName";
import { SHEET_TITLES, type SheetKind } from "./names";

const PROPERTY = "KAM.sheet";
const MAKER = "KAM for Excel";

/** What cell A1 of our sheets says: heading, and the mark that survives where custom properties are lost. */
export function markText(kind: SheetKind, language: Language): string {
  return `${SHEET_TITLES[kind][language]} · ${MAKER}`;
}

const KINDS = Object.keys(SHEET_TITLES) as SheetKind[];

/** The kind of our sheets that says `text` in cell A1, in any language; null for any other text. */
function kindOfText(text: unknown): SheetKind | null {
  return KINDS.find((kind) => text === markText(kind, "en") || text === markText(kind, "zh")) ?? null;
}

type OurSheets = Map<SheetKind, Excel.Worksheet>;

/**
 * Our sheets, by their mark: the custom property, or cell A1 where another program dropped the property.
 * Of two that bear one mark (an analyst's copy) the one that has our name is ours. Two round trips.
 */
export async function findSheets(context: Excel.RequestContext): Promise<OurSheets> {
  return (await surveySheets(context)).ours;
}

/** Our sheet of this kind, or null. Two round trips. */
export async function findSheet(
  context: Excel.RequestContext,
  kind: SheetKind,
): Promise<Excel.Worksheet | null> {
  return (await findSheets(context)).get(kind) ?? null;
}

/**
 * Our sheet of this kind, as it stands; a new one at the end, marked and headed, where there is none.
 * A stranger's sheet of the same name is left alone: ours takes " 2".
 */
export async function ensureSheet(
  context: Excel.RequestContext,
  kind: SheetKind,
  language: Language,
): Promise<Excel.Worksheet> {
  const { ours, names } = await surveySheets(context);
  const existing = ours.get(kind);
  if (existing) return existing;
  const name = freeName(SHEET_TITLES[kind][language], names);
  // Loaded on first use. It clears a sheet that bears the name; this name is free.
  const { ExcelUtilities } = await import("@microsoft/office-js-helpers");
  const sheet = await ExcelUtilities.forceCreateSheet(context.workbook, name, true);
  sheet.customProperties.add(PROPERTY, kind);
  sheet.getRange("A1").values = [[markText(kind, language)]];
  sheet.load("name");
  await context.sync();
  return sheet;
}

/** Our sheets, and the names of all, hidden ones included. Two round trips. */
export async function surveySheets(
  context: Excel.RequestContext,
): Promise<{ ours: OurSheets; names: string[] }> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const marks = sheets.items.map((sheet) => ({
    sheet,
    property: sheet.customProperties.getItemOrNullObject(PROPERTY).load("value"),
    heading: sheet.getRange("A1").load("values"),
  }));
  await context.sync();

  const ours: OurSheets = new Map();
  for (const { sheet, property, heading } of marks) {
    const kind = property.isNullObject
      ? kindOfText(heading.values[0]?.[0])
      : KINDS.find((known) => known === property.value);
    if (kind && (!ours.has(kind) || isOurName(sheet.name, kind))) ours.set(kind, sheet);
  }
  return { ours, names: sheets.items.map((sheet) => sheet.name) };
}

function isOurName(name: string, kind: SheetKind): boolean {
  return Object.values(SHEET_TITLES[kind]).some(
    (title) => name === title || /^ \d+$/.test(name.startsWith(title) ? name.slice(title.length) : ""),
  );
}
