import { newSheet } from "../../book/newBook";
import { tableAt } from "../../book/tableBody";
import type { Sheet, Table } from "../../book/types";
import { readAttachments } from "../attached/attachments";
import { readCharts } from "../drawing/readCharts";
import { typedFormula } from "../formula/typed";
import type { SheetOrigin } from "../origins";
import type { Package } from "../package/package";
import { readConditionalFormats } from "../rules/conditionalFormats";
import { readValidations } from "../rules/validations";
import type { Palette } from "../style/colors";
import { readTable, type TableOrigin } from "../table/readTable";
import { child, children, type Element, numeric, parseXml } from "../xml/parse";
import { readAutoFilter } from "./autoFilter";
import { readColumns } from "./columns";
import { readCustomProperties } from "./customProperties";
import { readMerges } from "./merges";
import { readPage } from "./page";
import { readTabColor } from "./properties";
import { readProtection } from "./protection";
import { CellReader } from "./readCells";
import { readRows } from "./readRows";
import type { SharedStrings } from "./sharedStrings";
import { splitSheet } from "./split";
import { readSelection, readView } from "./view";

export interface SheetContext {
  readonly package: Package;
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  readonly styleCount: number;
  readonly palette: Palette;
  /** Differential formats, which conditional formats name by their place. */
  readonly dxfs: readonly Element[];
  /** Values of `cm` that mark a dynamic array. */
  readonly dynamic: ReadonlySet<number>;
}

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly number: number;
  readonly relationship: string;
}

export function readSheet(entry: SheetEntry, context: SheetContext): Sheet {
  const { path, number, relationship } = entry;
  const text = context.package.text(path);
  return context.package.reading(path, () => {
    const { rest, data } = splitSheet(text);
    const root = parseXml(rest);
    const sheet = newSheet(entry.name, entry.id);
    sheet.tables = readTables(root, path, context.package);
    const typed = (formula: string, row: number, column: number): string =>
      typedFormula(formula, tableAt(sheet, row, column)?.name ?? null);
    const cells = new CellReader({ ...context, typed }).read(data);
    sheet.rows = cells.rows;
    const autoHeights = readRows(cells.formats, sheet, context.styleCount);
    sheet.defaultRowHeight = numeric(child(root, "sheetFormatPr")?.attributes.defaultRowHeight) ?? 15;
    readColumns(root, sheet, context.styleCount);
    readView(root, sheet);
    readProtection(root, sheet);
    readPage(root, sheet);
    sheet.tabColor = readTabColor(root, context.palette);
    Object.assign(sheet, readAutoFilter(root, rest));
    sheet.validations = readValidations(root, rest);
    sheet.conditionalFormats = readConditionalFormats(root, rest, context.dxfs, context.palette);
    sheet.customProperties = readCustomProperties(root, path, context.package);
    sheet.merges = readMerges(root);
    sheet.charts = readCharts(root, sheet, path, context.package);
    sheet.attachments = readAttachments(root, path, context.package);
    const origin: SheetOrigin = {
      path,
      name: entry.name,
      number,
      relationship,
      autoHeights,
      selection: readSelection(root),
      tables: sheet.tables.map((table) => (table.origin as TableOrigin).path),
    };
    return { ...sheet, origin };
  });
}

function readTables(root: Element, path: string, pkg: Package): Table[] {
  const related = new Map(pkg.relationships(path).map((each) => [each.id, each.target]));
  return children(child(root, "tableParts"), "tablePart").flatMap(({ attributes }) => {
    const target = related.get(attributes["r:id"] ?? "");
    return target === undefined ? [] : (readTable(pkg.text(target), target) ?? []);
  });
}
