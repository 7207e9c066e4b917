import { countFunctionsFrom1904 } from "../../../../src/workbench/page/univer/functions1904";
import { bookOf, HeadlessGrid } from "../headlessGrid";

/** 15 March 2023, 31 January 2026 and 28 February 2026, counted from 1904. */
const [MARCH, JANUARY, FEBRUARY] = [43_538, 44_591, 44_619];

test.each<[formula: string, value: number | string]>([
  ["=YEAR(A1)", 2023],
  ["=MONTH(A1)*100+DAY(A1)", 315],
  // A Wednesday.
  ["=WEEKDAY(A1)", 4],
  ['=TEXT(A1,"yyyy-mm-dd")', "2023-03-15"],
  ['=TEXT(A1,"0")', "43538"],
  ["=DATE(2026,1,31)", JANUARY],
  ["=EOMONTH(DATE(2026,1,31),1)", FEBRUARY],
  ["=EDATE(A1,0)-A1", 0],
  ['=DATEDIF(A1,DATE(2026,1,31),"y")', 2],
  ["=A1+1", MARCH + 1],
])("a workbook that counts days from 1904 calculates %s", async (formula, value) => {
  const grid = new HeadlessGrid(bookOf([[MARCH, formula]]), ({ injector }) => {
    countFunctionsFrom1904(injector);
  });
  await grid.calculation.settled();
  expect(grid.get(0, 1)).toBe(value);
});
