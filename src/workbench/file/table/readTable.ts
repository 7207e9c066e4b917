import { parseArea } from "../../book/a1";
import type { Table, TableColumn } from "../../book/types";
import { typedFormula } from "../formula/typed";
import { readFilters, sortStateOf } from "../filter/readFilters";
import { child, children, type Element, flag, parseXml } from "../xml/parse";
import { decodeEscapes } from "../xml/text";

/** What a table was in the file, and the part that it stands in. */
export interface TableOrigin {
  readonly path: string;
  readonly number: number;
  readonly read: Table;
}

/** @returns null where the part names no area */
export function readTable(text: string, path: string): Table | null {
  const root = parseXml(text);
  const { id, displayName, name, ref, headerRowCount, totalsRowCount } = root.attributes;
  const area = parseArea(ref ?? "");
  const number = Number(id);
  if (!area) return null;
  const title = decodeEscapes(displayName ?? name ?? `Table${number}`);
  const style = child(root, "tableStyleInfo")?.attributes;
  const states = readFilters(child(root, "autoFilter"), sortStateOf(root), text);
  const table: Table = {
    id: String(number),
    name: title,
    area,
    columns: children(child(root, "tableColumns"), "tableColumn").map((column, place) => ({
      ...readColumn(column, title),
      ...states.get(place),
    })),
    showHeaders: headerRowCount !== "0",
    showTotals: Number(totalsRowCount ?? 0) > 0,
    showFilterButton: child(root, "autoFilter") !== null,
    showBandedRows: flag(style?.showRowStripes),
    showBandedColumns: flag(style?.showColumnStripes),
    highlightFirstColumn: flag(style?.showFirstColumn),
    highlightLastColumn: flag(style?.showLastColumn),
    style: style?.name ?? "",
  };
  const origin: TableOrigin = { path, number, read: structuredClone(table) };
  return { ...table, origin };
}

function readColumn(column: Element, table: string): TableColumn {
  const formula = child(column, "calculatedColumnFormula")?.text ?? "";
  return {
    id: Number(column.attributes.id),
    name: decodeEscapes(column.attributes.name ?? ""),
    formula: formula === "" ? null : typedFormula(decodeEscapes(formula), table),
  };
}
