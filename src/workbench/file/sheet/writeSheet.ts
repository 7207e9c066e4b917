import { tableAt } from "../../book/tableBody";
import type { Sheet, SheetPart } from "../../book/types";
import { writeCharts } from "../drawing/writeCharts";
import { spottedSection, worksheetEdits, writeAttachments } from "../attached/attachments";
import { SPOTTED_SECTIONS } from "../attached/spots";
import { DECLARATION, MAIN, RELATIONSHIPS } from "../namespaces";
import { conditionalFormatsXml } from "../rules/conditionalFormats";
import { validationsXml } from "../rules/validations";
import { writeTables } from "../table/writeTables";
import { child, type Element, parseXml } from "../xml/parse";
import { replaceSection, type Sections, splitSections, withNamespace } from "../xml/sections";
import type { Writing } from "../writing";
import { autoFilterXml } from "./autoFilter";
import { columnsXml } from "./columns";
import { dimensionXml } from "./dimension";
import { writeCustomProperties } from "./customProperties";
import { extensionListXml } from "./extensionList";
import { formatXml } from "./format";
import { mergesXml } from "./merges";
import { WORKSHEET_ORDER } from "./order";
import { pageXml } from "./page";
import { propertiesXml } from "./properties";
import { protectionXml } from "./protection";
import { joinSheet, splitSheet } from "./split";
import { viewsXml } from "./view";
import { sheetData } from "./sheetData";

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
  extLst: {
    parts: ["conditionalFormats", "validations", "attachments"],
    xml: ({ sheet, root, rest, path }) => extensionListXml(sheet, root, rest, path),
  },
};

/** Writes the parts of a sheet that changed into its part of the package; all else stays the text that it was. */
export function writeSheet(
  sheet: Sheet,
  path: string,
  changed: ReadonlySet<SheetPart>,
  writing: Writing,
): void {
  const { rest, data } = splitSheet(writing.package.text(path));
  const root = parseXml(rest);
  const sections = splitSections(rest, root);
  const patch: Patch = { sheet, path, root, rest, writing };
  for (const [name, { parts, xml }] of Object.entries(PATCHES)) {
    if (!parts.some((part) => changed.has(part))) continue;
    const made = [xml(patch)].flat().filter((each) => each !== "");
    replaceSection(sections, WORKSHEET_ORDER, name, made);
  }
  if (changed.has("attachments")) {
    const edits = worksheetEdits(sheet, root, rest, path);
    for (const name of SPOTTED_SECTIONS) {
      const section = spottedSection(child(root, name), rest, edits);
      replaceSection(sections, WORKSHEET_ORDER, name, section === "" ? [] : [section]);
    }
    writeAttachments(sheet, path, writing.package);
  }
  const isRewritten = changed.has("cells") || changed.has("rows");
  writing.package.put(path, joinSheet(sections, isRewritten ? newData(sheet, sections, writing) : [data]));
}

function newData(sheet: Sheet, sections: Sections, writing: Writing): Iterable<string> {
  return sheetData(sheet, withNamespace(sections, "<sheetData>"), {
    style: writing.style,
    string: (text) => writing.strings.indexOf(text),
    tableAt: (row, column) => tableAt(sheet, row, column)?.name ?? null,
    dynamic: writing.dynamic,
  });
}
