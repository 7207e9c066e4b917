import { newChart, newLabel, newSeries } from "../../../../src/workbench/book/newChart";
import { newBook } from "../../../../src/workbench/book/newBook";
import type { Chart } from "../../../../src/workbench/book/types";
import { chartCells } from "../../../../src/workbench/page/chart/cells";
import { drawChart } from "../../../../src/workbench/page/chart/drawChart";
import { firstSheet, put } from "../books";

const book = newBook("Data");
put(firstSheet(book), 0, 0, [
  ["x", "y", "size", "name"],
  [10, 20, 4, "A & B"],
  [50, { error: "#N/A" }, 1, "left out"],
  [90, 80, 16, "C"],
]);

function chart(type: string): Chart {
  const made = newChart("1", "Chart 1", type);
  const series = newSeries("s", "Accounts", false);
  series.values = "=Data!$B$2:$B$4";
  series.xValues = "=Data!$A$2:$A$4";
  series.sizes = "=Data!$C$2:$C$4";
  made.series.push(series);
  return made;
}

const drawn = (made: Chart): string => drawChart(made, chartCells(book), "not drawn");
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

test("a scatter chart has one mark a pair of numbers, and none for #N/A", () => {
  const made = chart("XYScatter");
  made.legend.visible = false;
  expect(count(drawn(made), /<circle/g)).toBe(2);
});

test("a bubble's area follows its size", () => {
  const made = chart("Bubble");
  const radii = [...drawn(made).matchAll(/<circle[^>]* r="([\d.]+)"/g)].map((match) => Number(match[1]));
  expect(radii).toHaveLength(2);
  expect(radii[1]! / radii[0]!).toBeCloseTo(2, 1);
});

test("the line of a bubble series is the edge of its bubbles, and names stand beside them", () => {
  const made = chart("Bubble");
  Object.assign(made.series[0]!.line, { visible: true, color: "#123456" });
  const none = { markerStyle: null, markerSize: null, markerFill: null, markerLine: null, fill: null };
  made.series[0]!.points.set(2, { ...none, label: { ...newLabel(), text: "Beside" } });
  const picture = drawn(made);
  expect(picture).not.toContain("<polyline");
  const bubbles = [...picture.matchAll(/<circle cx="([\d.]+)"[^>]* r="([\d.]+)"[^>]*stroke="#123456"/g)];
  const [, x, radius] = bubbles[1]!.map(Number);
  const [, left] = /<text x="([\d.]+)"[^>]*>Beside/.exec(picture)!.map(Number);
  expect(left).toBeGreaterThan(x! + radius!);
});

test("columns, lines and radar draw every number", () => {
  const columns = chart("ColumnClustered");
  columns.legend.visible = false;
  expect(count(drawn(columns), /<rect[^>]*fill-opacity/g)).toBe(2);
  expect(drawn(chart("LineMarkers"))).toMatch(/<polyline points="[\d.]+,[\d.]+ [\d.]+,[\d.]+"/);
  expect(count(drawn(chart("RadarMarkers")), /<polygon/g)).toBeGreaterThan(1);
});

test("a label follows its cell, and its text cannot become markup", () => {
  const made = chart("XYScatter");
  const label = { ...newLabel(), formula: "=Data!$D$2" };
  const none = { markerStyle: null, markerSize: null, markerFill: null, markerLine: null, fill: null };
  made.series[0]!.points.set(0, { ...none, label });
  expect(drawn(made)).toContain(">A &amp; B</text>");
});

test("the title keeps its runs and the spaces between them, the legend leaves out hidden entries", () => {
  const made = chart("XYScatter");
  const [run] = made.title.runs;
  made.title.runs = [
    { ...run!, text: "Value matrix   ", bold: true },
    { ...run!, text: "793 accounts", size: 10 },
  ];
  expect(drawn(made)).toMatch(
    /white-space:pre.*>Value matrix {3}<\/tspan><tspan font-size="10"[^>]*>793 accounts/,
  );
  expect(drawn(made)).toContain(">Accounts</text>");
  made.legend.hidden.add(0);
  expect(drawn(made)).not.toContain(">Accounts</text>");
});

test("a dashed line is dashed and a line without colour takes the series' own", () => {
  const made = chart("XYScatterLinesNoMarkers");
  made.series[0]!.line = { visible: true, color: "#424242", style: "Dash", weight: 1 };
  expect(drawn(made)).toMatch(/<polyline[^>]*stroke="#424242"[^>]*stroke-dasharray="4 3"/);
});
