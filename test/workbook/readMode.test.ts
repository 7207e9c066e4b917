import { readMode } from "../../src/workbook/readMode";
import { openBook } from "../workbench/openBook";

/** The mode that a workbook tells whose KAM Ratings holds `content` in the row of the first account. */
async function modeOf(content: readonly unknown[]): Promise<unknown> {
  const { Excel } = openBook();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("KAM Ratings");
    sheet.getRange("A1").values = [["KAM Ratings · KAM for Excel"]];
    sheet.getRange("A17:B17").formulas = [[...content]] as string[][];
    await context.sync();
    return readMode(context);
  });
}

test("the mode of the last run is read from the cells of KAM Ratings", async () => {
  expect(await modeOf([1, "=A1"])).toBe("formulas");
  expect(await modeOf(["=A1", "=KAM.SCORE(A1:B2,A1:B1)"])).toBe("kam");
  expect(await modeOf([1, 66.8])).toBe("values");
});

test("a workbook without KAM Ratings has no mode", async () => {
  const { Excel } = openBook();
  expect(await Excel.run((context) => readMode(context))).toBeNull();
});
