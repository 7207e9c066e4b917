import type { Book } from "../../book/types";
import { DECLARATION } from "../namespaces";
import type { Package } from "../package/package";
import { same } from "../same";
import { child } from "../xml/parse";
import { joinSections, replaceSection, splitSections } from "../xml/sections";
import { attributes, decodeEscapes, encodeEscapes, encodeText } from "../xml/text";

const KIND = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const NAMESPACES: Readonly<Record<string, string>> = {
  cp: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
};
const DATE = {
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:type": "dcterms:W3CDTF",
};
const EMPTY = `${DECLARATION}<cp:coreProperties xmlns:cp="${NAMESPACES.cp ?? ""}"></cp:coreProperties>`;

/** The element of docProps/core.xml for each property of the object model. */
const ELEMENTS: Readonly<Record<string, readonly [prefix: string, name: string]>> = {
  author: ["dc", "creator"],
  category: ["cp", "category"],
  comments: ["dc", "description"],
  creationDate: ["dcterms", "created"],
  keywords: ["cp", "keywords"],
  lastAuthor: ["cp", "lastModifiedBy"],
  subject: ["dc", "subject"],
  title: ["dc", "title"],
};

export function readProperties(pkg: Package): Record<string, string> {
  const path = pkg.related("", "core-properties");
  if (path === null || !pkg.has(path)) return {};
  const root = pkg.xml(path);
  const values: Record<string, string> = {};
  for (const [property, [, name]] of Object.entries(ELEMENTS)) {
    const element = child(root, name);
    if (element) values[property] = decodeEscapes(element.text);
  }
  return values;
}

/** Writes title, author and the like if they are no longer what the file says. */
export function writeProperties({ properties }: Book, pkg: Package): void {
  if (same(properties, readProperties(pkg))) return;
  const known = pkg.related("", "core-properties");
  const path = known ?? "docProps/core.xml";
  const sections = splitSections(known === null ? EMPTY : pkg.text(path));
  for (const [property, [prefix, name]] of Object.entries(ELEMENTS)) {
    const value = properties[property];
    // The part may know these namespaces by other prefixes.
    const start = attributes({
      [`xmlns:${prefix}`]: NAMESPACES[prefix],
      ...(prefix === "dcterms" ? DATE : {}),
    });
    const text = encodeText(encodeEscapes(value ?? ""));
    const xml = value === undefined ? [] : [`<${prefix}:${name}${start}>${text}</${prefix}:${name}>`];
    replaceSection(sections, [], name, xml);
  }
  pkg.put(path, joinSections(sections), TYPE);
  if (known === null) pkg.relate("", KIND, path);
}
