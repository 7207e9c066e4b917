import type { Book, Sheet } from "../../book/types";
import { sheetOrigin } from "../origins";
import type { Writing } from "../writing";
import { child, type Element, flag, parseXml } from "../xml/parse";
import { joinSections, replaceSection, splitSections } from "../xml/sections";
import { attributes } from "../xml/text";
import type { BuiltInName } from "./names";
import { WORKBOOK_ORDER } from "./order";
import { withPageNames } from "./pageNames";
import { allSheets, type SheetLink } from "./sheetList";
import { snapshot } from "./snapshot";

type Links = ReadonlyMap<Sheet, SheetLink>;

/** Writes into the workbook's part what changed of sheets, names, the active sheet, protection and calculation. */
export function patchWorkbook(writing: Writing, links: Links, hasNewCells: boolean): void {
  const { package: pkg, origin, book } = writing;
  const text = pkg.text(origin.path);
  const root = parseXml(text);
  const sections = splitSections(text, root);
  const put = (name: string, xml: string): void =>
    replaceSection(sections, WORKBOOK_ORDER, name, xml === "" ? [] : [xml]);
  const now = snapshot(book, builtInNames(writing, links), origin.otherSheets, links);
  const hasNewSheets = now.sheetsXml !== origin.sheetsXml;
  const hasNewNames = now.namesXml !== origin.namesXml;
  const known = child(root, "workbookPr")?.attributes;
  if (book.date1904 !== flag(known?.date1904))
    put("workbookPr", `<workbookPr${attributes({ ...known, date1904: Number(book.date1904) })}/>`);
  const lock = child(root, "workbookProtection");
  if (book.structureProtected !== flag(lock?.attributes.lockStructure))
    put("workbookProtection", protectionXml(book, lock));
  if (hasNewSheets || book.activeSheet !== origin.activeSheet) put("bookViews", viewsXml(writing, root));
  if (hasNewSheets) put("sheets", now.sheetsXml);
  if (hasNewNames) put("definedNames", now.namesXml);
  if (hasNewCells || hasNewSheets || hasNewNames) put("calcPr", calculationXml(book, root));
  const patched = joinSections(sections);
  if (patched !== text) pkg.put(origin.path, patched);
  if (hasNewCells || hasNewSheets) dropCalculationChain(writing);
  if (hasNewSheets) dropTitles(writing);
  dropSheets(writing, links);
}

function builtInNames({ book, origin }: Writing, links: Links): readonly BuiltInName[] {
  const changed = book.sheets.filter(
    (sheet) =>
      links.get(sheet)?.isNew ||
      sheet.name !== sheetOrigin(sheet.origin)?.name ||
      sheet.changed.has("page") ||
      sheet.changed.has("autoFilter"),
  );
  return changed.reduce<readonly BuiltInName[]>(withPageNames, origin.builtInNames);
}

function protectionXml({ structureProtected }: Book, known: Element | null): string {
  return structureProtected
    ? `<workbookProtection${attributes({ ...known?.attributes, lockStructure: 1 })}/>`
    : "";
}

function viewsXml({ book, origin }: Writing, root: Element): string {
  const all = allSheets(book, origin.otherSheets);
  const activeTab = all.findIndex((each) => "id" in each && each.id === book.activeSheet);
  const known = child(child(root, "bookViews"), "workbookView")?.attributes;
  return `<bookViews><workbookView${attributes({ ...known, firstSheet: null, activeTab })}/></bookViews>`;
}

const MODES: Readonly<Record<Book["calculationMode"], string | null>> = {
  Automatic: null,
  Manual: "manual",
  AutomaticExceptTables: "autoNoTable",
};

/** The version of Excel's calculation that new workbooks claim; with any, `fullCalcOnLoad` has all formulas calculated. */
const CALCULATION = 191029;

function calculationXml(book: Book, root: Element): string {
  const known = child(root, "calcPr")?.attributes;
  const fullCalcOnLoad = hasFormulas(book) ? 1 : null;
  const values = { calcId: CALCULATION, ...known, calcMode: MODES[book.calculationMode], fullCalcOnLoad };
  return `<calcPr${attributes(values)}/>`;
}

function hasFormulas(book: Book): boolean {
  for (const { rows } of book.sheets)
    for (const cells of rows.values())
      for (const { formula } of cells.values()) if (formula !== null) return true;
  return false;
}

/** The order of the last calculation: Excel makes it anew where it is missing, and repairs the file where it is wrong. */
function dropCalculationChain({ package: pkg, origin }: Writing): void {
  const chain = pkg.related(origin.path, "calcChain");
  if (chain !== null) pkg.unrelate(origin.path, chain);
}

/** The list of sheets in the document's properties, which may be missing but must not be wrong. */
function dropTitles({ package: pkg }: Writing): void {
  const path = pkg.related("", "extended-properties");
  if (path === null || !pkg.has(path)) return;
  const sections = splitSections(pkg.text(path));
  for (const name of ["HeadingPairs", "TitlesOfParts"]) replaceSection(sections, [], name, []);
  pkg.put(path, joinSections(sections));
}

function dropSheets({ package: pkg, origin }: Writing, links: Links): void {
  const kept = new Set(Array.from(links.values(), ({ relationship }) => relationship));
  for (const { id, kind, target } of pkg.relationships(origin.path))
    if (kind === "worksheet" && !kept.has(id)) pkg.unrelate(origin.path, target);
}
