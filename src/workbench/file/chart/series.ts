import type { ChartPoint, ChartSeries } from "../../book/types";
import type { ChartKind } from "../../book/chartKinds";
import { textElement } from "../xml/text";
import { element, setting } from "./element";
import { labelCells, labels } from "./label";
import { marker } from "./marker";
import { categories, numbers, texts, type ValuesOf } from "./reference";
import { accent, fillOf, outline, shape } from "./shape";

function name(series: ChartSeries, valuesOf: ValuesOf): string {
  const text =
    series.nameFormula === null ? textElement("c:v", series.name) : texts(series.nameFormula, valuesOf);
  return element("c:tx", {}, text);
}

/** Colours that Excel chooses are written, for LibreOffice draws no line without one. */
function paint(series: ChartSeries, index: number, kind: ChartKind): string {
  const isArea = kind.family === "bar" || kind.family === "bubble" || kind.style === "filled";
  const fill = series.fill === null ? accent(index) : fillOf(series.fill, series.transparency);
  return shape(isArea ? fill : "", outline(series.line, accent(index)));
}

function point(index: number, { fill, ...look }: ChartPoint, marked: boolean): string {
  const own = marked ? marker(look) : "";
  const filled = shape(fillOf(fill), "");
  return own + filled === ""
    ? ""
    : element("c:dPt", {}, setting("c:idx", index), own, setting("c:bubble3D", false), filled);
}

/**
 * One series of a chart.
 *
 * @param index place among all series of the chart, from 0
 */
export function seriesXml(series: ChartSeries, index: number, kind: ChartKind, valuesOf: ValuesOf): string {
  const { family } = kind;
  const marked = family === "scatter" || family === "line" || family === "radar";
  const across = family === "scatter" || family === "bubble" ? "c:xVal" : "c:cat";
  const up = family === "scatter" || family === "bubble" ? "c:yVal" : "c:val";
  const markers = series.markerStyle ?? (kind.markers ? null : "None");
  const points = [...series.points].sort(([first], [second]) => first - second);
  return element(
    "c:ser",
    {},
    setting("c:idx", index),
    setting("c:order", index),
    name(series, valuesOf),
    paint(series, index, kind),
    marked ? marker({ ...series, markerStyle: markers }) : "",
    family === "bubble" || family === "bar" ? setting("c:invertIfNegative", false) : "",
    ...points.map(([at, look]) => point(at, look, marked)),
    labels(series, valuesOf),
    series.xValues === null ? "" : element(across, {}, categories(series.xValues, valuesOf)),
    series.values === null ? "" : element(up, {}, numbers(series.values, valuesOf)),
    family === "bubble" && series.sizes !== null
      ? element("c:bubbleSize", {}, numbers(series.sizes, valuesOf)) + setting("c:bubble3D", false)
      : "",
    family === "scatter" || family === "line" ? setting("c:smooth", series.smooth) : "",
    labelCells(series, valuesOf),
  );
}
