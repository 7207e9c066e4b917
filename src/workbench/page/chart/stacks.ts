import type { Chart, ChartSeries } from "../../book/types";
import { type ChartCells, numberOf } from "./cells";
import { typeOf } from "./seriesLook";

export type Shape = "column" | "line" | "area";

/** What a series over categories is drawn as. */
export function shapeOf(chart: Chart, series: ChartSeries): Shape {
  const type = typeOf(chart, series).replace(/^3D/, "");
  return type.startsWith("Line") ? "line" : type.startsWith("Area") ? "area" : "column";
}

/** A number of a series over categories; `from` is 0 unless it stands on others. */
export interface Span {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/**
 * What each series reaches from and to at each category; null where it has no number. Stacked series stand on those
 * before them of the same shape, negative columns below zero; of a stack to 100 each takes its share of 1.
 */
export function spansOf(chart: Chart, cells: ChartCells): (Span | null)[][] {
  const rows = chart.series.map((series) => cells.values(series.values).map((value) => numberOf(value)));
  const above = new Map<string, number>();
  return chart.series.map((series, index) => {
    const type = typeOf(chart, series);
    const shape = shapeOf(chart, series);
    const peers = chart.series.flatMap((each, at) => (shapeOf(chart, each) === shape ? [at] : []));
    return (rows[index] ?? []).map((value, at) => {
      if (value === null) return null;
      if (!type.includes("Stacked")) return { value, from: 0, to: value };
      const total = peers.reduce((sum, peer) => sum + Math.abs(rows[peer]?.[at] ?? 0), 0);
      const size = type.endsWith("100") ? value / (total || 1) : value;
      const key = `${shape} ${String(at)} ${String(shape === "column" && size < 0)}`;
      const from = above.get(key) ?? 0;
      above.set(key, from + size);
      return { value, from, to: from + size };
    });
  });
}
