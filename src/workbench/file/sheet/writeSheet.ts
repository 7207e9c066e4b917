import type { Sheet, SheetPart } from "../../book/types";
import { formulaOnDisk } from "../formula/onDisk";
import { DECLARATION, MAIN, RELATIONSHIPS } from "../namespaces";
import { sheetOrigin } from "../origins";
import { writeTables } from "../table/writeTables";
import type { Element } from "../xml/parse";
import { parseXml } from "../xml/parse";
import { replaceSection, type Sections, splitSections, withNamespace } from "../xml/sections";
import type { Writing } from "../writing";
import { columnsXml } from "./columns";
import { dimensionXml } from "./dimension";
import { mergesXml } from "./merges";
import { WORKSHEET_ORDER } from "./order";
import { tableAt } from "./readSheet";
import { splitSheet } from "./split";
import { viewsXml } from "./view";
import { sheetData } from "./writeCells";

/** A worksheet before anything is written to it. */
export const NEW_SHEET = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;

interface Patch {
  readonly sheet: Sheet;
  readonly path: string;
  readonly root: Element;
  readonly sections: Sections;
  readonly writing: Writing;
}

/** What is written anew for each part of a sheet that changed; "cells" and "rows" are the sheet's data. */
const PATCHES: Partial<Record<SheetPart, (patch: Patch) => void>> = {
  columns: ({ sheet, writing, ...patch }) => put(patch, "cols", columnsXml(sheet, writing.style)),
  merges: ({ sheet, ...patch }) => put(patch, "mergeCells", mergesXml(sheet)),
  view: ({ sheet, root, writing: { book }, ...patch }) => {
    const isActive = book.activeSheet === sheet.id;
    put(patch, "sheetViews", viewsXml(sheet, root, isActive, isActive ? book.selection : null));
  },
  tables: ({ sheet, path, writing, ...patch }) => put(patch, "tableParts", writeTables(sheet, path, writing)),
};

function put({ sections }: Pick<Patch, "sections">, name: string, xml: string): void {
  replaceSection(sections, WORKSHEET_ORDER, name, xml === "" ? [] : [xml]);
}

/** Writes the parts of a sheet that changed into its part of the package; all else stays the text that it was. */
export function writeSheet(
  sheet: Sheet,
  path: string,
  changed: ReadonlySet<SheetPart>,
  writing: Writing,
): void {
  const { rest, data } = splitSheet(writing.package.text(path));
  const patch: Patch = { sheet, path, root: parseXml(rest), sections: splitSections(rest), writing };
  for (const [part, apply] of Object.entries(PATCHES)) if (changed.has(part as SheetPart)) apply(patch);
  const isRewritten = changed.has("cells") || changed.has("rows");
  if (isRewritten) put(patch, "dimension", dimensionXml(sheet));
  const pieces = isRewritten ? dataPieces(sheet, writing) : [data];
  writing.package.put(path, assemble(patch.sections, pieces, !isRewritten));
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
