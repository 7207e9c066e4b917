import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { setCell } from "../../../src/workbench/book/cells";
import { newBook } from "../../../src/workbench/book/newBook";
import { newChart } from "../../../src/workbench/book/newChart";
import { readXlsx } from "../../../src/workbench/file/read";
import { writeXlsx } from "../../../src/workbench/file/write";
import { openBook, type OpenBook } from "../openBook";
import { series } from "./charts";

const PART = "xl/charts/chart1.xml";
const partOf = (file: Uint8Array): string => strFromU8(unzipSync(file)[PART]!);

/** A workbook of another program: the chart's part has formulas and looks that this host does not tell. */
function opened(change: (part: string) => string): { open: OpenBook; before: string } {
  const book = newBook("Sheet1");
  const sheet = book.sheets[0]!;
  for (let row = 0; row < 9; row++) setCell(sheet, row, 1, { value: row, formula: null, style: 0 });
  const own = series("One", { values: "=Sheet1!$B$1:$B$9", xValues: null });
  sheet.charts.push({ ...newChart("c", "Mine", "ColumnClustered"), series: [own] });
  const parts = unzipSync(writeXlsx(book));
  const before = change(strFromU8(parts[PART]!));
  return { open: openBook(readXlsx(zipSync({ ...parts, [PART]: strToU8(before) }))), before };
}

const pie = (part: string): string => part.replace(/c:barChart/g, "c:pieChart");
const withErrorBars = (part: string): string =>
  part
    .replace('<c:gapWidth val="60"/>', '<c:gapWidth val="219"/>')
    .replace(
      "<c:val>",
      '<c:errBars><c:errBarType val="plus"/><c:errValType val="cust"/><c:plus><c:numRef><c:f>Sheet1!$C$1:$C$9</c:f></c:numRef></c:plus></c:errBars><c:val>',
    );

test.each([
  ["of a kind that is only kept", pie],
  ["with looks that are only kept", withErrorBars],
])("a chart %s follows its cells, and is else the part that it was", async (_what, change) => {
  const { open, before } = opened(change);
  await open.run(async (_context, sheet) => {
    sheet.getRange("1:2").insert("Down");
    sheet.name = "Key accounts";
  });
  const expected = before.replace(
    /Sheet1!\$([BC])\$1:\$[BC]\$9/g,
    (_whole, column: string) => `'Key accounts'!$${column}$3:$${column}$11`,
  );
  expect(expected).not.toBe(before);
  expect(partOf(writeXlsx(open.book))).toBe(expected);
});

test("a chart of a kind that is only kept can be moved, deleted or made another kind, but not be changed", async () => {
  const { open, before } = opened(pie);
  const code = (act: (chart: Excel.Chart) => unknown): Promise<string | null> =>
    open
      .run(async (context, sheet) => {
        act(sheet.charts.getItemAt(0));
        await context.sync();
        return null;
      })
      .catch((error: unknown) => (error as { code: string }).code);
  expect(await code((chart) => (chart.title.text = "x"))).toBe("NotImplemented");
  expect(await code((chart) => chart.title.getSubstring(0, 1))).toBe("NotImplemented");
  expect(await code((chart) => chart.series.getItemAt(0).delete())).toBe("NotImplemented");
  expect(await code((chart) => (chart.left = 99))).toBeNull();
  const moved = writeXlsx(open.book);
  expect([partOf(moved), readXlsx(moved).sheets[0]!.charts[0]!.left]).toEqual([before, 99]);
  expect(await code((chart) => (chart.chartType = "ColumnClustered"))).toBeNull();
  expect(partOf(writeXlsx(open.book))).toContain("c:barChart");
  expect(await code((chart) => chart.delete())).toBeNull();
  expect(unzipSync(writeXlsx(open.book))[PART]).toBeUndefined();
});
