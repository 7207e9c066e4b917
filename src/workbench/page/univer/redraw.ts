import { IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import { UNIT } from "../toUniver/workbookData";
import type { Grid } from "./boot";

/** Draws the sheet in front anew: for looks that lie beneath the cells' own, which Univer remembers. */
export function redraw({ injector }: Pick<Grid, "injector">): void {
  const render = injector.get(IRenderManagerService).getRenderById(UNIT);
  const shown = render?.with(SheetSkeletonManagerService).getCurrentParam();
  if (!render || !shown) return;
  shown.skeleton.resetCache();
  shown.skeleton.makeDirty(true);
  shown.skeleton.calculate();
  render.mainComponent?.makeForceDirty();
}

/** Univer draws no sheet that comes in front because another goes, and fails at the next cell that changes. */
export function drawFront({ injector, api }: Pick<Grid, "injector" | "api">): void {
  const skeletons = injector
    .get(IRenderManagerService)
    .getRenderById(UNIT)
    ?.with(SheetSkeletonManagerService);
  const front = api.getActiveWorkbook()?.getActiveSheet().getSheetId();
  if (skeletons && front !== undefined && !skeletons.getCurrentParam())
    skeletons.setCurrent({ sheetId: front });
}
