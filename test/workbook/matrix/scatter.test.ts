import type { CellValue, Sheet } from "../../../src/workbench/book/types";
import { contentsOf } from "../contentsOf";
import { tiers } from "../models";
import { longList, matrixModel, SIX, SIX_MODEL } from "./lists";
import { type Done, points, run, shown } from "./run";

function formulas(sheet: Sheet): string[] {
  return [...sheet.rows.values()].flatMap((cells) =>
    [...cells.values()].flatMap(({ formula }) => (formula === null ? [] : [formula])),
  );
}

function table({ sheet }: Done): CellValue[][] {
  return Array.from({ length: 7 }, (_, index) => shown(sheet, `A${41 + index}:E${41 + index}`));
}

const named = (done: Done, tier: string) =>
  points(done, `${tier}, named`).map(({ x, y, label }) => [label, x, y]);

describe("the matrix of six accounts", () => {
  test("draws every placed account once: the largest with its name, in the series of its tier", async () => {
    const done = await run(SIX, SIX_MODEL);
    expect(done.written.isDrawn).toBe(true);
    expect(named(done, "Strategic")).toEqual([["Alfreds", 90, 95]]);
    expect(named(done, "Core")).toEqual([["Ernst", 60, 70]]);
    expect(named(done, "Potential")).toEqual([
      ["Berglunds", 80, 20],
      ["Centro", 20, 80],
    ]);
    expect(named(done, "Service")).toEqual([["Drachen", 10, 15]]);
    for (const tier of ["Strategic", "Core", "Potential", "Service"]) expect(points(done, tier)).toEqual([]);
  });

  test("draws the cuts from edge to edge with their values at the end", async () => {
    const done = await run(SIX, SIX_MODEL);
    expect(points(done, "Cut of direct value")).toMatchObject([
      { x: 50, y: 0, label: null },
      { x: 50, y: 112, label: "50.0", side: "Top" },
    ]);
    expect(points(done, "Cut of potential value")).toMatchObject([
      { x: 0, y: 40, label: null },
      { x: 105, y: 40, label: "40.0", side: "Right" },
    ]);
    expect(points(done, "Potential cut of the tiers")).toEqual([]);
  });

  test("names the corners with accounts and share of the size column", async () => {
    const done = await run(SIX, SIX_MODEL);
    expect(points(done, "Quadrants").map(({ label }) => label)).toEqual([
      "Key value",
      "Direct value",
      "Potential value",
      "Low value",
    ]);
    expect(points(done, "Accounts in the quadrants").map(({ label }) => label)).toEqual([
      "2 accounts, 33% of revenue",
      "1 account, 10% of revenue",
      "1 account, 5% of revenue",
      "1 account, 3% of revenue",
    ]);
  });

  test("tells below what stands in each quadrant, and who has no place", async () => {
    const [heads, ...lines] = table(await run(SIX, SIX_MODEL));
    expect(heads).toEqual(["Quadrant", "Accounts", "% of accounts", "% of revenue", "What to do"]);
    expect(lines.map(([name, count, , size]) => [name, count, size])).toEqual([
      ["Key value", 2, 0.325],
      ["Direct value", 1, 0.1],
      ["Potential value", 1, 0.05],
      ["Low value", 1, 0.025],
      ["Not placed", 1, 0.5],
      ["All", 6, 1],
    ]);
  });

  test("states accounts, date and the cuts in force under the heading", async () => {
    const done = await run(SIX, SIX_MODEL, { date: "2026-03-31" });
    expect(shown(done.sheet, "A2")).toEqual([
      "As of 31 Mar 2026: 6 accounts. Cuts: direct 50.0, potential 40.0. The 5 largest by revenue are named where there is room.",
    ]);
    expect(done.chart.title.runs.map(({ text, size, bold }) => [text, size, bold])).toEqual([
      ["Value matrix", 15, true],
      ["   6 accounts at 31 Mar 2026", 10, false],
    ]);
  });
});

describe("the chart", () => {
  test("has the tiers in its legend and nothing else", async () => {
    const { chart } = await run(SIX, SIX_MODEL);
    const entries = chart.series
      .filter((_, index) => !chart.legend.hidden.has(index))
      .map(({ name }) => name);
    expect(entries).toEqual(["Strategic", "Core", "Potential", "Service"]);
  });

  test("refers to plain ranges and draws them although they are hidden", async () => {
    const { chart, sheet } = await run(SIX, SIX_MODEL);
    for (const { values, xValues } of chart.series) {
      expect(values).toMatch(/^='KAM Matrix'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/);
      expect(xValues).toMatch(/^='KAM Matrix'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/);
    }
    expect(chart.plotVisibleOnly).toBe(false);
    expect(sheet.hiddenColumns.has(7)).toBe(true);
    expect(sheet.hiddenColumns.has(4)).toBe(false);
  });

  test("has axes of fixed length with room above 100", async () => {
    const { chart } = await run(SIX, SIX_MODEL);
    expect(chart.categoryAxis).toMatchObject({ minimum: 0, maximum: 105, majorUnit: 20 });
    expect(chart.valueAxis).toMatchObject({ minimum: 0, maximum: 112, majorUnit: 20 });
    expect([chart.categoryAxis.title.text, chart.valueAxis.title.text]).toEqual([
      "Direct value (0 to 100)",
      "Potential value (0 to 100)",
    ]);
  });

  test("gives every tier a series, however many there are", async () => {
    const list = ["A", "B", "C", "D", "E"].map((label, index) => ({
      label,
      cut: [80, 60, 40, 20][index] ?? null,
      share: null,
      count: null,
    }));
    const done = await run(SIX, { ...SIX_MODEL, tiers: tiers({ list }) });
    expect(done.chart.series.slice(0, 5).map(({ name }) => name)).toEqual(["A", "B", "C", "D", "E"]);
    expect(named(done, "A").map(([name]) => name)).toEqual(["Alfreds"]);
    expect(named(done, "E").map(([name]) => name)).toEqual(["Drachen"]);
  });

  test("shows the tier rule's own potential cut where it is another", async () => {
    const done = await run(SIX, { ...SIX_MODEL, tiers: tiers({ rule: "potential", potentialCut: 55 }) });
    expect(points(done, "Potential cut of the tiers")).toMatchObject([
      { x: 0, y: 55, label: null },
      { x: 105, y: 55, label: "Potential 55.0" },
    ]);
  });
});

describe("formulas", () => {
  test("stand wherever a figure depends on the model, and are the same whatever the figures", async () => {
    const one = formulas((await run(SIX, SIX_MODEL)).sheet);
    const rows = SIX.map((row, index) => (index === 0 ? row : [row[0]!, 50, 50, index * 10]));
    const other = formulas((await run(rows, { ...SIX_MODEL, tiers: tiers({ rule: "potential" }) })).sheet);
    const ofCorners = (text: string): boolean => text.startsWith("=MAX(") || text.startsWith("=N(");
    expect(one.filter((text) => !ofCorners(text))).toEqual(other.filter((text) => !ofCorners(text)));
    expect(one.length).toBeGreaterThan(150);
  });

  test("show error values only in hidden columns", async () => {
    const { sheet } = await run(SIX, SIX_MODEL);
    for (const cells of sheet.rows.values())
      for (const [column, { value }] of cells)
        if (typeof value === "object" && value !== null) expect(sheet.hiddenColumns.has(column)).toBe(true);
  });

  test("are all told what they show", async () => {
    const { sheet } = await run(SIX, SIX_MODEL);
    for (const cells of sheet.rows.values())
      for (const { formula, value } of cells.values()) if (formula !== null) expect(value).not.toBeNull();
  });

  test("use nothing newer than Excel 2007 and nothing volatile", async () => {
    const { sheet } = await run(longList(2100), matrixModel());
    const used = new Set(formulas(sheet).flatMap((text) => text.match(/[A-Z]+(?=\()/g) ?? []));
    // prettier-ignore
    const known = ["ABS", "AND", "COUNT", "COUNTIF", "FIXED", "IF", "IFERROR", "INDEX", "ISNUMBER", "LARGE", "LEFT",
      "LEN", "MATCH", "MAX", "N", "NA", "ROUND", "SUM", "SUMPRODUCT"];
    expect([...used].filter((name) => !known.includes(name))).toEqual([]);
  });

  test("are not written in values mode, nor are errors", async () => {
    const done = await run(SIX, SIX_MODEL, { mode: "values" });
    expect(formulas(done.sheet)).toEqual([]);
    expect(done.written.regions).toEqual([]);
    expect(named(done, "Strategic")).toEqual([["Alfreds", 90, 95]]);
    expect(table(done)[1]!.slice(0, 4)).toEqual(["Key value", 2, 2 / 6, 0.325]);
    const values = [...done.sheet.rows.values()].flatMap((cells) =>
      [...cells.values()].map(({ value }) => value),
    );
    expect(values.some((value) => typeof value === "object" && value !== null)).toBe(false);
  });
});

describe("a run", () => {
  test("after the same run changes nothing", async () => {
    const first = await run(SIX, SIX_MODEL);
    const before = contentsOf(first.book);
    const chart = JSON.stringify({ ...first.chart, id: "" });
    const again = await run(SIX, SIX_MODEL, { book: first.book });
    expect(contentsOf(again.book)).toEqual(before);
    expect(JSON.stringify({ ...again.chart, id: "" })).toBe(chart);
  });

  test("leaves a chart that the analyst added on the sheet", async () => {
    const first = await run(SIX, SIX_MODEL);
    first.sheet.charts.push({ ...first.chart, id: "own", name: "My chart" });
    const { sheet } = await run(SIX, SIX_MODEL, { book: first.book });
    expect(sheet.charts.map(({ name }) => name).sort()).toEqual(["KamMatrix", "My chart"]);
  });

  test("takes the same few round trips however long the list", async () => {
    const short = await run(SIX, SIX_MODEL);
    const long = await run(longList(1500), matrixModel());
    expect(long.requests).toBe(short.requests);
    expect(short.requests).toBeLessThanOrEqual(10);
  });

  test("of a model without potential makes no sheet", async () => {
    const [direct] = SIX_MODEL.criteria;
    const { book, written } = await run(SIX, { ...SIX_MODEL, criteria: [direct!] });
    expect(written).toEqual({ isDrawn: false, regions: [] });
    expect(book.sheets.map(({ name }) => name)).not.toContain("KAM Matrix");
  });

  test("withdraws the matrix that a model no longer has", async () => {
    const { book } = await run(SIX, SIX_MODEL);
    const [direct] = SIX_MODEL.criteria;
    await run(SIX, { ...SIX_MODEL, criteria: [direct!] }, { book });
    const sheet = book.sheets.find(({ name }) => name === "KAM Matrix")!;
    expect(sheet.charts).toEqual([]);
    expect(shown(sheet, "A2")[0]).toMatch(/^No matrix: it needs criteria on both axes/);
    expect(formulas(sheet)).toEqual([]);
  });
});

describe("lists of all kinds", () => {
  test("without a size column names the best scores and counts accounts only", async () => {
    const model = { ...SIX_MODEL, matrix: { ...SIX_MODEL.matrix, size: null } };
    const done = await run(SIX, model);
    expect(points(done, "Accounts in the quadrants").map(({ label }) => label)[0]).toBe("2 accounts");
    expect(shown(done.sheet, "A41:D41")).toEqual(["Quadrant", "Accounts", "% of accounts", "What to do"]);
    expect(shown(done.sheet, "A2")[0]).toMatch(
      /The 5 with the highest score are named where there is room\.$/,
    );
  });

  test("names that look like formulas stay names", async () => {
    const rows = SIX.map((row) => (row[0] === "Alfreds" ? ["=1+1", ...row.slice(1)] : row));
    for (const mode of ["formulas", "values"] as const) {
      const done = await run(rows, SIX_MODEL, { mode });
      expect(named(done, "Strategic")).toEqual([["=1+1", 90, 95]]);
    }
  });

  test("of more than 2,000 accounts say so and draw the largest", async () => {
    const done = await run(longList(2100), matrixModel());
    expect(shown(done.sheet, "A2")[0]).toMatch(/Of these the 2,000 largest are drawn\.$/);
    const drawn = ["Strategic", "Core", "Potential", "Service"].flatMap((tier) => [
      ...points(done, tier),
      ...points(done, `${tier}, named`),
    ]);
    expect(drawn).toHaveLength(2000);
  });

  test("speak Chinese in a Chinese workbook", async () => {
    const done = await run(SIX, SIX_MODEL, { language: "zh", date: "2026-03-31" });
    expect(done.sheet.name).toBe("价值矩阵");
    expect(shown(done.sheet, "A2")).toEqual([
      "截至2026年3月31日，共 6 个客户。分界：直接价值 50.0，潜在价值 40.0。revenue最大的 5 个客户在有空位时标出名称。",
    ]);
    expect(done.chart.title.runs.map(({ text }) => text)).toEqual([
      "价值矩阵",
      "   共 6 个客户，截至2026年3月31日",
    ]);
    expect(points(done, "象限内的客户").map(({ label }) => label)[0]).toBe("2个客户，占revenue 33%");
    expect(done.chart.categoryAxis.title.text).toBe("直接价值（0 至 100）");
  });
});
