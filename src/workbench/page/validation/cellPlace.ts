import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";
import { UNIT } from "../toUniver/workbookData";
import type { Grid } from "../univer/boot";
import type { Place } from "./accepts";

/** Where a cell is seen, in pixels of the element that holds the grid's canvas. */
export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The element that the grid's canvas stands in, and where the cell is seen there; null while there is no grid. */
export function cellPlace(
  { injector, api }: Grid,
  { sheet, row, column }: Place,
): { readonly holder: HTMLElement; readonly box: CellBox } | null {
  const render = injector.get(IRenderManagerService).getRenderById(UNIT);
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const holder = render?.engine.getCanvasElement().parentElement;
  const range = api.getActiveWorkbook()?.getSheetBySheetId(sheet.id)?.getRange(row, column);
  if (!render || !viewport || !holder || !range) return null;
  const zoom = render.scene.scaleX;
  const { x, y, width, height } = range.getCellRect();
  // Frozen rows and columns do not scroll.
  const left = x - (column < sheet.frozen.columns ? 0 : viewport.viewportScrollX);
  const top = y - (row < sheet.frozen.rows ? 0 : viewport.viewportScrollY);
  return { holder, box: { left: left * zoom, top: top * zoom, width: width * zoom, height: height * zoom } };
}
