import { formatArea } from "../../book/a1";
import { bodyOf } from "../../book/tableBody";
import type { Area, CellValue, Table, TableColumn } from "../../book/types";
import { filterXml, sortStateXml } from "../filter/filterXml";
import { formulaOnDisk } from "../formula/onDisk";
import { DECLARATION, MAIN } from "../namespaces";
import { same } from "../same";
import { child, children, type Element, parseXml } from "../xml/parse";
import { joinSections, replaceSection, type Sections, splitSections } from "../xml/sections";
import { attributes, encodeEscapes, textElement } from "../xml/text";
import { readTable } from "./readTable";
import { totalsOf } from "./totals";

const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** The part that a table was read from. */
interface Part {
  readonly root: Element;
  readonly text: string;
}

export interface TotalsCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

/**
 * A table's part. Of the part it had before (null for a new table) it keeps what the workbook's data does not tell:
 * the formats of its regions, names of queries.
 *
 * @param totals the cells of the totals row, left to right; empty without one
 */
export function tableXml(
  table: Table,
  number: number,
  before: string | null,
  totals: readonly TotalsCell[],
): string {
  const part: Part | null = before === null ? null : { root: parseXml(before), text: before };
  const sections: Sections = part
    ? splitSections(part.text, part.root)
    : { head: `${DECLARATION}<table xmlns="${MAIN}">`, children: [], tail: "</table>" };
  sections.head = startTag(sections.head, table, number, part?.root ?? null);
  replaceSection(sections, ORDER, "tableColumns", [columnsXml(table, part, totals)]);
  replaceSection(sections, ORDER, "tableStyleInfo", [styleXml(table)]);
  const { autoFilter, sortState } = filterSections(table, part);
  replaceSection(sections, ORDER, "autoFilter", autoFilter);
  replaceSection(sections, ORDER, "sortState", sortState);
  return joinSections(sections);
}

function startTag(head: string, table: Table, number: number, root: Element | null): string {
  const open = head.lastIndexOf("<");
  const name = /^<[^\s/>]+/.exec(head.slice(open))?.[0] ?? "<table";
  const declared = head.slice(open).match(/\sxmlns(?::[\w.-]+)?=(?:"[^"]*"|'[^']*')/g) ?? [];
  const kept = Object.entries(root?.attributes ?? {}).filter(([key]) => !key.startsWith("xmlns"));
  const title = encodeEscapes(table.name);
  const own = {
    ...Object.fromEntries(kept),
    id: number,
    name: title,
    displayName: title,
    ref: formatArea(table.area),
    headerRowCount: table.showHeaders ? null : 0,
    totalsRowCount: table.showTotals ? 1 : null,
    totalsRowShown: table.showTotals ? null : 0,
  };
  return `${head.slice(0, open)}${name}${declared.join("")}${attributes(own)}>`;
}

function columnsXml(table: Table, part: Part | null, totals: readonly TotalsCell[]): string {
  const before = new Map(
    children(child(part?.root, "tableColumns"), "tableColumn").map((each) => [
      Number(each.attributes.id),
      each,
    ]),
  );
  const items = table.columns.map((column, index) => {
    const origin = before.get(column.id);
    const total = totals[index];
    const { attributes: sum, xml } =
      total && table.showTotals ? totalsOf(total, column, table.name) : NO_TOTALS;
    const { dataDxfId, headerRowDxfId, totalsRowDxfId, dataCellStyle, headerRowCellStyle } =
      origin?.attributes ?? {};
    const kept = { headerRowDxfId, dataDxfId, totalsRowDxfId, headerRowCellStyle, dataCellStyle };
    const start = attributes({ id: column.id, name: encodeTitle(column.name), ...sum, ...kept });
    const content = formulaXml(column, table.name) + xml;
    return `<tableColumn${start}${content === "" ? "/>" : `>${content}</tableColumn>`}`;
  });
  return `<tableColumns count="${items.length}">${items.join("")}</tableColumns>`;
}

/** Line breaks in titles are escaped too. */
const encodeTitle = (title: string): string => encodeEscapes(title).replace(/\n/g, "_x000a_");

const NO_TOTALS = { attributes: {}, xml: "" };

function formulaXml({ formula }: TableColumn, table: string): string {
  if (formula === null) return "";
  return textElement("calculatedColumnFormula", formulaOnDisk(formula, { table, dynamic: false }));
}

function styleXml(table: Table): string {
  return `<tableStyleInfo${attributes({
    name: table.style === "" ? null : table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  })}/>`;
}

/** Where the buttons stand: over the header and the body. */
const filterArea = ({ area, showTotals }: Table): Area =>
  showTotals ? { ...area, bottom: area.bottom - 1 } : area;

/** Of what did not change the part's own text is kept. */
function filterSections(table: Table, part: Part | null): Record<"autoFilter" | "sortState", string[]> {
  if (!table.showFilterButton || !table.showHeaders) return { autoFilter: [], sortState: [] };
  const area = filterArea(table);
  const known = child(part?.root, "autoFilter");
  const before = known?.attributes.ref === formatArea(area) ? readTable(part?.text ?? "", "") : null;
  const text = (element: Element | null): string =>
    element ? (part?.text.slice(element.start, element.end) ?? "") : "";
  const isKept = (say: (column: TableColumn) => unknown): boolean =>
    before !== null && same(before.columns.map(say), table.columns.map(say));
  const autoFilter = isKept(({ id, filter, isButtonHidden }) => ({ id, filter, isButtonHidden }))
    ? text(known)
    : filterXml(area, table.columns);
  const sortState = isKept(({ id, sorted }) => ({ id, sorted }))
    ? text(child(part?.root, "sortState"))
    : sortStateXml(bodyOf(table), table.columns);
  return { autoFilter: [autoFilter], sortState: sortState === "" ? [] : [sortState] };
}
