import { type Book, type Sheet, SHEET_PARTS, type SheetPart } from "../../book/types";
import { spreadsheetType } from "../namespaces";
import { type BookOrigin, bookOrigin, sheetOrigin } from "../origins";
import type { Package } from "../package/package";
import { prune, reachable } from "../package/prune";
import { NEW_SHEET, writeSheet } from "../sheet/writeSheet";
import { skeleton, WORKBOOK } from "../skeleton";
import { readPalette } from "../style/colors";
import { parseXml } from "../xml/parse";
import { Writing } from "../writing";
import { same } from "../same";
import { writeCustomProperties } from "./customProperties";
import { writeProperties } from "./documentProperties";
import { patchWorkbook } from "./patchWorkbook";
import { writeSettings } from "./settings";
import type { SheetLink } from "./sheetList";

/** The package of a book: that of the file it was read from, with what changed since. */
export function writeWorkbook(book: Book): Package {
  const origin = bookOrigin(book.origin) ?? newOrigin();
  const writing = new Writing(book, origin);
  const before = reachable(writing.package);
  const links = linkSheets(writing);
  let hasNewCells = false;
  for (const [sheet, { path, isNew }] of links) {
    const changed = changedParts(sheet, isNew, book, origin);
    if (changed.size > 0) writeSheet(sheet, path, changed, writing);
    hasNewCells ||= changed.has("cells");
  }
  writing.close();
  patchWorkbook(writing, links, hasNewCells);
  writeProperties(book, writing.package);
  writeCustomProperties(book, writing.package);
  writeSettings(book, writing.package);
  prune(writing.package, before);
  writing.package.close();
  return writing.package;
}

function newOrigin(): BookOrigin {
  return {
    package: skeleton(),
    path: WORKBOOK,
    strings: { texts: [], rich: new Set() },
    palette: readPalette(null, parseXml("<styleSheet/>")),
    builtInNames: [],
    otherSheets: [],
    activeSheet: "",
    sheetsXml: "",
    namesXml: "",
  };
}

/** Part and number of each sheet: those it was read with, or new ones. */
function linkSheets(writing: Writing): Map<Sheet, SheetLink> {
  const { package: pkg, origin, book } = writing;
  const free = new Set(pkg.relationships(origin.path).map(({ id }) => id));
  const links = new Map<Sheet, SheetLink>();
  for (const sheet of book.sheets) {
    const known = sheetOrigin(sheet.origin);
    // A copy of a sheet brings the origin of the sheet it was copied from.
    if (known && free.delete(known.relationship)) links.set(sheet, { ...known, isNew: false });
    else {
      const path = pkg.freePath("xl/worksheets/sheet", ".xml");
      pkg.put(path, NEW_SHEET, spreadsheetType("worksheet"));
      const relationship = pkg.relate(origin.path, "worksheet", path);
      links.set(sheet, { path, relationship, number: writing.newSheetNumber(), isNew: true });
    }
  }
  return links;
}

/** Parts to write: what changed, all of a new sheet, and the view where the active sheet or the selection is another. */
function changedParts(sheet: Sheet, isNew: boolean, book: Book, origin: BookOrigin): Set<SheetPart> {
  if (isNew) return new Set(SHEET_PARTS);
  const changed = new Set(sheet.changed);
  const isActive = sheet.id === book.activeSheet;
  const wasActive = sheet.id === origin.activeSheet;
  const selection = sheetOrigin(sheet.origin)?.selection;
  if (isActive !== wasActive || (isActive && !same(selection, book.selection))) changed.add("view");
  return changed;
}
