import type { Chart } from "../book/types";
import { element, setting } from "./chart/element";
import { manualLayout } from "./chart/layout";
import { plotArea } from "./chart/plotArea";
import type { ValuesOf } from "./chart/reference";
import { NO_FILL, outline, shape, solidFill } from "./chart/shape";
import { DECLARATION, DRAWINGML, RELATIONSHIPS } from "./namespaces";
import { BLANKS, LEGEND_POSITIONS } from "./chart/terms";
import { richText, textProperties } from "./chart/text";

const NAMESPACES = {
  "xmlns:c": `${DRAWINGML}chart`,
  "xmlns:a": `${DRAWINGML}main`,
  "xmlns:r": RELATIONSHIPS,
};

function title(chart: Chart): string {
  const { visible, runs, place, overlay, horizontal } = chart.title;
  if (!visible || runs.length === 0) return "";
  const align = horizontal === "Left" ? "l" : horizontal === "Right" ? "r" : null;
  return element(
    "c:title",
    {},
    element("c:tx", {}, richText(runs, { align })),
    manualLayout({ ...place, width: null, height: null }, chart),
    setting("c:overlay", overlay),
  );
}

function legend(chart: Chart): string {
  const { visible, position, hidden, place, overlay, font } = chart.legend;
  if (!visible) return "";
  const absent = [...hidden]
    .sort((first, second) => first - second)
    .map((index) => element("c:legendEntry", {}, setting("c:idx", index), setting("c:delete", true)));
  return element(
    "c:legend",
    {},
    setting("c:legendPos", LEGEND_POSITIONS[position] ?? "r"),
    ...absent,
    manualLayout(place, chart),
    setting("c:overlay", overlay),
    textProperties(font),
  );
}

/**
 * The chart as a part of a workbook, DrawingML (ECMA-376, part 1, chapter 21.2).
 *
 * @param valuesOf the cells behind "='Sheet 1'!$A$1:$A$9", for the values that a part keeps beside its references
 * @throws {Error} for a type of chart that has no place here (pie, area, stock, …)
 */
export function chartXml(chart: Chart, valuesOf: ValuesOf): string {
  const body = element(
    "c:chart",
    {},
    title(chart),
    setting("c:autoTitleDeleted", !chart.title.visible),
    plotArea(chart, valuesOf),
    legend(chart),
    setting("c:plotVisOnly", chart.plotVisibleOnly),
    setting("c:dispBlanksAs", BLANKS[chart.displayBlanksAs] ?? "gap"),
  );
  const space = element(
    "c:chartSpace",
    NAMESPACES,
    setting("c:roundedCorners", false),
    body,
    shape(chart.fill === null ? NO_FILL : solidFill(chart.fill), outline(chart.line)),
    textProperties(chart.font),
  );
  return DECLARATION + space;
}
