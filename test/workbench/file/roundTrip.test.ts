import fc from "fast-check";
import { newBook, newSheet } from "../../../src/workbench/book/newBook";
import { PLAIN_STYLE } from "../../../src/workbench/book/styles";
import type { Book, Cell, CellStyle, CellValue, Sheet } from "../../../src/workbench/book/types";
import { readXlsx } from "../../../src/workbench/file/read";
import { writeXlsx } from "../../../src/workbench/file/write";
import { findings, testWithValidator } from "./validator";

const again = (book: Book): Book => readXlsx(writeXlsx(book));

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc
    .constantFrom("#N/A", "#VALUE!", "#REF!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!")
    .map((error) => ({ error }) as CellValue),
  fc.constant(null),
);
const formula = fc.constantFrom(
  null,
  null,
  "=A1+1",
  '=IF(A1<>"",XLOOKUP(B2,C:C,D:D),"<&>")',
  "=KamTiers[Cut]",
);
const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, "0")}`);
const line = fc.record({
  style: fc.constantFrom("Continuous", "Dash", "Dot"),
  weight: fc.constant("Thin"),
  color,
});

const style: fc.Arbitrary<CellStyle> = fc
  .record(
    {
      numberFormat: fc.constantFrom("General", "0", "0.00%", "@", "m/d/yyyy", '#,##0.0 "k€"', "yyyy-mm-dd"),
      fontName: fc.constantFrom("Calibri", "Arial", "微软雅黑"),
      fontSize: fc.constantFrom(8, 10.5, 11, 20),
      bold: fc.boolean(),
      italic: fc.boolean(),
      underline: fc.constantFrom("None", "Single", "Double"),
      strikethrough: fc.boolean(),
      fontColor: color,
      fill: fc.option(color),
      horizontal: fc.constantFrom("General", "Left", "Center", "Right", "CenterAcrossSelection"),
      vertical: fc.constantFrom("Top", "Center", "Bottom"),
      wrap: fc.boolean(),
      indent: fc.nat(5),
      locked: fc.boolean(),
      formulaHidden: fc.boolean(),
      borders: fc.record(
        { EdgeTop: line, EdgeLeft: line, EdgeBottom: line, EdgeRight: line },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  )
  .map((change) => ({ ...PLAIN_STYLE, ...change }));

const cells = fc.array(fc.record({ row: fc.nat(30), column: fc.nat(30), value, formula, style: fc.nat(4) }), {
  maxLength: 40,
});

function fill(sheet: Sheet, list: readonly (Cell & { row: number; column: number })[]): void {
  for (const { row, column, value, formula, style } of list) {
    const known = sheet.rows.get(row) ?? new Map<number, Cell>();
    sheet.rows.set(row, known.set(column, { value, formula, style }));
  }
}

/** Cells as a list in order, with what their style looks like. */
function shown({ styles }: Book, sheet: Sheet): unknown[] {
  const list = [...sheet.rows].flatMap(([row, cells]) =>
    Array.from(cells, ([column, { value, formula, style }]) => {
      const look = { ...PLAIN_STYLE, ...styles[style], origin: null };
      return { row, column, value, formula, look };
    }),
  );
  return list.sort((one, other) => one.row - other.row || one.column - other.column);
}

test("cells, formulas and styles come back as they were, in a new file and in a file that was read", () => {
  fc.assert(
    fc.property(cells, cells, fc.array(style, { minLength: 5, maxLength: 5 }), (first, second, styles) => {
      const book = newBook("Sheet1");
      book.styles = styles.map((each, index) => (index === 0 ? PLAIN_STYLE : each));
      fill(book.sheets[0]!, first);
      const read = again(book);
      expect(shown(read, read.sheets[0]!)).toEqual(shown(book, book.sheets[0]!));

      const offset = read.styles.length;
      read.styles.push(...styles.map((each) => ({ ...each, origin: offset - 1 })));
      fill(
        read.sheets[0]!,
        second.map((cell) => ({ ...cell, style: cell.style + offset })),
      );
      read.sheets[0]!.changed.add("cells");
      const twice = again(read);
      expect(shown(twice, twice.sheets[0]!)).toEqual(shown(read, read.sheets[0]!));
    }),
    { numRuns: 60 },
  );
});

const name = fc
  .string({ unit: fc.constantFrom(..."abcXYZ  .-_'&<>客户一Ä0123456789"), minLength: 1, maxLength: 31 })
  .filter((text) => !/^'|'$/.test(text));

test("sheets come back with their names, order, visibility and the active one, however they are moved and deleted", () => {
  const names = fc.uniqueArray(name, { minLength: 2, maxLength: 6, selector: (text) => text.toLowerCase() });
  const list = (book: Book) =>
    book.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.rows.get(0)?.get(0)?.value]);
  const activeName = ({ sheets, activeSheet }: Book) => sheets.find(({ id }) => id === activeSheet)?.name;
  fc.assert(
    fc.property(names, fc.nat(), fc.boolean(), (titles, chosen, hide) => {
      const book = newBook(titles[0]);
      for (const title of titles.slice(1)) book.sheets.push(newSheet(title, title));
      for (const sheet of book.sheets)
        fill(sheet, [{ row: 0, column: 0, value: sheet.name, formula: null, style: 0 }]);
      book.activeSheet = book.sheets[chosen % titles.length]!.id;
      const read = again(book);
      expect(list(read)).toEqual(list(book));
      expect(activeName(read)).toBe(activeName(book));

      read.sheets.reverse();
      if (hide) read.sheets.find(({ id }) => id !== read.activeSheet)!.visibility = "VeryHidden";
      else read.sheets = read.sheets.filter(({ id }) => id === read.activeSheet);
      const added = newSheet("~added", "added");
      read.sheets.unshift(added);
      read.changed = true;
      const twice = again(read);
      expect(list(twice)).toEqual(list(read));
      expect(activeName(twice)).toBe(activeName(read));
    }),
    { numRuns: 40 },
  );
});

testWithValidator("whatever cells and styles hold, Microsoft's validator finds nothing wrong", async () => {
  const samples = fc.sample(fc.tuple(cells, fc.array(style, { minLength: 5, maxLength: 5 })), {
    numRuns: 20,
    seed: 1,
  });
  const book = newBook("Sheet1");
  book.styles = samples.flatMap(([, styles]) => styles);
  book.sheets = samples.map(([list], index) => {
    const sheet = newSheet(`Sheet${index + 1}`, String(index));
    fill(
      sheet,
      list.map((cell) => ({ ...cell, style: cell.style + 5 * index })),
    );
    return sheet;
  });
  book.activeSheet = "0";
  expect(await findings(writeXlsx(book))).toEqual([]);
});
