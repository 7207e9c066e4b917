import { formatArea, parseArea } from "../../book/a1";
import { columnCount, isSameArea } from "../../book/area";
import type { Sheet } from "../../book/types";
import { attributeEdit, edited } from "../xml/edits";
import { child, children, type Element } from "../xml/parse";

export function readAutoFilter(root: Element): Sheet["autoFilter"] {
  return parseArea(child(root, "autoFilter")?.attributes.ref ?? "");
}

/** `<autoFilter>`, with the filters that are set as long as it covers as many columns. */
export function autoFilterXml({ autoFilter }: Sheet, root: Element, rest: string): string {
  if (!autoFilter) return "";
  const ref = formatArea(autoFilter);
  const known = child(root, "autoFilter");
  const before = parseArea(known?.attributes.ref ?? "");
  if (!known || !before || columnCount(before) !== columnCount(autoFilter))
    return `<autoFilter ref="${ref}"/>`;
  if (isSameArea(before, autoFilter)) return rest.slice(known.start, known.end);
  // The cells by which it was sorted are others now.
  const sorted = children(known, "sortState").map(({ start, end }) => ({ start, end, xml: "" }));
  return edited(rest, known, [attributeEdit(rest, known, { ref }), ...sorted]);
}
