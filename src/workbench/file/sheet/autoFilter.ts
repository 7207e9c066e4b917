import { formatArea, parseArea } from "../../book/a1";
import type { FilterState, Sheet } from "../../book/types";
import { filterXml, sortStateXml } from "../filter/filterXml";
import { readFilters, sortStateOf } from "../filter/readFilters";
import { same } from "../same";
import { child, type Element } from "../xml/parse";

/** @param text of the part that `root` was read from */
export function readAutoFilter(root: Element, text: string): Pick<Sheet, "autoFilter" | "filterStates"> {
  const element = child(root, "autoFilter");
  const autoFilter = parseArea(element?.attributes.ref ?? "");
  const filterStates = new Map<number, FilterState>();
  for (const [place, state] of readFilters(element, sortStateOf(root), text))
    if (autoFilter) filterStates.set(autoFilter.left + place, state);
  return { autoFilter, filterStates };
}

/** `<autoFilter>`, as it was read where nothing of it changed. */
export function autoFilterXml({ autoFilter, filterStates }: Sheet, root: Element, rest: string): string {
  if (!autoFilter) return "";
  const known = child(root, "autoFilter");
  const isSame =
    known?.attributes.ref === formatArea(autoFilter) &&
    same(readAutoFilter(root, rest).filterStates, filterStates);
  if (known && isSame) return rest.slice(known.start, known.end);
  const { left, right, top } = autoFilter;
  const states = Array.from({ length: right - left + 1 }, (_, place) => filterStates.get(left + place));
  return filterXml(autoFilter, states, sortStateXml({ ...autoFilter, top: top + 1 }, states));
}
