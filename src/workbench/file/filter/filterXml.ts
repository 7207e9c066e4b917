import { formatArea } from "../../book/a1";
import type { Area, ColumnFilter, FilterState } from "../../book/types";
import { attributes, encodeEscapes } from "../xml/text";

type States = readonly (FilterState | undefined)[];

/**
 * `<autoFilter>` of an area.
 * @param states of its columns, from the left
 * @param sortState put within, where it does not stand beside
 */
export function filterXml(area: Area, states: States, sortState = ""): string {
  const columns = states.map((state, index) => columnXml(index, state)).join("") + sortState;
  const start = `<autoFilter ref="${formatArea(area)}"`;
  return columns === "" ? `${start}/>` : `${start}>${columns}</autoFilter>`;
}

function columnXml(colId: number, state: FilterState | undefined): string {
  if (!state?.filter && state?.isButtonHidden !== true) return "";
  const start = attributes({ colId, hiddenButton: state.isButtonHidden === true ? 1 : null });
  return `<filterColumn${start}${state.filter ? `>${criteriaXml(state.filter)}</filterColumn>` : "/>"}`;
}

function criteriaXml(filter: ColumnFilter): string {
  if (filter.kind === "kept") return filter.xml;
  const items = [
    ...filter.texts.map((text) => `<filter${attributes({ val: encodeEscapes(text) })}/>`),
    ...filter.dates.map(dateXml),
  ];
  return `<filters${attributes({ blank: filter.blanks ? 1 : null })}>${items.join("")}</filters>`;
}

function dateXml(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  const dateTimeGrouping = day !== undefined ? "day" : month !== undefined ? "month" : "year";
  return `<dateGroupItem${attributes({ year, month, day, dateTimeGrouping })}/>`;
}

/** `<sortState>` of rows sorted by one column; "" where none says so. @param body the rows that were sorted */
export function sortStateXml(body: Area, states: States): string {
  const index = states.findIndex((state) => state?.sorted !== undefined);
  if (index < 0) return "";
  const column = body.left + index;
  const condition = attributes({
    descending: states[index]?.sorted === "descending" ? 1 : null,
    ref: formatArea({ ...body, left: column, right: column }),
  });
  return `<sortState ref="${formatArea(body)}"><sortCondition${condition}/></sortState>`;
}
