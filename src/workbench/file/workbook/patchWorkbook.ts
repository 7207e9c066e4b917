import type { Book, Sheet } from "../../book/types";
import { child, flag, parseXml } from "../xml/parse";
import { joinSections, replaceSection, splitSections } from "../xml/sections";
import { attributes } from "../xml/text";
import { sheetOrigin } from "../origins";
import type { Writing } from "../writing";
import { WORKBOOK_ORDER } from "./order";
import type { BuiltInName } from "./names";
import { withPageNames } from "./pageNames";
import { allSheets, type SheetLink } from "./sheetList";
import { snapshot } from "./snapshot";

const MODES: Readonly<Record<Book["calculationMode"], string | null>> = {
  Automatic: null,
  Manual: "manual",
  AutomaticExceptTables: "autoNoTable",
};

/** Writes into the workbook's part what changed of sheets, names, the active sheet and calculation. */
export function patchWorkbook(
  writing: Writing,
  links: ReadonlyMap<Sheet, SheetLink>,
  hasNewCells: boolean,
): void {
  const { package: pkg, origin, book } = writing;
  const text = pkg.text(origin.path);
  const root = parseXml(text);
  const sections = splitSections(text);
  const put = (name: string, xml: string): void =>
    replaceSection(sections, WORKBOOK_ORDER, name, xml === "" ? [] : [xml]);
  const now = snapshot(book, currentBuiltIns(writing, links), origin.otherSheets, links);
  const all = allSheets(book, origin.otherSheets);
  const isListChanged = now.sheetsXml !== origin.sheetsXml;
  if (isListChanged) put("sheets", now.sheetsXml);
  if (now.namesXml !== origin.namesXml) put("definedNames", now.namesXml);
  if (isListChanged || book.activeSheet !== origin.activeSheet) {
    const activeTab = all.findIndex((each) => "id" in each && each.id === book.activeSheet);
    const view = child(child(root, "bookViews"), "workbookView")?.attributes;
    put(
      "bookViews",
      `<bookViews><workbookView${attributes({ ...view, firstSheet: null, activeTab })}/></bookViews>`,
    );
  }
  if (hasNewCells) {
    dropCalculationChain(writing);
    const known = child(root, "calcPr")?.attributes;
    const calcMode = MODES[book.calculationMode];
    put(
      "calcPr",
      `<calcPr${attributes({ calcId: 191029, ...known, calcMode, fullCalcOnLoad: hasFormulas(book) || null })}/>`,
    );
  }
  const protection = child(root, "workbookProtection")?.attributes;
  if (book.structureProtected !== flag(protection?.lockStructure))
    put(
      "workbookProtection",
      book.structureProtected
        ? `<workbookProtection${attributes({ ...protection, lockStructure: 1 })}/>`
        : "",
    );
  const gone = pkg
    .relationships(origin.path)
    .filter(({ id, kind }) => kind === "worksheet" && !isLinked(links, id));
  for (const { target } of gone) pkg.unrelate(origin.path, target);
  if (isListChanged) dropTitles(writing);
  const patched = joinSections(sections);
  if (patched !== text) pkg.put(origin.path, patched);
}

function currentBuiltIns(
  { book, origin }: Writing,
  links: ReadonlyMap<Sheet, SheetLink>,
): readonly BuiltInName[] {
  const changed = book.sheets.filter(
    (sheet) =>
      links.get(sheet)?.isNew ||
      sheet.name !== sheetOrigin(sheet.origin)?.name ||
      sheet.changed.has("page") ||
      sheet.changed.has("autoFilter"),
  );
  return changed.reduce<readonly BuiltInName[]>(withPageNames, origin.builtInNames);
}

const isLinked = (links: ReadonlyMap<Sheet, SheetLink>, id: string): boolean =>
  [...links.values()].some(({ relationship }) => relationship === id);

function hasFormulas(book: Book): boolean {
  for (const { rows } of book.sheets)
    for (const cells of rows.values())
      for (const { formula } of cells.values()) if (formula !== null) return true;
  return false;
}

/** The order of the last calculation; Excel makes it anew where it is missing, and fails where it is wrong. */
function dropCalculationChain({ package: pkg, origin }: Writing): void {
  const chain = pkg.related(origin.path, "calcChain");
  if (chain !== null) pkg.unrelate(origin.path, chain);
}

/** The list of sheets in the document's properties, which nothing reads but must not lie. */
function dropTitles({ package: pkg }: Writing): void {
  const path = pkg.related("", "extended-properties");
  if (path === null || !pkg.has(path)) return;
  const sections = splitSections(pkg.text(path));
  for (const name of ["HeadingPairs", "TitlesOfParts"]) replaceSection(sections, [], name, []);
  pkg.put(path, joinSections(sections));
}
