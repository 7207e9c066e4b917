import { newFont } from "../../../src/workbench/book/newChart";
import { readChartXml } from "../../../src/workbench/file/chartRead";
import { chartXml } from "../../../src/workbench/file/chartWrite";
import { child, children, descendants, parseXml } from "../../../src/workbench/file/xml/parse";
import type { Chart } from "../../../src/workbench/book/types";
import { bold, cells, chart, label, series } from "./charts";

const written = (of: Chart) => parseXml(chartXml(of, cells));
const roundTrip = (of: Chart) => readChartXml(chartXml(of, cells), of);

describe("a chart written and read again", () => {
  test.each([
    "XYScatter",
    "Bubble",
    "Radar",
    "RadarMarkers",
    "RadarFilled",
    "ColumnClustered",
    "ColumnStacked",
    "BarStacked100",
    "Line",
    "LineMarkers",
  ])("is the same %s", (type) => {
    const lines = type.startsWith("Line") || type.startsWith("Radar");
    const sizes = type === "Bubble" ? "=S!$D$1:$D$4" : null;
    const of = chart(type, series("One", { sizes }), series("Two", { sizes, fill: "#1B3A73" }));
    for (const each of of.series) each.line = { ...each.line, visible: lines };
    const again = roundTrip(of);
    expect(again.type).toBe(type);
    expect(
      again.series.map(({ name, values, xValues, sizes: size }) => [name, values, xValues, size]),
    ).toEqual(of.series.map(({ name, values, xValues, sizes: size }) => [name, values, xValues, size]));
  });

  test("keeps the looks of marks, lines and points", () => {
    const of = chart(
      "XYScatter",
      series("Marks", {
        markerStyle: "Diamond",
        markerSize: 7,
        markerFill: "#1B3A73",
        markerLine: "#242424",
      }),
      series("Cut", {
        type: "XYScatterLinesNoMarkers",
        markerStyle: "None",
        line: { visible: true, color: "#424242", style: "Dash", weight: 1.25 },
      }),
    );
    of.series[0]!.points.set(2, { ...label({}), label: null, markerStyle: "Circle", markerSize: 9 });
    const again = roundTrip(of);
    expect(again.series[0]).toMatchObject({
      type: null,
      markerStyle: "Diamond",
      markerSize: 7,
      markerFill: "#1B3A73",
      markerLine: "#242424",
    });
    expect(again.series[0]!.points.get(2)).toMatchObject({ markerStyle: "Circle", markerSize: 9 });
    expect(again.series[1]).toMatchObject({
      type: "XYScatterLinesNoMarkers",
      line: { visible: true, color: "#424242", style: "Dash", weight: 1.25 },
    });
  });

  test("keeps title runs, places, axes and the entries left out of the legend", () => {
    const of = chart("XYScatter", series("One"), series("Two"));
    of.title = {
      visible: true,
      runs: [
        { ...bold, text: "Value matrix" },
        { ...newFont(10, "#616161"), text: " 793 accounts" },
      ],
      place: { left: 12, top: 9, width: null, height: null },
      overlay: true,
      horizontal: "Left",
    };
    of.inner = { left: 40, top: 60, width: 320, height: 210 };
    of.legend = { ...of.legend, position: "Top", overlay: true, hidden: new Set([1]) };
    of.categoryAxis = { ...of.categoryAxis, minimum: 0, maximum: 105, majorUnit: 20 };
    of.valueAxis = {
      ...of.valueAxis,
      crosses: "Custom",
      crossesAt: 49.1,
      title: { visible: true, text: "Potential", font: newFont(9, "#616161") },
      numberFormat: "0",
      tickLabelPosition: "Low",
      majorGridlines: {
        visible: true,
        line: { visible: true, color: "#EDEBE9", style: "Continuous", weight: 0.75 },
      },
    };
    of.plotVisibleOnly = false;
    const again = roundTrip(of);
    expect(again.title).toEqual(of.title);
    expect(again.inner).toEqual(of.inner);
    expect(again.legend).toEqual(of.legend);
    expect(again.categoryAxis).toEqual({ ...of.categoryAxis, majorTickMark: "None" });
    expect(again.valueAxis).toEqual(of.valueAxis);
    expect(again.plotVisibleOnly).toBe(false);
  });

  test("keeps labels: text, runs, cell, position, and labels taken away", () => {
    const of = chart("XYScatter", series("One"));
    const { points } = of.series[0]!;
    points.set(0, label({ text: "by hand", showValue: false, position: "Left" }));
    points.set(
      1,
      label({
        runs: [
          { ...bold, text: "a" },
          { ...newFont(), text: "b" },
        ],
        text: "ab",
        showValue: false,
      }),
    );
    points.set(2, label({ formula: "=S!$B$9", showValue: false, position: "Right", font: bold }));
    points.set(3, label({ visible: false }));
    const again = roundTrip(of).series[0]!.points;
    expect(again.get(0)!.label).toMatchObject({ text: "by hand", position: "Left" });
    expect(again.get(1)!.label!.runs).toEqual(points.get(1)!.label!.runs);
    expect(again.get(2)!.label).toMatchObject({ formula: "=S!$B$9", position: "Right", font: bold });
    expect(again.get(3)!.label!.visible).toBe(false);
  });

  test("puts columns and a line on two value axes", () => {
    const of = chart(
      "ColumnClustered",
      series("Accounts"),
      series("Share", {
        type: "Line",
        axisGroup: "Secondary",
        line: { visible: true, color: "#107C41", style: "Continuous", weight: 2 },
      }),
    );
    const again = roundTrip(of);
    expect(again.type).toBe("ColumnClustered");
    expect(again.series.map(({ type, axisGroup }) => [type, axisGroup])).toEqual([
      [null, "Primary"],
      ["Line", "Secondary"],
    ]);
    expect(descendants(written(of), "valAx")).toHaveLength(2);
  });
});

describe("what stands in the part", () => {
  test("references go with the values last seen, errors as their word", () => {
    const of = chart("XYScatter", series("One"));
    const xml = parseXml(
      chartXml(of, (reference) => (reference.includes("$A") ? [1, null, 3] : [{ error: "#N/A" }, 5, "text"])),
    );
    const [x, y] = descendants(xml, "numCache");
    const seen = (cache: typeof x) =>
      children(cache, "pt").map((point) => [point.attributes.idx, child(point, "v")!.text]);
    expect(descendants(xml, "f").map(({ text }) => text)).toEqual(["S!$A$1:$A$4", "S!$C$1:$C$4"]);
    expect(seen(x)).toEqual([
      ["0", "1"],
      ["2", "3"],
    ]);
    expect(seen(y)).toEqual([
      ["0", "#N/A"],
      ["1", "5"],
    ]);
  });

  test("labels whose cells run along with the points are told by one range, with the gap before the first", () => {
    const of = chart("XYScatter", series("One"));
    of.series[0]!.points.set(1, label({ formula: "=S!$B$6", showValue: false }));
    of.series[0]!.points.set(3, label({ formula: "=S!$B$8", showValue: false }));
    const range = descendants(written(of), "datalabelsRange")[0]!;
    expect(child(range, "f")!.text).toBe("S!$B$5:$B$8");
    expect(descendants(range, "v").map(({ text }) => text)).toEqual([
      "Account 5",
      "Account 6",
      "Account 7",
      "Account 8",
    ]);
    expect(roundTrip(of).series[0]!.points.get(3)!.label!.formula).toBe("=S!$B$8");
  });

  test("labels from scattered cells are linked one by one", () => {
    const of = chart("XYScatter", series("One"));
    of.series[0]!.points.set(0, label({ formula: "=S!$B$6" }));
    of.series[0]!.points.set(1, label({ formula: "=S!$B$2" }));
    const xml = written(of);
    expect(descendants(xml, "datalabelsRange")).toHaveLength(0);
    expect(descendants(xml, "dLbl").map((each) => descendants(each, "f")[0]!.text)).toEqual([
      "S!$B$6",
      "S!$B$2",
    ]);
  });

  test("a colour that Excel chooses is the theme's, and stays Excel's choice", () => {
    const of = chart("ColumnClustered", series("One"), series("Two"));
    const colors = descendants(written(of), "schemeClr").map(({ attributes }) => attributes.val);
    expect(colors).toEqual(["accent1", "accent2"]);
    expect(roundTrip(of).series.map(({ fill }) => fill)).toEqual([null, null]);
  });

  test("text of any kind is escaped", () => {
    const of = chart("XYScatter", series("A & <B>"));
    of.title.runs = [{ ...bold, text: 'x < "y"\u0001' }];
    const again = roundTrip(of);
    expect(again.series[0]!.name).toBe("A & <B>");
    expect(chartXml(of, cells)).toContain('x &lt; "y"_x0001_');
  });

  test("a type that has no place here is refused by name", () => {
    expect(() => chartXml(chart("Pie", series("One")), cells)).toThrow("Pie");
  });
});
