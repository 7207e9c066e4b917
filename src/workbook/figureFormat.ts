import type { Grid } from "../cells/grid";

/** How figures of the analyst's column look on our sheets: as in the list. A cell of the format Text would make texts of them. */
export function figureFormat(grid: Grid, header: string): string {
  const format = grid.formats?.[grid.headers.indexOf(header)] ?? "General";
  return format === "@" ? "General" : format;
}

/** The same for anchors and statistics, which lie between the figures: 2.5 orders are not 3, and 2.9% are not 3%. */
export function anchorFormat(grid: Grid, header: string): string {
  const format = figureFormat(grid, header);
  return FINER[format] ?? format;
}

const FINER: Readonly<Partial<Record<string, string>>> = { "0": "General", "0%": "0.0%" };
