import { SaxesParser } from "saxes";
import { RELATIONSHIPS } from "../namespaces";

/** An element of a small part. Positions count in the text that was parsed. */
export interface Element {
  /** Without prefix. */
  readonly name: string;
  readonly uri: string;
  /** By local name; those of the relationships namespace as "r:id", all others with a namespace as they stand. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: Element[];
  /** Its own text, children's left out. */
  text: string;
  readonly start: number;
  readonly innerStart: number;
  innerEnd: number;
  end: number;
}

/** Reads a whole part. Document types are refused, so no entity is ever expanded. */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [];
  let root: Element | null = null;
  let start = 0;
  parser.on("doctype", () => {
    throw new Error("document type");
  });
  parser.on("opentagstart", () => {
    start = text.lastIndexOf("<", parser.position - 1);
  });
  parser.on("opentag", (tag) => {
    const attributes: Record<string, string> = {};
    for (const { uri, local, name, value } of Object.values(tag.attributes)) {
      attributes[uri === "" ? local : uri === RELATIONSHIPS ? `r:${local}` : name] = value;
    }
    const { local: name, uri } = tag;
    const innerStart = parser.position;
    const element: Element = {
      name,
      uri,
      attributes,
      children: [],
      text: "",
      start,
      innerStart,
      innerEnd: innerStart,
      end: innerStart,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (piece: string): void => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    element.innerEnd = Math.max(element.innerStart, text.lastIndexOf("<", element.end - 1));
  });
  parser.write(text).close();
  if (!root) throw new Error("no root element");
  return root;
}

export function child(element: Element | null | undefined, name: string): Element | null {
  return element?.children.find((each) => each.name === name) ?? null;
}

export function children(element: Element | null | undefined, name: string): Element[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** All elements of that name at any depth, in document order. */
export function descendants(element: Element, name: string): Element[] {
  return element.children.flatMap((each) => [
    ...(each.name === name ? [each] : []),
    ...descendants(each, name),
  ]);
}

/** XML's booleans; `fallback` where the attribute is absent. */
export function flag(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : value === "1" || value === "true" || value === "on";
}

export function numeric(value: string | undefined): number | null {
  const number = Number(value);
  return value === undefined || value.trim() === "" || !Number.isFinite(number) ? null : number;
}
