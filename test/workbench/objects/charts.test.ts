import { openBook } from "../openBook";

const DATA = [
  ["x", "North", "South"],
  [1, 10, 5],
  [2, 20, 6],
  [3, 30, 7],
];

/** Runs `work` in a workbook whose first sheet holds DATA in A1:C4. */
function withData<T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) {
  const { book, run } = openBook();
  const done = run(async (context, sheet) => {
    sheet.getRange("A1:C4").values = DATA;
    return work(context, sheet);
  });
  return { book, done };
}

const refusal = (done: Promise<unknown>) => expect(done).rejects;

describe("charts.add", () => {
  test("makes the series that Excel makes: names from the heads, x values from the first column", async () => {
    const { book, done } = withData(async (context, sheet) => {
      const chart = sheet.charts.add("XYScatter", sheet.getRange("A1:C4"), "Columns");
      chart.load("name,chartType,series/count");
      const series = chart.series.load("items/name");
      await context.sync();
      return [chart.name, chart.chartType, series.items.map(({ name }) => name)];
    });
    expect(await done).toEqual(["Chart 1", "XYScatter", ["North", "South"]]);
    expect(book.sheets[0]!.charts[0]!.series.map(({ xValues, values }) => [xValues, values])).toEqual([
      ["=Sheet1!$A$2:$A$4", "=Sheet1!$B$2:$B$4"],
      ["=Sheet1!$A$2:$A$4", "=Sheet1!$C$2:$C$4"],
    ]);
  });

  test("pairs columns into values and sizes of bubbles", async () => {
    const { book, done } = withData(async (context, sheet) => {
      sheet.charts.add("Bubble", sheet.getRange("A1:C4"), "Columns");
      await context.sync();
    });
    await done;
    expect(book.sheets[0]!.charts[0]!.series).toMatchObject([
      { name: "North", values: "=Sheet1!$B$2:$B$4", sizes: "=Sheet1!$C$2:$C$4" },
    ]);
  });

  test("takes rows as series where the range is wider than high", async () => {
    const { book, done } = withData(async (context, sheet) => {
      sheet.charts.add("ColumnClustered", sheet.getRange("A2:C3"), "Auto");
      await context.sync();
    });
    await done;
    expect(book.sheets[0]!.charts[0]!.series.map(({ name, values }) => [name, values])).toEqual([
      ["Series1", "=Sheet1!$A$2:$C$2"],
      ["Series2", "=Sheet1!$A$3:$C$3"],
    ]);
  });

  test("demands a range, and refuses by name a type that this host does not have", async () => {
    const without = withData(async (context, sheet) => {
      sheet.charts.add("XYScatter", "A1:C4" as unknown as Excel.Range);
      await context.sync();
    });
    await refusal(without.done).toMatchObject({ code: "InvalidArgument" });
    const pie = withData(async (context, sheet) => {
      sheet.charts.add("Pie", sheet.getRange("A1:B4"));
      await context.sync();
    });
    await refusal(pie.done).toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("Pie"),
    });
  });

  test("gives names that are free, finds charts by name, and deletes them", async () => {
    const { book, done } = withData(async (context, sheet) => {
      const first = sheet.charts.add("Line", sheet.getRange("A1:B4"));
      sheet.charts.add("Line", sheet.getRange("A1:B4"));
      first.delete();
      const third = sheet.charts.add("Line", sheet.getRange("A1:B4"));
      third.load("name");
      const found = sheet.charts.getItemOrNullObject("chart 2").load("name");
      const absent = sheet.charts.getItemOrNullObject("Chart 1");
      const count = sheet.charts.getCount();
      await context.sync();
      return [third.name, found.name, absent.isNullObject, count.value];
    });
    expect(await done).toEqual(["Chart 3", "Chart 2", true, 2]);
    expect(book.sheets[0]!.changed).toContain("charts");
  });
});

describe("a series", () => {
  test("takes its data, marks, line and place in the legend", async () => {
    const { book, done } = withData(async (context, sheet) => {
      const chart = sheet.charts.add("XYScatter", sheet.getRange("A1:C4"), "Columns");
      chart.series.getItemAt(1).delete();
      chart.series.getItemAt(0).delete();
      const cut = chart.series.add("Cut");
      cut.setXAxisValues(sheet.getRange("A2:A3"));
      cut.setValues(sheet.getRange("C2:C3"));
      cut.chartType = "XYScatterLinesNoMarkers";
      cut.format.line.color = "#424242";
      cut.format.line.lineStyle = "Dash";
      cut.format.line.weight = 1.25;
      const marks = chart.series.add("Marks");
      marks.setXAxisValues(sheet.getRange("A2:A4"));
      marks.setValues(sheet.getRange("B2:B4"));
      marks.markerStyle = "Diamond";
      marks.markerSize = 7;
      marks.markerBackgroundColor = "#1b3a73";
      marks.markerForegroundColor = "white";
      chart.legend.legendEntries.getItemAt(0).visible = false;
      await context.sync();
    });
    await done;
    const [chart] = book.sheets[0]!.charts;
    expect(chart!.series).toMatchObject([
      {
        name: "Cut",
        type: "XYScatterLinesNoMarkers",
        xValues: "=Sheet1!$A$2:$A$3",
        values: "=Sheet1!$C$2:$C$3",
        line: { visible: true, color: "#424242", style: "Dash", weight: 1.25 },
      },
      {
        name: "Marks",
        type: null,
        markerStyle: "Diamond",
        markerSize: 7,
        markerFill: "#1B3A73",
        markerLine: "#FFFFFF",
      },
    ]);
    expect([...chart!.legend.hidden]).toEqual([0]);
  });

  test("of bubbles cannot be combined with another type", async () => {
    const { done } = withData(async (context, sheet) => {
      const chart = sheet.charts.add("Bubble", sheet.getRange("A1:C4"), "Columns");
      chart.series.add("Cut").chartType = "XYScatterLines";
      await context.sync();
    });
    await refusal(done).toMatchObject({ code: "InvalidArgument" });
  });

  test.each<[string, (series: Excel.ChartSeries, sheet: Excel.Worksheet) => void]>([
    [
      "sizes outside a bubble chart",
      (series, sheet) => {
        series.setBubbleSizes(sheet.getRange("A1:A3"));
      },
    ],
    [
      "values of two columns",
      (series, sheet) => {
        series.setValues(sheet.getRange("A1:B3"));
      },
    ],
    [
      "a name of 256 characters",
      (series) => {
        series.name = "x".repeat(256);
      },
    ],
    [
      "a mark of 1 point",
      (series) => {
        series.markerSize = 1;
      },
    ],
    [
      "a colour that is none",
      (series) => {
        series.markerBackgroundColor = "bluish";
      },
    ],
  ])("refuses %s", async (_what, change) => {
    const { done } = withData(async (context, sheet) => {
      change(sheet.charts.add("XYScatter", sheet.getRange("A1:C4")).series.getItemAt(0), sheet);
      await context.sync();
    });
    await refusal(done).toMatchObject({ code: "InvalidArgument" });
  });
});

test("a series put in before others leaves the entries that are hidden in the legend theirs", async () => {
  const { book, done } = withData(async (context, sheet) => {
    const chart = sheet.charts.add("XYScatter", sheet.getRange("A1:C4"), "Columns");
    chart.legend.legendEntries.getItemAt(1).visible = false;
    chart.series.add("First", 0 as never);
    await context.sync();
  });
  await done;
  expect([...book.sheets[0]!.charts[0]!.legend.hidden]).toEqual([2]);
});

describe("a point's label", () => {
  test("follows a cell, stands where it is told and has its own font", async () => {
    const { book, done } = withData(async (context, sheet) => {
      const series = sheet.charts.add("XYScatter", sheet.getRange("A1:C4")).series.getItemAt(0);
      const point = series.points.getItemAt(2);
      point.hasDataLabel = true;
      point.dataLabel.formula = "=Sheet1!$B$1";
      point.dataLabel.position = "Left";
      point.dataLabel.format.font.bold = true;
      point.dataLabel.format.font.color = "#242424";
      await context.sync();
      const again = series.points.getItemAt(2).dataLabel.load("formula,position,autoText");
      const count = series.points.getCount();
      await context.sync();
      return [again.formula, again.position, again.autoText, count.value];
    });
    expect(await done).toEqual(["=Sheet1!$B$1", "Left", false, 3]);
    expect(book.sheets[0]!.charts[0]!.series[0]!.points.get(2)!.label).toMatchObject({
      formula: "=Sheet1!$B$1",
      showValue: false,
      font: { bold: true, color: "#242424" },
    });
  });

  test("is not there until it is asked for", async () => {
    const { done } = withData(async (context, sheet) => {
      const series = sheet.charts.add("XYScatter", sheet.getRange("A1:C4")).series.getItemAt(0);
      series.points.getItemAt(0).dataLabel.text = "too early";
      await context.sync();
    });
    await refusal(done).toMatchObject({ code: "GeneralException" });
  });

  test("of a point beyond the last is refused", async () => {
    const { done } = withData(async (context, sheet) => {
      const series = sheet.charts.add("XYScatter", sheet.getRange("A1:C4")).series.getItemAt(0);
      series.points.getItemAt(3).hasDataLabel = true;
      await context.sync();
    });
    await refusal(done).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("the parts of a chart", () => {
  test("a title is formatted by stretches of its text", async () => {
    const { book, done } = withData(async (context, sheet) => {
      const { title } = sheet.charts.add("XYScatter", sheet.getRange("A1:C4"));
      title.text = "Value matrix, 793 accounts";
      title.getSubstring(0, 12).font.bold = true;
      const rest = title.getSubstring(12, 14).font;
      rest.size = 10;
      rest.color = "#616161";
      title.left = 12;
      title.top = 8;
      title.horizontalAlignment = "Left";
      title.load("text");
      await context.sync();
      return title.text;
    });
    expect(await done).toBe("Value matrix, 793 accounts");
    const { title } = book.sheets[0]!.charts[0]!;
    expect(title.runs.map(({ text, bold, size }) => [text, bold, size])).toEqual([
      ["Value matrix", true, 14],
      [", 793 accounts", false, 10],
    ]);
    expect(title.place).toMatchObject({ left: 12, top: 8 });
  });

  test("a title has no stretch of text beyond its end", async () => {
    const { done } = withData(async (context, sheet) => {
      const { title } = sheet.charts.add("XYScatter", sheet.getRange("A1:C4"));
      title.text = "North";
      title.getSubstring(3, 3).font.bold = true;
      await context.sync();
    });
    await refusal(done).toMatchObject({ code: "InvalidArgument" });
  });

  test("axes keep scale, crossing, titles, gridlines and what Excel chooses itself", async () => {
    const { book, done } = withData(async (context, sheet) => {
      const { categoryAxis, valueAxis } = sheet.charts.add("XYScatter", sheet.getRange("A1:C4")).axes;
      categoryAxis.minimum = 0;
      categoryAxis.maximum = 105;
      categoryAxis.majorUnit = 20;
      categoryAxis.setPositionAt(58.8);
      valueAxis.maximum = "";
      valueAxis.title.text = "Potential";
      valueAxis.title.format.font.size = 10;
      valueAxis.majorGridlines.format.line.color = "#EDEBE9";
      valueAxis.tickLabelPosition = "Low";
      valueAxis.numberFormat = "0";
      valueAxis.visible = false;
      await context.sync();
    });
    await done;
    expect(book.sheets[0]!.charts[0]).toMatchObject({
      categoryAxis: { minimum: 0, maximum: 105, majorUnit: 20, crosses: "Custom", crossesAt: 58.8 },
      valueAxis: {
        maximum: null,
        title: { visible: true, text: "Potential", font: { size: 10 } },
        majorGridlines: { line: { color: "#EDEBE9" } },
        tickLabelPosition: "Low",
        numberFormat: "0",
        visible: false,
      },
    });
  });

  test("plot area, legend and chart take their places; cells place a chart too", async () => {
    const { book, done } = withData(async (context, sheet) => {
      const chart = sheet.charts.add("XYScatter", sheet.getRange("A1:C4"));
      chart.setPosition("B2", "C3");
      chart.plotArea.insideLeft = 57;
      chart.plotArea.insideTop = 81;
      chart.plotArea.insideWidth = 600;
      chart.plotArea.insideHeight = 300;
      chart.legend.position = "Top";
      chart.legend.left = 12;
      chart.format.border.clear();
      chart.format.fill.setSolidColor("#FFFFFF");
      chart.format.font.color = "#242424";
      chart.plotVisibleOnly = false;
      await context.sync();
    });
    await done;
    expect(book.sheets[0]!.charts[0]).toMatchObject({
      left: 48,
      top: 15,
      width: 96,
      height: 30,
      inner: { left: 57, top: 81, width: 600, height: 300 },
      legend: { position: "Top", place: { left: 12 }, font: { color: "#242424" } },
      line: { visible: false },
      fill: "#FFFFFF",
      plotVisibleOnly: false,
    });
  });

  test("an image is refused by name, for nothing is drawn here", async () => {
    const { done } = withData(async (context, sheet) => {
      sheet.charts.add("XYScatter", sheet.getRange("A1:C4")).getImage();
      await context.sync();
    });
    await refusal(done).toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("getImage"),
    });
  });

  test("a change drops what a file had of the chart", async () => {
    const { book, run } = openBook();
    await run(async (context, sheet) => {
      sheet.charts.add("XYScatter", sheet.getRange("A1:C4"));
      await context.sync();
      book.sheets[0]!.charts[0]!.origin = "part of a file";
      sheet.charts.getItemAt(0).name = "Mine";
      await context.sync();
    });
    expect(book.sheets[0]!.charts[0]).not.toHaveProperty("origin");
  });
});
