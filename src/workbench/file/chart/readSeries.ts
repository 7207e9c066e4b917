import { newLabel, newPoint, newSeries } from "../../book/newChart";
import type { ChartPoint, ChartSeries } from "../../book/types";
import { child, children, descendants, type Element, flag } from "../xml/parse";
import type { ChartKind } from "../../book/chartKinds";
import { readLabel, readPointLabel } from "./readLabel";
import { colorOf, numberOf, readLine, settingOf, transparencyOf } from "./readShape";
import { MARKERS, wordFor } from "./terms";

function reference(element: Element | null): string | null {
  const holder = element?.children.find(({ name }) => name === "numRef" || name === "strRef");
  const formula = child(holder, "f")?.text;
  return formula === undefined ? null : `=${formula}`;
}

function paint(element: Element | null): string | null {
  return child(element, "noFill") ? "" : colorOf(element);
}

type MarkerFormat = Pick<ChartPoint, "markerStyle" | "markerSize" | "markerFill" | "markerLine">;

function readMarker(element: Element | null): MarkerFormat {
  const marker = child(element, "marker");
  const shape = child(marker, "spPr");
  return {
    markerStyle: wordFor(MARKERS, settingOf(marker, "symbol")),
    markerSize: numberOf(marker, "size"),
    markerFill: paint(shape),
    markerLine: paint(child(shape, "ln")),
  };
}

function labelRangeOf(series: Element): string | null {
  const range = descendants(series, "datalabelsRange")[0];
  const formula = child(range, "f")?.text;
  return formula === undefined ? null : `=${formula}`;
}

function readPoints(series: Element, hasLabels: boolean): Map<number, ChartPoint> {
  const points = new Map<number, ChartPoint>();
  for (const point of children(series, "dPt")) {
    const index = numberOf(point, "idx") ?? 0;
    points.set(index, { ...newPoint(), ...readMarker(point), fill: paint(child(point, "spPr")) });
  }
  const all = child(series, "dLbls");
  const base = hasLabels ? readLabel(all) : { ...readLabel(all), ...newLabel() };
  const range = labelRangeOf(series);
  for (const label of children(all, "dLbl")) {
    const index = numberOf(label, "idx") ?? 0;
    points.set(index, {
      ...(points.get(index) ?? newPoint()),
      label: readPointLabel(label, index, base, range),
    });
  }
  return points;
}

/** @param index place among the chart's series, of which an id is made */
export function readSeries(element: Element, index: number, kind: ChartKind | null): ChartSeries {
  const name = child(element, "tx");
  const nameFormula = reference(name);
  const shape = child(element, "spPr");
  const labels = readLabel(child(element, "dLbls"));
  const hasLabels =
    child(element, "dLbls") !== null &&
    (labels.showValue || labels.showCategoryName || labels.showSeriesName || labels.showBubbleSize);
  const seen = descendants(name ?? element, "v")[0]?.text ?? "";
  const plain = newSeries(String(index), name ? seen : "", kind?.lines ?? true);
  return {
    ...plain,
    nameFormula,
    values: reference(child(element, "yVal") ?? child(element, "val")),
    xValues: reference(child(element, "xVal") ?? child(element, "cat")),
    sizes: reference(child(element, "bubbleSize")),
    ...readMarker(element),
    fill: paint(shape),
    line: readLine(element, plain.line),
    smooth: flag(settingOf(element, "smooth") ?? undefined),
    transparency: transparencyOf(shape),
    hasLabels,
    labels: hasLabels ? labels : plain.labels,
    points: readPoints(element, hasLabels),
  };
}
