import { DECLARATION, MAIN, spreadsheetType } from "../namespaces";
import type { Package } from "../package/package";
import { child, children, type Element, parseXml } from "../xml/parse";
import { joinSections, replaceSection, sectionsOf, splitSections } from "../xml/sections";

/** The kind of cell metadata that tells a dynamic array from an array entered with Ctrl+Shift+Enter. */
const KIND = "XLDAPR";
const TYPE =
  `<metadataType name="${KIND}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1"` +
  ' splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const FUTURE =
  '<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"' +
  ' fDynamic="1" fCollapsed="0"/></ext></extLst></bk>';
const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

/** Values of a cell's `cm` that mark a dynamic array. */
export function dynamicArrayMarks(pkg: Package, workbook: string): Set<number> {
  const path = pkg.related(workbook, "sheetMetadata");
  return path === null ? new Set() : marksOf(pkg.xml(path));
}

function marksOf(root: Element): Set<number> {
  const type = children(child(root, "metadataTypes"), "metadataType").findIndex(
    ({ attributes }) => attributes.name === KIND,
  );
  const marks = new Set<number>();
  children(child(root, "cellMetadata"), "bk").forEach((block, index) => {
    if (type >= 0 && children(block, "rc").some(({ attributes }) => Number(attributes.t) === type + 1))
      marks.add(index + 1);
  });
  return marks;
}

/** `cm` of a dynamic array; the workbook's metadata is made or completed where it has no such mark yet. */
export function ensureDynamicArrays(pkg: Package, workbook: string): number {
  const known = dynamicArrayMarks(pkg, workbook).values().next().value;
  if (known !== undefined) return known;
  const path = pkg.related(workbook, "sheetMetadata") ?? "xl/metadata.xml";
  if (!pkg.has(path)) {
    pkg.put(path, `${DECLARATION}<metadata xmlns="${MAIN}"></metadata>`, spreadsheetType("sheetMetadata"));
    pkg.relate(workbook, "sheetMetadata", path);
  }
  const text = addMark(pkg.text(path));
  pkg.put(path, text);
  return Math.max(...marksOf(parseXml(text)));
}

function addMark(text: string): string {
  const root = parseXml(text);
  const sections = splitSections(text, root);
  const itemsOf = (name: string): string[] => {
    const list = child(root, name);
    return list ? sectionsOf(text, list).children.map((each) => each.xml) : [];
  };
  const list = (name: string, items: readonly string[]): string =>
    `<${name} count="${items.length}">${items.join("")}</${name}>`;
  const types = [...itemsOf("metadataTypes"), TYPE];
  const cells = [...itemsOf("cellMetadata"), `<bk><rc t="${types.length}" v="0"/></bk>`];
  const others = sections.children.filter((each) => each.name === "futureMetadata").map((each) => each.xml);
  const future = `<futureMetadata name="${KIND}" count="1">${FUTURE}</futureMetadata>`;
  replaceSection(sections, ORDER, "metadataTypes", [list("metadataTypes", types)]);
  replaceSection(sections, ORDER, "futureMetadata", [...others, future]);
  replaceSection(sections, ORDER, "cellMetadata", [list("cellMetadata", cells)]);
  return joinSections(sections);
}
