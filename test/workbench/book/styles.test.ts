import { newBook } from "../../../src/workbench/book/newBook";
import { PLAIN_STYLE, restyle, styleOf } from "../../../src/workbench/book/styles";

test("equal styles are kept once, and styles are never changed in place", () => {
  const book = newBook();
  const bold = restyle(book, 0, { bold: true });
  expect(restyle(book, 0, { bold: true })).toBe(bold);
  expect(restyle(book, bold, { bold: false })).toBe(0);
  expect(styleOf(book, 0)).toEqual(PLAIN_STYLE);
  expect(book.styles).toHaveLength(2);
});

test("styles that another part of the program added are found too", () => {
  const book = newBook();
  restyle(book, 0, { bold: true });
  book.styles.push({ ...PLAIN_STYLE, italic: true });
  expect(restyle(book, 0, { italic: true })).toBe(2);
});
