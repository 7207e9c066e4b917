import { isBlank } from "../../cells/cell";
import type { RawCell } from "../../model/portfolio/types";
import { isoDateOf } from "../dates";
import type { TableName } from "../names";

/** How a cell becomes a value of the document. @param date1904 whether the workbook counts days from 1904 */
export type Reader = (cell: RawCell, date1904: boolean) => unknown;

/** As it stands: a number, or whatever else the schema then refuses by name; a blank is refused too. */
export const asIs: Reader = (cell) => cell;
/** As it stands; a blank leaves the default. */
export const optional: Reader = (cell) => (isBlank(cell) ? undefined : cell);
export const name: Reader = (cell) => String(cell);
export const optionalName: Reader = (cell) => (isBlank(cell) ? undefined : String(cell));
/** A word of a list, in any letter case, as Excel's formulas compare it. */
export const word: Reader = (cell) => String(cell).trim().toLowerCase();
export const date: Reader = (cell, date1904) =>
  (typeof cell === "number" ? isoDateOf(cell, date1904) : null) ?? optional(cell, date1904);

/** What the columns of a table are in the document, in the order of TABLES; null: nothing. */
export type Fields = readonly (readonly [key: string, read: Reader] | null)[];

/** The lists of the document, each from one table. */
export const LISTS: readonly (readonly [path: string, table: TableName, fields: Fields])[] = [
  [
    "criteria",
    "KamCriteria",
    [
      ["column", name],
      ["dimension", optionalName],
      ["axis", word],
      ["weight", asIs],
      null,
      ["direction", word],
      ["scale", word],
      ["worst", optional],
      ["best", optional],
      ["missing", word],
    ],
  ],
  [
    "dimensions",
    "KamDimensions",
    [
      ["name", name],
      ["weight", asIs],
    ],
  ],
  [
    "tiers.list",
    "KamTiers",
    [
      ["label", name],
      ["cut", optional],
      ["share", optional],
    ],
  ],
  [
    "gates",
    "KamGates",
    [
      ["column", name],
      ["op", word],
      ["value", optional],
      ["cap", name],
      ["reason", optionalName],
    ],
  ],
  [
    "bands",
    "KamBands",
    [
      ["column", name],
      ["from", asIs],
      ["rating", asIs],
    ],
  ],
  [
    "overrides",
    "KamOverrides",
    [
      ["id", name],
      ["tier", name],
      ["reason", optionalName],
      ["by", optionalName],
      ["expires", date],
    ],
  ],
];
