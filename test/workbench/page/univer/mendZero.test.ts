import { mendZero } from "../../../../src/workbench/page/univer/mendZero";
import { bookOf, HeadlessGrid } from "../headlessGrid";

/** What each formula shows for the first cell, the second time that the column is compared as well. */
async function shown(first: string | number): Promise<unknown[]> {
  const says = '=IF(B1="","nothing","something")';
  const headless = new HeadlessGrid(bookOf([[first, "=IF(TRUE,A1)", says, says, says]]), ({ injector }) => {
    mendZero(injector);
  });
  await headless.calculation.settled();
  return [2, 3, 4].map((column) => headless.get(0, column));
}

test("0 is no blank, however often it is compared", async () => {
  expect(await shown(0)).toEqual(Array(3).fill("something"));
});

test("a result without a value is a blank, however often it is compared", async () => {
  expect(await shown('=""')).toEqual(Array(3).fill("nothing"));
});
