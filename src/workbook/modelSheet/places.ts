import type { TableName } from "../names";
import type { Contents } from "./contents";
import { mapTables } from "./tables";

/** Where a table starts on a new sheet: its caption, two rows above its headers. Rows and columns count from 1. */
export interface Place {
  readonly caption: number;
  readonly left: number;
}

/** Rows from a caption to the first row of data: caption, hints, headers. */
export const ROWS_ABOVE = 3;
const FIRST_CAPTION = 11;
const GAP = 2;

/**
 * One under the other in bands of columns, no table below a narrower one: Excel inserts a table row by pushing
 * down what stands below in the table's columns, and refuses where that would cut another table apart.
 */
const BANDS: readonly (readonly [left: number, tables: readonly TableName[]])[] = [
  [2, ["KamDimensions", "KamBands"]],
  [6, ["KamTiers", "KamGates", "KamOverrides"]],
  [13, ["KamMatrix", "KamQuadrants", "KamSettings"]],
];

/** The places of all tables; KamCriteria, as wide as all bands, on top. */
export function placesOf(contents: Contents): Readonly<Record<TableName, Place>> {
  const below = (caption: number, table: TableName): number =>
    caption + ROWS_ABOVE + contents[table].length + GAP;
  const places = mapTables((): Place => ({ caption: FIRST_CAPTION, left: 2 }));
  for (const [left, tables] of BANDS) {
    let caption = below(FIRST_CAPTION, "KamCriteria");
    for (const table of tables) {
      places[table] = { caption, left };
      caption = below(caption, table);
    }
  }
  return places;
}
