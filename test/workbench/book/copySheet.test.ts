import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { copySheet } from "../../../src/workbench/book/copySheet";
import { getCell } from "../../../src/workbench/book/cells";
import { newChart, newSeries } from "../../../src/workbench/book/newChart";
import { readXlsx } from "../../../src/workbench/file/read";
import { writeXlsx } from "../../../src/workbench/file/write";
import { bookWithTable, firstSheet, put } from "../page/books";

test("a copy has tables of other names, and its formulas and charts name its own cells", () => {
  const book = bookWithTable();
  const sheet = firstSheet(book);
  put(sheet, 9, 0, [["=SUM(Accounts[Orders])+'My list'!D3+D4+Other!A1"]]);
  const chart = newChart("c", "Chart", "ColumnClustered");
  chart.series.push({ ...newSeries("s", "Orders", false), values: "='My list'!$D$3:$D$4" });
  sheet.charts.push(chart);

  const copy = copySheet(book, sheet, "My list (2)", "copy");

  expect(copy.tables.map(({ name }) => name)).toEqual(["Accounts2"]);
  expect(getCell(copy, 9, 0)?.formula).toBe("=SUM(Accounts2[Orders])+'My list (2)'!D3+D4+Other!A1");
  expect(copy.charts[0]?.series[0]?.values).toBe("='My list (2)'!$D$3:$D$4");
  expect(copy.charts[0]?.id).not.toBe(chart.id);
  expect(getCell(sheet, 9, 0)?.formula).toBe("=SUM(Accounts[Orders])+'My list'!D3+D4+Other!A1");
  put(copy, 2, 3, [[99]]);
  expect(getCell(sheet, 2, 3)?.value).toBe(1);
});

test("a copy keeps a file's rules of kinds that are only kept, and leaves such charts behind", () => {
  const rules =
    '<conditionalFormatting sqref="A1:A3"><cfRule type="iconSet" priority="1"><iconSet><cfvo type="percent" val="0"/>' +
    '<cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>';
  const parts = unzipSync(writeXlsx(bookWithTable()));
  const path = "xl/worksheets/sheet1.xml";
  const text = strFromU8(parts[path]!).replace("</sheetData>", `</sheetData>${rules}`);
  const book = readXlsx(zipSync({ ...parts, [path]: strToU8(text) }));
  const sheet = firstSheet(book);
  sheet.charts.push(newChart("c", "Chart", "Pie"));
  const copy = copySheet(book, sheet, "Copy", "copy");
  sheet.charts = [];
  book.sheets.push(copy);
  book.changed = true;
  const again = readXlsx(writeXlsx(book));
  expect(again.sheets.map(({ conditionalFormats }) => conditionalFormats.map(({ type }) => type))).toEqual([
    ["IconSet"],
    ["IconSet"],
  ]);
  expect(copy.charts).toEqual([]);
});
