import { csvCell } from "../../src/headless/csvCell";
import { parseCsv } from "../../src/headless/csv";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a .csv", () => {
  test("reads UTF-8 with and without a byte order mark alike", () => {
    const plain = parseCsv(utf8("客户,营业额\n甲,1\n"));
    expect(parseCsv(utf8("\uFEFF客户,营业额\n甲,1\n"))).toEqual(plain);
    expect(plain).toEqual({
      rows: [
        ["客户", "营业额"],
        ["甲", "1"],
      ],
      gb18030: false,
    });
  });

  test("reads GB18030 and says so", () => {
    // 客户,1 in GB18030
    const bytes = new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0x31]);
    expect(parseCsv(bytes)).toEqual({ rows: [["客户", "1"]], gb18030: true });
  });

  test("reads UTF-16 with a byte order mark", () => {
    const text = "\uFEFFa,b";
    const bytes = new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer);
    expect(parseCsv(bytes).rows).toEqual([["a", "b"]]);
  });

  test.each([",", ";", "\t", "|"])("splits at %j", (mark) => {
    expect(parseCsv(utf8(`a${mark}b\n1${mark}2\n`)).rows).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("keeps quoted separators, quotes and line ends, and skips empty lines", () => {
    expect(parseCsv(utf8('a,b\n"x, ""y""\nz",2\n\n,\n')).rows).toEqual([
      ["a", "b"],
      ['x, "y"\nz', "2"],
    ]);
  });

  test("of no bytes has no rows", () => {
    expect(parseCsv(new Uint8Array()).rows).toEqual([]);
  });
});

describe("a .csv cell", () => {
  test.each([
    ["12", 12],
    ["-3.50", -3.5],
    ["1,234,567.8", 1234567.8],
    ["1e3", 1000],
    [" 7 ", 7],
    [".5", 0.5],
    ["0.12345678901234567", 0.12345678901234567],
  ])("%j is the number %d", (text, value) => {
    expect(csvCell(text)).toEqual({ value, numberFormat: "General" });
  });

  test.each([
    "00123",
    "-007",
    "1234567890123456",
    "1,23",
    "abc",
    "",
    "=1+1",
    "+SUM(A1)",
    "12 apples",
    "1.2.3",
    ".",
  ])("%j stays text", (text) => {
    expect(csvCell(text)).toEqual({ value: text, numberFormat: "General" });
  });

  test("a percentage keeps its looks", () => {
    expect(csvCell("12%")).toEqual({ value: 0.12, numberFormat: "0%" });
    expect(csvCell("12.5%")).toEqual({ value: 0.125, numberFormat: "0.00%" });
  });

  test("a day becomes Excel's serial number, a day that does not exist stays text", () => {
    expect(csvCell("2017-12-31")).toEqual({ value: 43100, numberFormat: "yyyy-mm-dd" });
    expect(csvCell("2016/2/29").value).toBe(42429);
    expect(csvCell("2017-02-29").value).toBe("2017-02-29");
  });
});
