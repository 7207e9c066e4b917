import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { filterAreaAt, stateOf } from "../../../src/workbench/book/filter/filterArea";
import { setFilter } from "../../../src/workbench/book/filter/applyFilters";
import { sortRows } from "../../../src/workbench/book/filter/sortRows";
import type { Book, Sheet } from "../../../src/workbench/book/types";
import { readXlsx } from "../../../src/workbench/file/read";
import { writeXlsx } from "../../../src/workbench/file/write";
import { bookWithTable, firstSheet, put } from "../page/books";
import { findings, testWithValidator } from "./validator";

const TABLE = "xl/tables/table1.xml";
const SHEET = "xl/worksheets/sheet1.xml";

const partOf = (file: Uint8Array, name: string): string => strFromU8(unzipSync(file)[name]!);

/** The file with one part changed, as another program might have written it. */
function patched(file: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(file);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name]!))) });
}

/** The table's filter lets 20 through and blanks; the sheet's own, beside it, one day and one text. */
function filteredBook(): Book {
  const book = bookWithTable();
  const sheet = firstSheet(book);
  put(sheet, 9, 5, [["When"], ["x < y"], [null]]);
  sheet.autoFilter = { top: 9, left: 5, bottom: 11, right: 5 };
  setFilter(book, filterAreaAt(sheet, 1, 2)!, 2, { kind: "values", texts: ["20"], dates: [], blanks: true });
  const dates = ["2026-03-31", "2025-12", "2024"];
  setFilter(book, filterAreaAt(sheet, 9, 5)!, 5, { kind: "values", texts: ["x < y"], dates, blanks: false });
  sortRows(filterAreaAt(sheet, 1, 3)!, 3, "descending");
  return book;
}

const statesOf = (sheet: Sheet): unknown => [
  sheet.tables[0]!.columns.map(({ filter, sorted }) => ({ filter, sorted })),
  [...sheet.filterStates],
  [...sheet.hiddenRows],
];

test("filters, sorting and hidden rows come back from a file", () => {
  const book = filteredBook();
  const again = firstSheet(readXlsx(writeXlsx(book)));
  expect(statesOf(again)).toEqual(statesOf(firstSheet(book)));
  expect([...again.hiddenRows]).toEqual([2, 11]);
});

test("a filter stands in the table's own part, as Excel writes it", () => {
  const file = writeXlsx(filteredBook());
  expect(partOf(file, TABLE)).toContain(
    '<autoFilter ref="B2:D4"><filterColumn colId="1"><filters blank="1"><filter val="20"/></filters></filterColumn></autoFilter>' +
      '<sortState ref="B3:D4"><sortCondition descending="1" ref="D3:D4"/></sortState>',
  );
  expect(partOf(file, SHEET)).toContain(
    '<filter val="x &lt; y"/><dateGroupItem year="2026" month="3" day="31" dateTimeGrouping="day"/>' +
      '<dateGroupItem year="2025" month="12" dateTimeGrouping="month"/><dateGroupItem year="2024" dateTimeGrouping="year"/>',
  );
  expect(partOf(file, SHEET)).toMatch(/<row r="3"[^>]* hidden="1"/);
});

/** The validator wrongly takes texts and days for alternatives: dotnet/Open-XML-SDK issue 2128. */
testWithValidator("Microsoft's validator finds nothing in filtered and sorted sheets", async () => {
  const book = filteredBook();
  const { filter } = firstSheet(book).filterStates.get(5)!;
  if (filter?.kind === "values") filter.texts = [];
  expect(await findings(writeXlsx(book))).toEqual([]);
});

describe("a filter by another program", () => {
  const foreign =
    '<autoFilter ref="B2:D4"><filterColumn colId="0" hiddenButton="1"/><filterColumn colId="1"><top10 val="1" filterVal="20"/></filterColumn></autoFilter>' +
    '<sortState ref="B3:D4"><sortCondition ref="B3:B4"/><sortCondition ref="D3:D4"/></sortState>';
  const opened = (): Book =>
    readXlsx(
      patched(writeXlsx(bookWithTable()), TABLE, (text) => text.replace(/<autoFilter[^>]*>/, foreign)),
    );

  test("stays word for word while something else of the table changes", () => {
    const book = opened();
    const sheet = firstSheet(book);
    sheet.tables[0]!.showBandedRows = false;
    sheet.changed.add("tables");
    expect(partOf(writeXlsx(book), TABLE)).toContain(foreign);
  });

  test("keeps its kind where another column's changes", () => {
    const book = opened();
    const sheet = firstSheet(book);
    setFilter(book, filterAreaAt(sheet, 1, 3)!, 3, {
      kind: "values",
      texts: ["1"],
      dates: [],
      blanks: false,
    });
    expect(partOf(writeXlsx(book), TABLE)).toContain(
      '<filterColumn colId="0" hiddenButton="1"/><filterColumn colId="1"><top10 val="1" filterVal="20"/></filterColumn>' +
        '<filterColumn colId="2"><filters><filter val="1"/></filters></filterColumn>',
    );
  });

  test("tells which headers show no button", () => {
    const sheet = firstSheet(opened());
    expect(filterAreaAt(sheet, 1, 1)).toBeUndefined();
    expect(stateOf(filterAreaAt(sheet, 1, 2)!, 2)?.filter?.kind).toBe("kept");
  });

  test("by hours is kept, since days are the finest this host tells apart", () => {
    const hours =
      '<autoFilter ref="B2:D4"><filterColumn colId="1"><filters><dateGroupItem year="2026" month="3" day="31" hour="7" dateTimeGrouping="hour"/></filters></filterColumn></autoFilter>';
    const file = patched(writeXlsx(bookWithTable()), TABLE, (text) =>
      text.replace(/<autoFilter[^>]*>/, hours),
    );
    expect(firstSheet(readXlsx(file)).tables[0]!.columns[1]!.filter?.kind).toBe("kept");
  });
});
