import type { Book } from "../../book/types";
import { DECLARATION, OFFICE_TYPE } from "../namespaces";
import type { Package } from "../package/package";
import { same } from "../same";
import { children, type Element } from "../xml/parse";
import { attributes, decodeEscapes, textElement } from "../xml/text";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
const TYPE = `${OFFICE_TYPE}custom-properties+xml`;
/** The format id that all custom properties bear. */
const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

type Value = string | number | boolean;

/** workbook.properties.custom; dates as ISO text. */
export function readCustomProperties(pkg: Package): Map<string, Value> {
  const path = pkg.related("", "custom-properties");
  if (path === null || !pkg.has(path)) return new Map();
  return new Map(
    children(pkg.xml(path), "property").map((each) => [each.attributes.name ?? "", valueOf(each)]),
  );
}

function valueOf(property: Element): Value {
  const { name = "", text = "" } = property.children[0] ?? {};
  if (name === "bool") return text === "true" || text === "1";
  return /^(i[1248]|ui[1248]|int|uint|r[48]|decimal)$/.test(name) ? Number(text) : decodeEscapes(text);
}

/** Writes them if they are no longer what the file says; those that did not change keep their type. */
export function writeCustomProperties({ customProperties }: Book, pkg: Package): void {
  const before = readCustomProperties(pkg);
  if (same(customProperties, before)) return;
  const known = pkg.related("", "custom-properties");
  const path = known ?? "docProps/custom.xml";
  const text = known === null ? "" : pkg.text(path);
  const raw = new Map(
    known === null
      ? []
      : children(pkg.xml(path), "property").map((each) => [
          each.attributes.name,
          each.children.map(({ start, end }) => text.slice(start, end)).join(""),
        ]),
  );
  const items = Array.from(customProperties, ([name, value], index) => {
    const content = before.get(name) === value ? raw.get(name) : undefined;
    return `<property${attributes({ fmtid: FORMAT, pid: index + 2, name })}>${content ?? valueXml(value)}</property>`;
  });
  const namespaces = attributes({
    xmlns: `${OFFICE}custom-properties`,
    "xmlns:vt": `${OFFICE}docPropsVTypes`,
  });
  pkg.put(path, `${DECLARATION}<Properties${namespaces}>${items.join("")}</Properties>`, TYPE);
  if (known === null) pkg.relate("", "custom-properties", path);
}

function valueXml(value: Value): string {
  if (typeof value === "boolean") return `<vt:bool>${String(value)}</vt:bool>`;
  if (typeof value === "number")
    return Number.isInteger(value) && Math.abs(value) < 2 ** 31
      ? `<vt:i4>${value}</vt:i4>`
      : `<vt:r8>${value}</vt:r8>`;
  return textElement("vt:lpwstr", value);
}
