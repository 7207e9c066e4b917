import { newBook } from "../../../../src/workbench/book/newBook";
import { newChart, newFont, newSeries } from "../../../../src/workbench/book/newChart";
import type { Chart } from "../../../../src/workbench/book/types";
import { typeOfSeries } from "../../../../src/workbench/file/chart/readKind";
import { parseXml } from "../../../../src/workbench/file/xml/parse";
import { layOut } from "../../../../src/workbench/page/chart/categoryLabels";
import { chartCells } from "../../../../src/workbench/page/chart/cells";
import { drawChart } from "../../../../src/workbench/page/chart/drawChart";
import { spansOf } from "../../../../src/workbench/page/chart/stacks";
import { wrapText } from "../../../../src/workbench/page/chart/textWidth";
import { firstSheet, put } from "../books";

const book = newBook("Data");
put(firstSheet(book), 0, 0, [
  ["Key", 30, 10],
  ["Core", 10, 30],
]);

function chart(type: string): Chart {
  const made = newChart("1", "Chart 1", type);
  made.legend.visible = false;
  for (const column of ["B", "C"]) {
    const series = newSeries(column, column, false);
    series.values = `=Data!$${column}$1:$${column}$2`;
    series.xValues = "=Data!$A$1:$A$2";
    made.series.push(series);
  }
  return made;
}

const SENTENCE = "This type is not drawn";
const drawn = (made: Chart): string => drawChart(made, chartCells(book), SENTENCE);
const boxes = (text: string): Record<"x" | "y" | "width" | "height", number>[] =>
  [
    ...text.matchAll(
      /<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.-]+)" height="([\d.-]+)"[^>]*fill-opacity/g,
    ),
  ].map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));

test("bars lie, as long as their numbers, the first category at the bottom", () => {
  const [key, core] = boxes(drawn(chart("BarClustered")));
  expect(key!.width / core!.width).toBeCloseTo(3);
  expect(key!.height).toBe(core!.height);
  expect(key!.y).toBeGreaterThan(core!.y);
  const reversed = chart("BarClustered");
  reversed.categoryAxis.reversed = true;
  const [first, second] = boxes(drawn(reversed));
  expect(first!.y).toBeLessThan(second!.y);
});

test("stacked bars stand on one another", () => {
  const [first, , second] = boxes(drawn(chart("BarStacked")));
  expect(second!.x).toBeCloseTo(first!.x + first!.width, 1);
  expect(second!.y).toBe(first!.y);
});

test("of a stack to 100 each series takes its share", () => {
  const [first, second] = spansOf(chart("ColumnStacked100"), chartCells(book));
  expect(first!.map((span) => span?.to)).toEqual([0.75, 0.25]);
  expect(second!.map((span) => [span?.from, span?.to])).toEqual([
    [0.75, 1],
    [0.25, 1],
  ]);
});

test("a pie has a slice a category of its first series, a doughnut a ring a series", () => {
  expect([...drawn(chart("Pie")).matchAll(/<path d="M/g)]).toHaveLength(2);
  expect([...drawn(chart("Doughnut")).matchAll(/<path d="M/g)]).toHaveLength(4);
  // Three quarters take the long way round.
  expect(drawn(chart("Pie"))).toMatch(/<path d="M[^"]* 0 1 1 /);
});

test("an area goes down to what it stands on", () => {
  const [, points = ""] = /<polygon points="([^"]*)"/.exec(drawn(chart("Area"))) ?? [];
  const ys = points.split(" ").map((point) => Number(point.split(",")[1]));
  expect(ys).toHaveLength(4);
  expect(ys[2]).toBe(ys[3]);
  expect(ys[0]).toBeLessThan(ys[1]!);
});

test.each(["Surface", "StockHLC", "PieOfPie", "Waterfall"])(
  "of a %s stand the title and a sentence",
  (type) => {
    const made = chart(type);
    made.title.visible = true;
    const text = drawn(made);
    expect(text).toContain(SENTENCE);
    expect(text).not.toMatch(/fill-opacity|<path/);
  },
);

test("cells in hidden rows are left out where the chart shows only what is seen", () => {
  const other = newBook("Data");
  const sheet = firstSheet(other);
  put(sheet, 0, 0, [[1], [2], [3]]);
  sheet.hiddenRows.add(1);
  expect(chartCells(other, true).values("=Data!$A$1:$A$3")).toEqual([1, 3]);
  expect(chartCells(other).values("=Data!$A$1:$A$3")).toEqual([1, 2, 3]);
});

describe("names of categories", () => {
  const font = newFont(10);

  test("are wrapped between words, and between Chinese signs", () => {
    expect(wrapText("Strategic key accounts", 8)).toEqual(["Strategic key", "accounts"]);
    expect(wrapText("战略重点客户", 4)).toEqual(["战略重点", "客户"]);
    expect(wrapText("Strategic", 4)).toBeNull();
  });

  test("stand level in lines as long as these fit, else are turned, and none is left out", () => {
    const names = ["Strategic key accounts", "Core accounts", "Service"];
    const level = layOut(names, font, 80, 60);
    expect([level.isTurned, level.lines[0]]).toEqual([false, ["Strategic key", "accounts"]]);
    const turned = layOut(names, font, 30, 80);
    expect([turned.isTurned, turned.lines.every((lines) => lines.length === 1)]).toEqual([true, true]);
    expect(turned.height).toBeLessThanOrEqual(80);
  });

  test("that are short are left out where they do not fit", () => {
    const years = Array.from({ length: 10 }, (_, index) => String(2016 + index));
    expect(layOut(years, font, 20, 60).lines.map(([text]) => text ?? "")).toEqual(
      years.map((year, index) => (index % 2 === 0 ? year : "")),
    );
  });
});

test.each([
  ['<areaChart><grouping val="stacked"/></areaChart>', "AreaStacked"],
  ['<areaChart><grouping val="standard"/></areaChart>', "Area"],
  ['<bar3DChart><barDir val="bar"/><grouping val="percentStacked"/></bar3DChart>', "3DBarStacked100"],
  ['<bar3DChart><barDir val="col"/><grouping val="clustered"/></bar3DChart>', "3DColumnClustered"],
])("the file's %s is Excel's %s", (xml, type) => {
  expect(typeOfSeries(parseXml(xml), null, newSeries("s", "S", false))).toBe(type);
});
