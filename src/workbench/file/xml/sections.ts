import { type Element, parseXml } from "./parse";

/** A document as its root's start tag and the raw text of each child of the root, so that most of it can stay as it is. */
export interface Sections {
  /** Whatever stands before, and the root's start tag. */
  head: string;
  children: { name: string; xml: string }[];
  tail: string;
}

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** A choice between versions stands where its first alternative would. */
function nameOf(element: Element): string {
  if (element.uri !== COMPATIBILITY || element.name !== "AlternateContent") return element.name;
  return `choice of ${element.children[0]?.children[0]?.name ?? ""}`;
}

/** @param root what `text` says, where it was read already */
export function splitSections(text: string, root: Element = parseXml(text)): Sections {
  const sections = sectionsOf(text, root);
  return { ...sections, head: text.slice(0, root.start) + sections.head };
}

/** The same of one element of a text. */
export function sectionsOf(text: string, element: Element): Sections {
  const isEmpty = element.innerStart === element.end;
  const start = text.slice(element.start, element.innerStart);
  return {
    head: isEmpty ? start.replace(/\/>$/, ">") : start,
    children: element.children.map((each) => ({ name: nameOf(each), xml: text.slice(each.start, each.end) })),
    tail: isEmpty ? `</${/^<([^\s/>]+)/.exec(start)?.[1] ?? ""}>` : text.slice(element.innerEnd, element.end),
  };
}

/**
 * Puts these elements in place of all children of that name; none takes them out. New ones go where the schema's
 * `order` wants them.
 */
export function replaceSection(
  sections: Sections,
  order: readonly string[],
  name: string,
  xml: readonly string[],
): void {
  const { children } = sections;
  let at = children.findIndex((each) => each.name === name);
  if (at < 0) {
    const rank = order.indexOf(name);
    at = children.findIndex((each) => order.indexOf(each.name.replace("choice of ", "")) > rank);
    if (at < 0) at = children.length;
  }
  const added = xml.map((each) => ({ name, xml: withNamespace(sections, each) }));
  const kept = (each: { name: string }): boolean => each.name !== name;
  sections.children = [...children.slice(0, at).filter(kept), ...added, ...children.slice(at).filter(kept)];
}

/** Where the document names its elements with a prefix, ours still have none. */
export function withNamespace({ head }: { head: string }, xml: string): string {
  const root = /<([\w.-]+):[\w.-]+(?:\s[^<]*)?$/.exec(head);
  if (!root?.[1]) return xml;
  const uri = new RegExp(`xmlns:${root[1]}=["']([^"']*)["']`).exec(head)?.[1] ?? "";
  return xml.replace(/^(<[\w.-]+)(?=[\s/>])/, `$1 xmlns="${uri}"`);
}

export function joinSections(sections: Sections): string {
  return sections.head + sections.children.map((each) => each.xml).join("") + sections.tail;
}
