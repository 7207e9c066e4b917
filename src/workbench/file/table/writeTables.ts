import type { Sheet, Table } from "../../book/types";
import { RELATIONSHIPS, spreadsheetType } from "../namespaces";
import { sheetOrigin } from "../origins";
import { same } from "../same";
import type { Writing } from "../writing";
import type { TableOrigin } from "./readTable";
import { tableXml, type TotalsCell } from "./tableXml";

/** Writes the parts of a sheet's tables, takes out those of tables that are gone, and returns `<tableParts>`. */
export function writeTables(sheet: Sheet, path: string, writing: Writing): string {
  const origins = new Map(sheet.tables.map((table) => [table, table.origin as TableOrigin | undefined]));
  const kept = new Set([...origins.values()].map((origin) => origin?.path));
  for (const gone of sheetOrigin(sheet.origin)?.tables ?? [])
    if (!kept.has(gone)) writing.package.unrelate(path, gone);
  const items = sheet.tables.map((table) => {
    const id = writeTable(table, sheet, path, origins.get(table), writing);
    return `<tablePart r:id="${id}"/>`;
  });
  if (items.length === 0) return "";
  return `<tableParts xmlns:r="${RELATIONSHIPS}" count="${items.length}">${items.join("")}</tableParts>`;
}

/** @returns id of the sheet's relationship to the table */
function writeTable(
  table: Table,
  sheet: Sheet,
  path: string,
  origin: TableOrigin | undefined,
  writing: Writing,
): string {
  const pkg = writing.package;
  const related = pkg.relationships(path).find(({ target }) => target === origin?.path);
  if (origin && related) {
    const before = pkg.text(origin.path);
    if (!same(origin.read, table))
      pkg.put(origin.path, tableXml(table, origin.number, before, totalsRow(table, sheet)));
    return related.id;
  }
  const part = pkg.freePath("xl/tables/table", ".xml");
  const xml = tableXml(table, writing.newTableNumber(), null, totalsRow(table, sheet));
  pkg.put(part, xml, spreadsheetType("table"));
  return pkg.relate(path, "table", part);
}

function totalsRow({ area, showTotals, columns }: Table, sheet: Sheet): TotalsCell[] {
  if (!showTotals) return [];
  const cells = sheet.rows.get(area.bottom);
  return columns.map((_, index) => cells?.get(area.left + index) ?? { value: null, formula: null });
}
