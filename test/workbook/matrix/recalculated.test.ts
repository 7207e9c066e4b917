import { readXlsx } from "../../../src/workbench/file/read";
import { writeXlsx } from "../../../src/workbench/file/write";
import type { CellValue, Sheet } from "../../../src/workbench/book/types";
import { recalculate, testWithLibreOffice } from "../../libreoffice";
import { longList, matrixModel } from "./lists";
import { run } from "./run";

jest.setTimeout(120_000);

/** Formulas of the sheet whose result LibreOffice finds to be another. */
function differences(held: Sheet, calculated: Sheet): string[] {
  return [...held.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value, formula }]) => {
      if (formula === null) return [];
      const found: CellValue = calculated.rows.get(row)?.get(column)?.value ?? "";
      const isClose =
        typeof value === "number" && typeof found === "number" && Math.abs(value - found) < 1e-6;
      return isClose || JSON.stringify(value) === JSON.stringify(found)
        ? []
        : [`${row + 1},${column}: holds ${JSON.stringify(value)}, is ${JSON.stringify(found)}: ${formula}`];
    }),
  );
}

testWithLibreOffice(
  "the 2,000 largest of a longer list are found by formula, equal sizes in the list's order",
  async () => {
    const { book, sheet } = await run(longList(2050), matrixModel());
    // LibreOffice saves no more than 1,047 rows of a sheet whose last columns are hidden.
    sheet.hiddenColumns.clear();
    sheet.changed.add("columns");
    const [file] = recalculate([writeXlsx(book)]);
    const again = readXlsx(file!).sheets.find(({ name }) => name === sheet.name)!;
    expect(differences(sheet, again).slice(0, 5)).toEqual([]);
  },
);
