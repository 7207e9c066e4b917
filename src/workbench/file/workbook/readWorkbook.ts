import type { Book, Sheet } from "../../book/types";
import { FileError } from "../fileError";
import { type BookOrigin, sheetOrigin } from "../origins";
import type { Package } from "../package/package";
import { readSharedStrings } from "../sheet/sharedStrings";
import { readSheet, type SheetContext } from "../sheet/readSheet";
import { STYLES } from "../skeleton";
import { readPalette } from "../style/colors";
import { readStyles } from "../style/readStyles";
import { child, children, type Element, flag, parseXml } from "../xml/parse";
import { decodeEscapes } from "../xml/text";
import { readCustomProperties } from "./customProperties";
import { readProperties } from "./documentProperties";
import { dynamicArrayMarks } from "./dynamicArrays";
import { holdsMacros, workbookPath } from "./identify";
import { readNames } from "./names";
import { readPageNames } from "./pageNames";
import { readSettings } from "./settings";
import { snapshot } from "./snapshot";

const VISIBILITY: Readonly<Record<string, Sheet["visibility"]>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};
const MODES: Readonly<Record<string, Book["calculationMode"]>> = {
  manual: "Manual",
  autoNoTable: "AutomaticExceptTables",
};

export function readWorkbook(pkg: Package): Book {
  const path = workbookPath(pkg);
  const root = pkg.xml(path);
  const related = (kind: string): string | null => pkg.related(path, kind);
  const [stringsPath, stylesPath, themePath] = ["sharedStrings", "styles", "theme"].map(related);
  const stylesRoot = stylesPath ? pkg.xml(stylesPath) : parseXml(STYLES);
  const palette = readPalette(themePath ? pkg.xml(themePath) : null, stylesRoot);
  const styles = readStyles(stylesRoot, palette);
  const text = stringsPath ? pkg.text(stringsPath) : "";
  const strings = pkg.reading(stringsPath ?? "", () => readSharedStrings(text));
  const context: SheetContext = {
    package: pkg,
    strings,
    styleCount: styles.length,
    palette,
    dxfs: child(stylesRoot, "dxfs")?.children ?? [],
    date1904: flag(child(root, "workbookPr")?.attributes.date1904),
    dynamic: dynamicArrayMarks(pkg, path),
  };
  const { sheets, all, others } = readSheets(root, pkg, path, context);
  const view = child(child(root, "bookViews"), "workbookView");
  const active =
    all[Number(view?.attributes.activeTab ?? 0)] ?? sheets.find(({ visibility }) => visibility === "Visible");
  const activeSheet = (active ?? sheets[0])?.id ?? "";
  const book: Book = {
    sheets,
    activeSheet,
    selection: sheetOrigin(active?.origin)?.selection ?? { top: 0, left: 0, bottom: 0, right: 0 },
    styles,
    names: [],
    customProperties: readCustomProperties(pkg),
    properties: readProperties(pkg),
    settings: readSettings(pkg),
    date1904: context.date1904,
    calculationMode: MODES[child(root, "calcPr")?.attributes.calcMode ?? ""] ?? "Automatic",
    macro: holdsMacros(pkg, path),
    structureProtected: flag(child(root, "workbookProtection")?.attributes.lockStructure),
    changed: false,
  };
  const builtInNames = readNames(root, book, (index) => all[index] ?? null);
  readPageNames(builtInNames, sheets);
  const origin: BookOrigin = {
    package: pkg,
    path,
    strings,
    palette,
    builtInNames,
    otherSheets: others,
    activeSheet,
    ...snapshot(book, builtInNames, others),
  };
  return { ...book, origin };
}

interface Sheets {
  readonly sheets: Sheet[];
  /** By place among all sheets; null for those that are no worksheets. */
  readonly all: (Sheet | null)[];
  readonly others: { index: number; xml: string }[];
}

function readSheets(root: Element, pkg: Package, path: string, context: SheetContext): Sheets {
  const links = new Map(pkg.relationships(path).map((each) => [each.id, each]));
  const text = pkg.text(path);
  const found: Sheets = { sheets: [], all: [], others: [] };
  children(child(root, "sheets"), "sheet").forEach((element, index) => {
    const { name = "", sheetId, state, "r:id": relationship = "" } = element.attributes;
    const link = links.get(relationship);
    if (!link) throw new FileError("DAMAGED", path);
    if (link.kind !== "worksheet") {
      found.all.push(null);
      found.others.push({ index, xml: text.slice(element.start, element.end) });
      return;
    }
    const number = Number(sheetId);
    const entry = {
      id: sheetIdOf(number),
      name: decodeEscapes(name),
      path: link.target,
      number,
      relationship,
    };
    const sheet = readSheet(entry, context);
    sheet.visibility = VISIBILITY[state ?? ""] ?? "Visible";
    found.all.push(sheet);
    found.sheets.push(sheet);
  });
  if (found.sheets.length === 0) throw new FileError("DAMAGED", path);
  return found;
}

/** As Excel numbers sheets in the object model. */
function sheetIdOf(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
