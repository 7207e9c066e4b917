import type { Chart, Sheet } from "../../book/types";
import { readChartXml } from "../chartRead";
import type { Package } from "../package/package";
import { formulasIn } from "../rules/fileFormulas";
import type { Element } from "../xml/parse";
import { boundsOfAnchor, placementOf } from "./anchor";
import { chartAnchors, drawingPath } from "./chartAnchors";

/** What a chart was in the file. */
export interface ChartOrigin {
  /** Path of its part. */
  readonly path: string;
  readonly read: Chart;
}

export function readCharts(worksheet: Element, sheet: Sheet, sheetPath: string, pkg: Package): Chart[] {
  const path = drawingPath(worksheet, sheetPath, pkg);
  if (path === null) return [];
  return chartAnchors(pkg.xml(path), path, pkg).map(({ anchor, frame, target }) => {
    const { name, altText } = frame;
    const id = chartId(sheet, frame.id);
    const place = { id, name, altText, placement: placementOf(anchor), ...boundsOfAnchor(anchor, sheet) };
    const text = pkg.text(target);
    const chart = pkg.reading(target, () => readChartXml(text, place));
    const origin: ChartOrigin = { path: target, read: structuredClone(chart) };
    return { ...chart, fileFormulas: formulasIn(text), origin };
  });
}

/** As Excel names drawings in the object model: after their number and their sheet's. */
function chartId(sheet: Sheet, number: string): string {
  const digits = Number(number).toString(16).toUpperCase().padStart(6, "0");
  return `{00000000-0008-0000-${sheet.id.slice(20, 24)}-${digits}000000}`;
}
