import { newChart, newFont, newLabel, newSeries } from "../../../src/workbench/book/newChart";
import type { CellValue, Chart, ChartPoint, ChartSeries, DataLabel } from "../../../src/workbench/book/types";

/** Column A holds numbers, column B names, whatever the sheet. */
export function cells(reference: string): CellValue[] {
  const match = /\$([A-Z])\$(\d+)(?::\$[A-Z]\$(\d+))?$/.exec(reference)!;
  const [, column, first, last = first] = match;
  const rows = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
  return rows.map((row) => (column === "B" ? `Account ${row}` : row * 10));
}

export function series(name: string, change: Partial<ChartSeries> = {}): ChartSeries {
  const plain = newSeries(name, name, false);
  return { ...plain, xValues: "=S!$A$1:$A$4", values: "=S!$C$1:$C$4", ...change };
}

export function label(change: Partial<DataLabel>): ChartPoint {
  const plain = { markerStyle: null, markerSize: null, markerFill: null, markerLine: null, fill: null };
  return { ...plain, label: { ...newLabel(), ...change } };
}

export function chart(type: string, ...of: ChartSeries[]): Chart {
  const plain = newChart("1", "Chart 1", type);
  return {
    ...plain,
    width: 400,
    height: 300,
    series: of.map((each, index) => ({ ...each, id: String(index) })),
  };
}

export const bold = { ...newFont(15, "#242424"), bold: true };
