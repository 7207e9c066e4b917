import type { Sheet } from "../../book/types";
import { RELATIONSHIPS, spreadsheetType } from "../namespaces";
import type { Package } from "../package/package";
import { child, children, type Element } from "../xml/parse";
import { attributes } from "../xml/text";

/** worksheet.customProperties: Excel keeps each value in a part of its own, as UTF-16. */
export function readCustomProperties(root: Element, path: string, pkg: Package): Map<string, string> {
  const values = new Map<string, string>();
  for (const { name, target } of partsOf(root, path, pkg)) {
    const decoder = new TextDecoder("utf-16le");
    if (pkg.has(target)) values.set(name, decoder.decode(pkg.bytes(target)).replace(/\0$/, ""));
  }
  return values;
}

/** `<customProperties>`, with its parts written anew. */
export function writeCustomProperties(sheet: Sheet, root: Element, path: string, pkg: Package): string {
  for (const { target } of partsOf(root, path, pkg)) pkg.unrelate(path, target);
  const items = Array.from(sheet.customProperties, ([name, value]) => {
    const part = pkg.freePath("xl/customProperty", ".bin");
    pkg.put(part, encodeUtf16(value), spreadsheetType("customProperty").replace(/\+xml$/, ""));
    return `<customPr${attributes({ name, "r:id": pkg.relate(path, "customProperty", part) })}/>`;
  });
  if (items.length === 0) return "";
  return `<customProperties xmlns:r="${RELATIONSHIPS}">${items.join("")}</customProperties>`;
}

function partsOf(root: Element, path: string, pkg: Package): { name: string; target: string }[] {
  const related = new Map(pkg.relationships(path).map((each) => [each.id, each.target]));
  return children(child(root, "customProperties"), "customPr").map(
    ({ attributes: { name, "r:id": id } }) => ({
      name: name ?? "",
      target: related.get(id ?? "") ?? "",
    }),
  );
}

function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), true);
  return bytes;
}
