import type { Job, MatrixChart } from "../job";
import { findSheet } from "../sheets";
import { CHART_NAME } from "./chartFrame";

/** How a run draws the matrix. */
export function chartOf({ model, matrixChart = "scatter" }: Pick<Job, "model" | "matrixChart">): MatrixChart {
  return model.matrix.size === null ? "scatter" : matrixChart;
}

/** How the last run drew it; null where it stands on no sheet. Two round trips. */
export async function readChart(context: Excel.RequestContext): Promise<MatrixChart | null> {
  const sheet = await findSheet(context, "matrix");
  if (!sheet) return null;
  const chart = sheet.charts.getItemOrNullObject(CHART_NAME).load("chartType");
  await context.sync();
  if (chart.isNullObject) return null;
  return chart.chartType === "Bubble" ? "bubble" : "scatter";
}
