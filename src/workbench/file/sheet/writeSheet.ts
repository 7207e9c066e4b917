import type { Sheet, SheetPart } from "../../book/types";
import { writeCharts } from "../drawing/writeCharts";
import { formulaOnDisk } from "../formula/onDisk";
import { DECLARATION, MAIN, RELATIONSHIPS } from "../namespaces";
import { sheetOrigin } from "../origins";
import { conditionalFormatsXml } from "../rules/conditionalFormats";
import { validationsXml } from "../rules/validations";
import { writeTables } from "../table/writeTables";
import type { Element } from "../xml/parse";
import { parseXml } from "../xml/parse";
import { replaceSection, type Sections, splitSections, withNamespace } from "../xml/sections";
import type { Writing } from "../writing";
import { autoFilterXml } from "./autoFilter";
import { columnsXml } from "./columns";
import { dimensionXml } from "./dimension";
import { writeCustomProperties } from "./customProperties";
import { formatXml } from "./format";
import { mergesXml } from "./merges";
import { WORKSHEET_ORDER } from "./order";
import { pageXml } from "./page";
import { propertiesXml } from "./properties";
import { protectionXml } from "./protection";
import { tableAt } from "./readSheet";
import { splitSheet } from "./split";
import { viewsXml } from "./view";
import { sheetData } from "./writeCells";

/** A worksheet before anything is written to it. */
export const NEW_SHEET = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetData/></worksheet>`;

interface Patch {
  readonly sheet: Sheet;
  readonly path: string;
  readonly root: Element;
  /** The part without its cells. */
  readonly rest: string;
  readonly writing: Writing;
}

/** What is written anew for each part of a sheet that changed; "cells" and "rows" are the sheet's data. */
const PATCHES: Readonly<
  Record<string, { parts: readonly SheetPart[]; xml: (patch: Patch) => string | string[] }>
> = {
  sheetPr: {
    parts: ["view", "page"],
    xml: ({ sheet, root, rest, writing }) => propertiesXml(sheet, root, rest, writing.origin.palette),
  },
  dimension: { parts: ["cells"], xml: ({ sheet }) => dimensionXml(sheet) },
  sheetViews: { parts: ["view"], xml: ({ sheet, root, writing }) => viewsXml(sheet, root, writing.book) },
  sheetFormatPr: { parts: ["rows", "columns"], xml: ({ sheet, root }) => formatXml(sheet, root) },
  cols: { parts: ["columns"], xml: ({ sheet, writing }) => columnsXml(sheet, writing.style) },
  sheetProtection: { parts: ["protection"], xml: ({ sheet, root }) => protectionXml(sheet, root) },
  autoFilter: { parts: ["autoFilter"], xml: ({ sheet, root, rest }) => autoFilterXml(sheet, root, rest) },
  mergeCells: { parts: ["merges"], xml: ({ sheet }) => mergesXml(sheet) },
  conditionalFormatting: {
    parts: ["conditionalFormats"],
    xml: ({ sheet, writing }) => conditionalFormatsXml(sheet.conditionalFormats, writing.styleSheet),
  },
  dataValidations: { parts: ["validations"], xml: ({ sheet }) => validationsXml(sheet.validations) },
  pageSetup: { parts: ["page"], xml: ({ sheet, root }) => pageXml(sheet, root) },
  customProperties: {
    parts: ["customProperties"],
    xml: ({ sheet, root, path, writing }) => writeCustomProperties(sheet, root, path, writing.package),
  },
  drawing: {
    parts: ["charts"],
    xml: ({ sheet, root, path, writing }) => writeCharts(sheet, root, path, writing),
  },
  tableParts: { parts: ["tables"], xml: ({ sheet, path, writing }) => writeTables(sheet, path, writing) },
};

/** Writes the parts of a sheet that changed into its part of the package; all else stays the text that it was. */
export function writeSheet(
  sheet: Sheet,
  path: string,
  changed: ReadonlySet<SheetPart>,
  writing: Writing,
): void {
  const { rest, data } = splitSheet(writing.package.text(path));
  const sections = splitSections(rest);
  const patch: Patch = { sheet, path, root: parseXml(rest), rest, writing };
  for (const [name, { parts, xml }] of Object.entries(PATCHES)) {
    if (!parts.some((part) => changed.has(part))) continue;
    const made = [xml(patch)].flat().filter((each) => each !== "");
    replaceSection(sections, WORKSHEET_ORDER, name, made);
  }
  const isRewritten = changed.has("cells") || changed.has("rows");
  const pieces = isRewritten ? dataPieces(sheet, writing) : [data];
  writing.package.put(path, assemble(sections, pieces, !isRewritten));
}

function dataPieces(sheet: Sheet, writing: Writing): Iterable<string> {
  return sheetData(sheet, {
    style: writing.style,
    string: (text) => writing.strings.indexOf(text),
    dynamic: writing.dynamic,
    autoHeights: sheetOrigin(sheet.origin)?.autoHeights ?? new Map<number, number>(),
    onDisk: (cell, row, column) =>
      formulaOnDisk(cell.formula ?? "", {
        table: tableAt(sheet.tables, row, column),
        dynamic: cell.spill !== undefined,
      }),
  });
}

/** Joins the sections around the sheet's data, encoding piece by piece. */
function assemble(sections: Sections, data: Iterable<string>, isRaw: boolean): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  const add = (text: string): void => void chunks.push(encoder.encode(text));
  add(sections.head);
  for (const { name, xml } of sections.children) {
    if (name !== "sheetData") add(xml);
    else if (isRaw) addRaw(add, xml, data);
    else addData(add, sections, data);
  }
  add(sections.tail);
  return concatenate(chunks);
}

function addRaw(add: (text: string) => void, empty: string, data: Iterable<string>): void {
  add(empty.replace(/\/>$/, ">"));
  for (const piece of data) add(piece);
  add(empty.replace(/^</, "</").replace(/\/>$/, ">"));
}

function addData(add: (text: string) => void, sections: Sections, data: Iterable<string>): void {
  let isFirst = true;
  for (const piece of data) {
    add(isFirst ? withNamespace(sections, piece) : piece);
    isFirst = false;
  }
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
