import type { Chart } from "../../book/types";
import type { ChartCells } from "./cells";

/** Names of the categories: those of the first series that has any, else 1, 2, 3 … */
export function categoriesOf(chart: Chart, cells: ChartCells): string[] {
  const named = chart.series.find(({ xValues }) => xValues !== null);
  const count = Math.max(0, ...chart.series.map(({ values }) => cells.values(values).length));
  const names = cells.texts(named?.xValues ?? null);
  return Array.from({ length: count }, (_, index) => names[index] || String(index + 1));
}
