import { workbookErrors } from "../../src/locales/workbook";
import { WorkbookError, type WorkbookErrorCode } from "../../src/workbook/error";
import { workbookSentence } from "../../src/workbook/sentence";

const CODES = Object.keys(workbookErrors.en) as WorkbookErrorCode[];
const PLACE = {
  sheet: "Sheet1",
  address: "D8",
  table: "KamTiers",
  column: "Cut",
  content: "x",
  count: 7,
  limit: 5,
};

test.each(CODES)("has a whole sentence for %s in English and Chinese", (code) => {
  for (const where of [PLACE, {}]) {
    const english = workbookSentence(new WorkbookError(code, where), "en");
    const chinese = workbookSentence(new WorkbookError(code, where), "zh");
    expect(english + chinese).not.toMatch(/[{}[\]]|undefined/);
    expect(english).toMatch(/^.+[.]$/s);
    expect(chinese).toMatch(/^.*\p{Script=Han}.*。$/su);
  }
});

test("says what is wrong, where, and what to do", () => {
  const error = new WorkbookError("SHEET_PROTECTED", { sheet: "Accounts" });
  expect(workbookSentence(error, "en")).toBe(
    "Sheet Accounts is protected, so nothing was written. Remove the protection (Review, Unprotect Sheet) and apply again.",
  );
});
