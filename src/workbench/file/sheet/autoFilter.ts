import { formatArea, parseArea } from "../../book/a1";
import type { Sheet } from "../../book/types";
import { child, type Element } from "../xml/parse";

export function readAutoFilter(root: Element): Sheet["autoFilter"] {
  return parseArea(child(root, "autoFilter")?.attributes.ref ?? "");
}

/** `<autoFilter>`, with the filters that are set as long as it covers the same cells. */
export function autoFilterXml({ autoFilter }: Sheet, root: Element, rest: string): string {
  if (!autoFilter) return "";
  const ref = formatArea(autoFilter);
  const known = child(root, "autoFilter");
  return known?.attributes.ref === ref ? rest.slice(known.start, known.end) : `<autoFilter ref="${ref}"/>`;
}
