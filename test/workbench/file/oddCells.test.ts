import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { getCell, setCell } from "../../../src/workbench/book/cells";
import { newBook } from "../../../src/workbench/book/newBook";
import type { Book, Cell } from "../../../src/workbench/book/types";
import { readXlsx } from "../../../src/workbench/file/read";
import { writeXlsx } from "../../../src/workbench/file/write";
import { findingsOf, testWithValidator } from "./validator";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook whose only sheet holds this raw data, and whose string table these raw strings. */
function fileWith(
  data: string,
  strings = "",
  change: (path: string, text: string) => string = (_, text) => text,
): Uint8Array {
  const book = newBook("Sheet1");
  setCell(book.sheets[0]!, 0, 0, { value: "a", formula: null, style: 0 });
  const parts = unzipSync(writeXlsx(book));
  const edited = Object.entries(parts).map(([path, bytes]): [string, Uint8Array] => {
    const text = strFromU8(bytes)
      .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${data}</sheetData>`)
      .replace(/(<sst[^>]*>).*<\/sst>/s, `$1${strings}</sst>`)
      .replace(/ uniqueCount="\d+"/, "");
    return [path, strToU8(change(path, text))];
  });
  return zipSync(Object.fromEntries(edited));
}

const cell = (book: Book, row: number, column: number): Cell => getCell(book.sheets[0]!, row, column)!;
const dataOf = (file: Uint8Array): string =>
  /<sheetData>.*<\/sheetData>/s.exec(strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"]!))![0];

/** Writes a number beside whatever there is, so that the sheet's data are made anew. */
function touch(book: Book): Book {
  setCell(book.sheets[0]!, 99, 0, { value: 1, formula: null, style: 0 });
  return book;
}

describe("cells as other programs write them", () => {
  test("a formula shared by several cells is read as each cell's own", () => {
    const book = readXlsx(
      fileWith(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:C3" si="0">A1*$E$1+A$9+SUM(A:A)</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>' +
          '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
      ),
    );
    expect(cell(book, 0, 1).formula).toBe("=A1*$E$1+A$9+SUM(A:A)");
    expect(cell(book, 0, 2).formula).toBe("=B1*$E$1+B$9+SUM(B:B)");
    expect(cell(book, 2, 1)).toMatchObject({ formula: "=A3*$E$1+A$9+SUM(A:A)", value: 3 });
    expect(dataOf(writeXlsx(touch(book)))).toContain('<c r="B3"><f>A3*$E$1+A$9+SUM(A:A)</f><v>3</v></c>');
  });

  test("rows and cells without an address follow those before them", () => {
    const book = readXlsx(
      fileWith('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>'),
    );
    expect([cell(book, 0, 0), cell(book, 0, 4), cell(book, 1, 0)].map(({ value }) => value)).toEqual([
      1, 3, 4,
    ]);
  });

  test("booleans, errors, inline strings, formula results and dates have their own types", () => {
    const book = readXlsx(
      fileWith(
        '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c>' +
          '<c r="D1" t="str"><f>"x"</f><v>x_x000D_</v></c><c r="E1" t="d"><v>2024-02-29T12:00:00</v></c><c r="F1" t="e"><v>#BLOCKED!</v></c></row>',
      ),
    );
    const values = [0, 1, 2, 3, 4, 5].map((column) => cell(book, 0, column).value);
    expect(values).toEqual([true, { error: "#DIV/0!" }, "in line", "x\r", 45351.5, { error: "#VALUE!" }]);
  });

  test("in a workbook that counts days from 1904, dates do", () => {
    const date = '<row r="1"><c r="A1" t="d"><v>2024-02-29</v></c></row>';
    const file = fileWith(date, "", (_, text) => text.replace("<workbookPr ", '<workbookPr date1904="1" '));
    expect(cell(readXlsx(file), 0, 0).value).toBe(45351 - 1462);
  });

  test("rich text, phonetics and unknown attributes stay until the cell is written to", () => {
    const rich = "<si><r><rPr><b/></rPr><t>Key</t></r><r><t> account</t></r></si>";
    const phonetic = '<si><t>客户</t><rPh sb="0" eb="2"><t>kehu</t></rPh></si>';
    const row =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s" ph="1"><v>1</v></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="inlineStr"><is><r><rPr><i/></rPr><t>x</t></r></is></c></row>';
    const book = touch(readXlsx(fileWith(row, rich + phonetic)));
    expect([0, 1, 3].map((column) => cell(book, 0, column).value)).toEqual(["Key account", "客户", "x"]);
    cell(book, 0, 2).value = "Key account!";
    const data = dataOf(writeXlsx(book));
    expect(data).toContain(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s" ph="1"><v>1</v></c><c r="C1" t="s"><v>2</v></c>',
    );
    expect(data).toContain('<c r="D1" t="inlineStr"><is><r><rPr><i/></rPr><t>x</t></r></is></c>');
  });

  test("an array formula keeps its range, also where its cell has moved", () => {
    const array = '<row r="1"><c r="B1"><f t="array" ref="B1:B3">A1:A3*2</f><v>2</v></c></row>';
    const book = touch(readXlsx(fileWith(array)));
    expect(cell(book, 0, 1).formula).toBe("=A1:A3*2");
    expect(dataOf(writeXlsx(book))).toContain('<f t="array" ref="B1:B3">A1:A3*2</f>');
    setCell(book.sheets[0]!, 5, 2, cell(book, 0, 1));
    expect(dataOf(writeXlsx(book))).toContain('<c r="C6"><f t="array" ref="C6:C8">A1:A3*2</f>');
  });

  test("a plain formula with a function that could spill stays plain as long as nobody writes to it", () => {
    const plain = '<c r="A1"><f>_xldudf_KAM_SCORE(B1:B3)</f><v>1</v></c>';
    const book = touch(readXlsx(fileWith(`<row r="1">${plain}</row>`)));
    expect(cell(book, 0, 0).formula).toBe("=KAM.SCORE(B1:B3)");
    expect(dataOf(writeXlsx(book))).toContain(plain);
  });

  test("heights that Excel chose stay its choice, heights that a person chose stay theirs", () => {
    const rows = '<row r="1" ht="30"><c r="A1"><v>1</v></c></row><row r="2" ht="40" customHeight="1"/>';
    const data = dataOf(writeXlsx(touch(readXlsx(fileWith(rows)))));
    expect(data).toContain('<row r="1" ht="30"><c');
    expect(data).toContain('<row r="2" ht="40" customHeight="1"/>');
  });
});

describe("a dynamic array", () => {
  const withSpill = (): Book => {
    const book = newBook("Sheet1");
    setCell(book.sheets[0]!, 0, 0, {
      value: 1,
      formula: "=SEQUENCE(3)",
      style: 0,
      spill: { rows: 3, columns: 1 },
    });
    setCell(book.sheets[0]!, 0, 2, { value: null, formula: "=KAM.SCORE(A1#)", style: 0 });
    return book;
  };

  test("comes back with the range it spills over", () => {
    const book = readXlsx(writeXlsx(withSpill()));
    expect(cell(book, 0, 0)).toMatchObject({ formula: "=SEQUENCE(3)", spill: { rows: 3, columns: 1 } });
    expect(cell(book, 0, 2)).toMatchObject({ formula: "=KAM.SCORE(A1#)", spill: { rows: 1, columns: 1 } });
    expect(dataOf(writeXlsx(touch(book)))).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f>',
    );
  });

  testWithValidator("is valid", async () => {
    const file = writeXlsx(withSpill());
    expect(await findingsOf(file, writeXlsx(touch(readXlsx(file))))).toEqual([[], []]);
  });
});

describe("a file whose elements have a prefix", () => {
  const prefixed = (): Uint8Array =>
    fileWith('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', "<si><t>a</t></si>", (path, text) =>
      /^xl\/(worksheets|workbook|styles|sharedStrings)/.test(path) && !path.endsWith(".rels")
        ? text.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
        : text,
    );

  test("is read like any other", () => {
    expect(cell(readXlsx(prefixed()), 0, 0).value).toBe("a");
  });

  testWithValidator("is valid after a change", async () => {
    const book = touch(readXlsx(prefixed()));
    setCell(book.sheets[0]!, 1, 1, { value: "new", formula: null, style: 0 });
    book.styles.push({ ...book.styles[0]!, bold: true, fill: "#FF0000" });
    setCell(book.sheets[0]!, 1, 2, { value: "bold", formula: null, style: book.styles.length - 1 });
    const after = writeXlsx(book);
    expect(cell(readXlsx(after), 1, 1).value).toBe("new");
    expect(await findingsOf(after)).toEqual([[]]);
  });
});

test("a workbook with macros stays one, macros and all", () => {
  const macros = strToU8("macros");
  const file = zipSync({
    ...unzipSync(
      fileWith("", "", (path, text) =>
        path === "[Content_Types].xml"
          ? text
              .replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
              )
              .replace(
                "<Default",
                '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default',
              )
          : path === "xl/_rels/workbook.xml.rels"
            ? text.replace(
                "</Relationships>",
                '<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
              )
            : text,
      ),
    ),
    "xl/vbaProject.bin": macros,
  });
  const book = readXlsx(file);
  expect(book.macro).toBe(true);
  const after = unzipSync(writeXlsx(touch(book)));
  expect(after["xl/vbaProject.bin"]).toEqual(macros);
  expect(strFromU8(after["[Content_Types].xml"]!)).toContain("macroEnabled.main+xml");
});
