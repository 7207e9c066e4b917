import { asText } from "../cellText";
import { formatAddress } from "../a1";
import type { Region } from "../job";

/** The error that keeps a point out of a chart: only in hidden cells. */
export const NOT_DRAWN = { error: "#N/A" } as const;

export type Shown = string | number | typeof NOT_DRAWN;

/** A cell's formula and what it shows; a cell without a formula is typed. */
export interface Cell {
  readonly formula: string | null;
  readonly shows: Shown;
}

export const live = (formula: string, shows: Shown): Cell => ({ formula: `=${formula}`, shows });
export const typed = (shows: string | number): Cell => ({ formula: null, shows });

/** Cells that are written together; rows and columns count from 1. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly Cell[])[];
}

export function addressOf({ top, left, cells }: Block): string {
  const width = cells[0]?.length ?? 1;
  return formatAddress({ top, left, bottom: top + cells.length - 1, right: left + width - 1 });
}

/** What Excel is given: as values, a point that is not drawn is a blank. */
function written({ formula, shows }: Cell, asFormulas: boolean): string | number {
  if (asFormulas && formula !== null) return formula;
  if (typeof shows === "object") return "";
  return typeof shows === "string" ? asText(shows) : shows;
}

export function writeBlock(sheet: Excel.Worksheet, block: Block, asFormulas: boolean): void {
  sheet.getRange(addressOf(block)).formulas = block.cells.map((row) =>
    row.map((cell) => written(cell, asFormulas)),
  );
}

/** What the formulas of a block show. */
export function regionOf(sheet: string, block: Block): Region {
  return {
    sheet,
    address: addressOf(block),
    values: block.cells.map((row) => row.map(({ shows }) => shows)),
  };
}
