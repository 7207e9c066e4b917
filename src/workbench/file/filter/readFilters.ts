import { parseArea } from "../../book/a1";
import type { ColumnFilter, FilterState } from "../../book/types";
import { child, children, type Element, flag } from "../xml/parse";
import { decodeEscapes } from "../xml/text";

/**
 * What the buttons of an `<autoFilter>` are set to, by their place from the left; those set to nothing are left out.
 * @param sortState element that tells how the rows were sorted
 * @param text of the part, of which filters that are only kept keep theirs
 */
export function readFilters(
  autoFilter: Element | null,
  sortState: Element | null,
  text: string,
): Map<number, FilterState> {
  const states = new Map<number, FilterState>();
  const left = parseArea(autoFilter?.attributes.ref ?? "")?.left ?? 0;
  for (const column of children(autoFilter, "filterColumn")) {
    const { colId, hiddenButton, showButton } = column.attributes;
    const [inner] = column.children;
    states.set(Number(colId), {
      ...(inner && { filter: readFilter(inner, text.slice(column.innerStart, column.innerEnd)) }),
      ...((flag(hiddenButton) || !flag(showButton, true)) && { isButtonHidden: true }),
    });
  }
  const [condition, ...more] = children(sortState, "sortCondition");
  const sortedBy = parseArea(condition?.attributes.ref ?? "");
  if (!condition || !sortedBy || more.length > 0 || !isByValue(condition)) return states;
  const place = sortedBy.left - left;
  const sorted = flag(condition.attributes.descending) ? "descending" : "ascending";
  return states.set(place, { ...states.get(place), sorted });
}

const isByValue = ({ attributes: { sortBy, customList } }: Element): boolean =>
  (sortBy ?? "value") === "value" && customList === undefined;

function readFilter(element: Element, xml: string): ColumnFilter {
  const kept: ColumnFilter = { kind: "kept", xml };
  if (element.name !== "filters" || (element.attributes.calendarType ?? "none") !== "none") return kept;
  const dates = children(element, "dateGroupItem").map(readDate);
  if (dates.includes(null)) return kept;
  return {
    kind: "values",
    texts: children(element, "filter").map(({ attributes: { val } }) => decodeEscapes(val ?? "")),
    dates: dates.filter((date) => date !== null),
    blanks: flag(element.attributes.blank),
  };
}

const SPANS = ["year", "month", "day"] as const;

/** "2026-03-31", or less of it; null for hours and what is finer. */
function readDate({ attributes }: Element): string | null {
  const last = SPANS.findIndex((span) => span === attributes.dateTimeGrouping);
  if (last < 0) return null;
  return SPANS.slice(0, last + 1)
    .map((span, index) => (attributes[span] ?? "").padStart(index === 0 ? 4 : 2, "0"))
    .join("-");
}

/** The element that tells how rows were sorted: within the filter, or beside it. */
export const sortStateOf = (root: Element): Element | null =>
  child(root, "sortState") ?? child(child(root, "autoFilter"), "sortState");
