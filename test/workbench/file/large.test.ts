import { setCell } from "../../../src/workbench/book/cells";
import { newBook } from "../../../src/workbench/book/newBook";
import { readXlsx } from "../../../src/workbench/file/read";
import { writeXlsx } from "../../../src/workbench/file/write";

const ROWS = 20_000;

test("two hundred thousand cells are written and read again without loss", () => {
  const book = newBook("Accounts");
  const sheet = book.sheets[0]!;
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < 10; column++) {
      const value = column < 3 ? `text ${column === 0 ? row : row % 50}` : row * 1.37 + column / 7;
      setCell(sheet, row, column, {
        value,
        formula: column === 9 ? `=SUM(D${row + 1}:I${row + 1})` : null,
        style: 0,
      });
    }
  }
  const read = readXlsx(writeXlsx(book)).sheets[0]!;
  expect(read.rows.size).toBe(ROWS);
  for (let row = 0; row < ROWS; row += 97) expect(read.rows.get(row)).toEqual(sheet.rows.get(row));
});
