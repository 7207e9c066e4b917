import { formatArea } from "../../book/a1";
import type { CellValue, Table, TableColumn } from "../../book/types";
import { formulaOnDisk } from "../formula/onDisk";
import { DECLARATION, MAIN } from "../namespaces";
import { child, children, type Element, parseXml } from "../xml/parse";
import { joinSections, replaceSection, type Sections, splitSections } from "../xml/sections";
import { attributes, encodeEscapes, encodeText } from "../xml/text";
import { totalsOf } from "./totals";

const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

export interface TotalsCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

/**
 * A table's part. Of the part it had before (null for a new table) it keeps what the workbook's data does not tell:
 * filters, the formats of its regions, names of queries.
 *
 * @param totals the cells of the totals row, left to right; empty without one
 */
export function tableXml(
  table: Table,
  number: number,
  before: string | null,
  totals: readonly TotalsCell[],
): string {
  const part = before === null ? null : { root: parseXml(before), text: before };
  const sections: Sections = part
    ? splitSections(part.text, part.root)
    : { head: `${DECLARATION}<table xmlns="${MAIN}">`, children: [], tail: "</table>" };
  sections.head = startTag(sections.head, table, number, part?.root ?? null);
  replaceSection(sections, ORDER, "tableColumns", [columnsXml(table, part, totals)]);
  replaceSection(sections, ORDER, "tableStyleInfo", [styleXml(table)]);
  const filter = filterXml(table, part);
  replaceSection(sections, ORDER, "autoFilter", filter === "" ? [] : [filter]);
  if (part?.root.attributes.ref !== formatArea(table.area)) replaceSection(sections, ORDER, "sortState", []);
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

function columnsXml(
  table: Table,
  part: { root: Element; text: string } | null,
  totals: readonly TotalsCell[],
): string {
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
  const text = formulaOnDisk(formula, { table, dynamic: false });
  return `<calculatedColumnFormula>${encodeText(encodeEscapes(text))}</calculatedColumnFormula>`;
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

/** Filters that are set stay as long as the columns they count keep their places. */
function filterXml(table: Table, part: { root: Element; text: string } | null): string {
  if (!table.showFilterButton || !table.showHeaders) return "";
  const { bottom } = table.area;
  const ref = formatArea({ ...table.area, bottom: table.showTotals ? bottom - 1 : bottom });
  const before = child(part?.root, "autoFilter");
  const isSame = children(child(part?.root, "tableColumns"), "tableColumn").every(
    ({ attributes: { id } }, index) => Number(id) === table.columns[index]?.id,
  );
  if (!part || !before || !isSame) return `<autoFilter ref="${ref}"/>`;
  return part.text.slice(before.start, before.end).replace(/\sref="[^"]*"/, ` ref="${ref}"`);
}
