import { textOf } from "../../cells/cell";
import { columnLetters, parseAddress, sheetPrefix } from "../a1";
import type { Source } from "../job";

/** How formulas name the analyst's columns: `Accounts[revenue]` of a table, `'Sheet1'!$D$2:$D$90` of a block. */
export interface References {
  /** The cells of a column below its header. */
  readonly column: (header: string) => string;
  /** The header as a text. */
  readonly header: (header: string) => string;
  /** The header's cell, on its own sheet or any other. */
  readonly headerCell: (header: string) => string;
}

/**
 * A row formula names single columns, never the whole list: a span would take in our own result columns and
 * be circular.
 */
export function referencesTo(source: Source): References {
  const names = source.headers.map(textOf);
  const positionOf = (header: string): number => {
    const position = names.indexOf(header);
    if (position < 0) throw new RangeError(`The accounts have no column "${header}".`);
    return position;
  };
  const { column, headerCell } = source.table === null ? inBlock(source) : inTable(source, source.table);
  return {
    column: (header) => column(positionOf(header)),
    headerCell: (header) => headerCell(positionOf(header)),
    header: (header) => {
      const position = positionOf(header);
      if (source.headers[position] !== header) return quoted(header);
      return source.table === null ? `${headerCell(position)}&""` : headerCell(position);
    },
  };
}

/** A text as a formula writes it: in double quotes, its own doubled. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

interface ByPosition {
  readonly column: (position: number) => string;
  readonly headerCell: (position: number) => string;
}

function inTable(source: Source, table: string): ByPosition {
  const nameAt = (position: number): string => source.headers[position] ?? "";
  return {
    column: (position) => tableColumn(table, nameAt(position)),
    headerCell: (position) => `${table}[[#Headers],[${escaped(nameAt(position))}]]`,
  };
}

function inBlock(source: Source): ByPosition {
  const { top, left, bottom } = parseAddress(source.address);
  const prefix = sheetPrefix(source.sheet);
  return {
    column: (position) => {
      const letters = columnLetters(left + position);
      return `${prefix}$${letters}$${top + 1}:$${letters}$${bottom}`;
    },
    headerCell: (position) => `${prefix}$${columnLetters(left + position)}$${top}`,
  };
}

/** Names of letters, digits, underscores and single spaces stand in one bracket, all others in two. */
const PLAIN = /^[\p{L}\p{N}_]+( [\p{L}\p{N}_]+)*$/u;

function tableColumn(table: string, name: string): string {
  return PLAIN.test(name) ? `${table}[${name}]` : `${table}[[${escaped(name)}]]`;
}

function escaped(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}
