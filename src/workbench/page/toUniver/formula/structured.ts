import type { Area, Table } from "../../../book/types";
import { bodyOf } from "../../../book/tableBody";
import { boundingArea } from "../../../book/area";

/** What the brackets of a structured reference say: `[[#Headers],[First]:[Last]]`. */
export interface Structured {
  /** "#headers", "#this row", …, in lower case; none means the body. */
  readonly items: readonly string[];
  /** Names of the first and the last column; null for all columns. */
  readonly columns: readonly [first: string, last: string] | null;
}

const PART = /\[((?:'.|[^'[\]])*)\]/gs;
const unescape = (name: string): string => name.replace(/'(.)/gs, "$1");

/** Reads the brackets, with their outer pair. */
export function parseStructured(brackets: string): Structured {
  const inner = brackets.slice(1, -1).trim();
  const isThisRow = inner.startsWith("@");
  const rest = isThisRow ? inner.slice(1) : inner;
  const parts = rest.trimStart().startsWith("[")
    ? [...rest.matchAll(PART)].map((match) => match[1] ?? "")
    : rest
      ? [rest]
      : [];
  const items = parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase());
  const names = parts.filter((part) => !part.startsWith("#")).map(unescape);
  const [first, last = first] = names;
  return {
    items: isThisRow ? ["#this row", ...items] : items,
    columns: first === undefined || last === undefined ? null : [first, last],
  };
}

/** The cells that a structured reference means, read in `row`; null where Excel says #REF!. */
export function resolveStructured(table: Table, { items, columns }: Structured, row: number): Area | null {
  const rows = rowsOf(table, items, row);
  if (!rows) return null;
  const index = (name: string): number =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  if (!columns) return rows;
  const [first, last] = [index(columns[0]), index(columns[1])];
  if (first < 0 || last < 0) return null;
  const { left } = table.area;
  return { ...rows, left: left + Math.min(first, last), right: left + Math.max(first, last) };
}

function rowsOf(table: Table, items: readonly string[], row: number): Area | null {
  const { area } = table;
  const body = bodyOf(table);
  const parts: Readonly<Record<string, Area | null>> = {
    "#all": area,
    "#data": body,
    "#headers": table.showHeaders ? { ...area, bottom: area.top } : null,
    "#totals": table.showTotals ? { ...area, top: area.bottom } : null,
    "#this row": body.top <= row && row <= body.bottom ? { ...body, top: row, bottom: row } : null,
  };
  const areas = (items.length > 0 ? items : ["#data"]).map((item) => parts[item] ?? null);
  const known = areas.filter((each) => each !== null);
  return known.length < areas.length ? null : known.reduce(boundingArea);
}
