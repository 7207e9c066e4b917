import { chooseSource } from "../../src/workbook/chooseSource";
import type { Source } from "../../src/workbook/job";

const source = (sheet: string, table: string | null, rows: number, own: readonly string[] = []): Source => ({
  kind: table === null ? "block" : "table",
  table,
  sheet,
  address: `A1:C${rows + 1}`,
  rows,
  columns: 3,
  headers: ["Customer", "Revenue", "Orders"],
  own,
});

const small = source("Lists", "Small", 5);
const large = source("Lists", "Large", 50);
const tiered = source("Export", null, 9, ["KAM Score"]);

test("the list that is meant is the largest on the sheet in front", () => {
  expect(chooseSource([small, large, tiered], "Lists", "Small")).toBe(large);
});

test("on a sheet without a list, it is the model's table", () => {
  expect(chooseSource([small, large, tiered], "KAM Model", "Small")).toBe(small);
});

test("without such a table, it is the list that bears our columns", () => {
  expect(chooseSource([small, large, tiered], "KAM Matrix", null)).toBe(tiered);
});

test("else it is the only list of the workbook", () => {
  expect(chooseSource([small], "Notes", null)).toBe(small);
});

test("where several lists could be meant, none is guessed", () => {
  expect(() => chooseSource([small, large], "Notes", null)).toThrow(
    expect.objectContaining({ code: "NO_LIST", where: { sheet: "Notes" } }),
  );
  expect(() => chooseSource([], "Notes", null)).toThrow(expect.objectContaining({ code: "NO_LIST" }));
});
