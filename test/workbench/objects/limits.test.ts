import { openBook } from "../openBook";
import { type Act, codeOf, tableIn } from "./refusals";

const list = (source: string | Excel.Range) => ({ list: { inCellDropDown: true, source } });
const alert = (message: string) => ({ message, showAlert: true, style: "Stop" as const, title: "" });
const named = (sheet: Excel.Worksheet, name: string): unknown => (sheet.name = name);

/** What Excel refuses, with the limit beside it that it still takes. */
const LIMITS: readonly (readonly [what: string, refused: Act, taken: Act])[] = [
  [
    "a text of more than 32,767 characters",
    (sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]]),
    (sheet) => (sheet.getRange("A1").values = [["x".repeat(32_767)]]),
  ],
  [
    "a formula of more than 8,192 characters",
    (sheet) => (sheet.getRange("A1").formulas = [[`=1${"+1".repeat(4096)}`]]),
    (sheet) => (sheet.getRange("A1").formulas = [[`=10${"+1".repeat(4094)}`]]),
  ],
  [
    "a text of more than 255 characters within a formula",
    (sheet) => (sheet.getRange("A1").formulas = [[`="${"x".repeat(256)}"`]]),
    (sheet) => (sheet.getRange("A1").formulas = [[`="${"x".repeat(255)}"`]]),
  ],
  [
    "a formula that names a table which is not there",
    (sheet) => (sheet.getRange("D1").formulas = [["=SUM(Nobody[Size])"]]),
    (sheet) => {
      tableIn(sheet);
      sheet.getRange("D1").formulas = [["=SUM(accounts[SIZE])+ROWS(Accounts[#All])"]];
    },
  ],
  [
    "a formula that names a column which its table has not",
    (sheet) => {
      tableIn(sheet);
      sheet.getRange("D1").formulas = [["=SUM(Accounts[Weight])"]];
    },
    (sheet) => {
      tableIn(sheet).columns.getItem("Size").name = "Growth [%]";
      sheet.getRange("D1").formulas = [["=SUM(Accounts[Growth '[%']])"]];
    },
  ],
  [
    "this row's cell outside of a table",
    (sheet) => {
      tableIn(sheet);
      sheet.getRange("D2").formulas = [["=[@Size]"]];
    },
    (sheet) => {
      tableIn(sheet);
      sheet.getRange("B2").formulas = [["=LEN([@Name])+COUNTA(Accounts[[#This Row],[Name]:[Name]])"]];
    },
  ],
  [
    "a formula that names a sheet which is not there",
    (sheet) => (sheet.getRange("A1").formulas = [["=Nowhere!A1"]]),
    (sheet) => (sheet.getRange("A2").formulas = [["=SHEET1!A1+'Sheet1'!A1"]]),
  ],
  [
    "a number format of whole columns",
    (sheet) => (sheet.getRange("A:A").numberFormat = [["0%"]]),
    (sheet) => (sheet.getRange("A1:A9").numberFormat = [["0%"]]),
  ],
  [
    "a number format with bare words",
    (sheet) => (sheet.getRange("A1").numberFormat = [["0.0 points"]]),
    (sheet) => (sheet.getRange("A1").numberFormat = [['[>=1]0.0 "points";General;yyyy"年"m"月"d;_-@_-']]),
  ],
  [
    "a number format of five sections",
    (sheet) => (sheet.getRange("A1").numberFormat = [["0;0;0;@;0"]]),
    (sheet) => (sheet.getRange("A1").numberFormat = [["0;0;0;@"]]),
  ],
  [
    "a number format with a quote left open",
    (sheet) => (sheet.getRange("A1").numberFormat = [['0 "x']]),
    (sheet) => (sheet.getRange("A1").numberFormat = [['0 "x"']]),
  ],
  [
    "a paper that Excel has not",
    (sheet) => (sheet.pageLayout.paperSize = "A10" as never),
    (sheet) => (sheet.pageLayout.paperSize = "EnvelopeC5"),
  ],
  [
    "a sheet's name of 32 characters",
    (sheet) => named(sheet, "x".repeat(32)),
    (sheet) => named(sheet, "x".repeat(31)),
  ],
  ["a sheet's name with a sign of a path", (sheet) => named(sheet, "a/b"), (sheet) => named(sheet, "a-b")],
  ["a sheet's name in quotes", (sheet) => named(sheet, "'a'"), (sheet) => named(sheet, "a'b")],
  ["a sheet named History", (sheet) => named(sheet, "history"), (sheet) => named(sheet, "Histories")],
  [
    "a table's name with a space",
    (sheet) => (tableIn(sheet).name = "My table"),
    (sheet) => (tableIn(sheet).name = "My_table"),
  ],
  [
    "a table's name like a cell",
    (sheet) => (tableIn(sheet).name = "Kam1"),
    (sheet) => (tableIn(sheet).name = "Kam_1"),
  ],
  [
    "a table's name of 256 letters",
    (sheet) => (tableIn(sheet).name = "x".repeat(256)),
    (sheet) => (tableIn(sheet).name = "x".repeat(255)),
  ],
  [
    "a table's style that Excel has not",
    (sheet) => (tableIn(sheet).style = "TableStyleMedium29"),
    (sheet) => (tableIn(sheet).style = "TableStyleMedium28"),
  ],
  [
    "a row of a table with a value too many",
    (sheet) => tableIn(sheet).rows.add(undefined, [["c", 3, 4]]),
    (sheet) => tableIn(sheet).rows.add(undefined, [["c", 3]]),
  ],
  [
    "a column of a table with a value too few",
    (sheet) => tableIn(sheet).columns.add(undefined, [["New"], [1]]),
    (sheet) => tableIn(sheet).columns.add(undefined, [["New"], [1], [2]]),
  ],
  [
    "values of another size than their range",
    (sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]),
    (sheet) =>
      (sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ]),
  ],
  [
    "a name that means true",
    (_sheet, { workbook }) => workbook.names.add("TRUE", "=1"),
    (_sheet, { workbook }) => workbook.names.add("TRUE_", "=1"),
  ],
  [
    "a comment of more than 255 characters on a name",
    (_sheet, { workbook }) => workbook.names.add("n", "=1", "x".repeat(256)),
    (_sheet, { workbook }) => workbook.names.add("n", "=1", "x".repeat(255)),
  ],
  [
    "a list of more than 255 characters to choose from",
    (sheet) => (sheet.getRange("A1").dataValidation.rule = list("x".repeat(256))),
    (sheet) => (sheet.getRange("A1").dataValidation.rule = list("x".repeat(255))),
  ],
  [
    "a list to choose from that is a block of cells",
    (sheet) => (sheet.getRange("A1").dataValidation.rule = list("=$C$1:$D$4")),
    (sheet) => (sheet.getRange("A1").dataValidation.rule = list(sheet.getRange("C1:C4"))),
  ],
  [
    "a span without its second end",
    (sheet) => (sheet.getRange("A1").dataValidation.rule = { decimal: { formula1: 0, operator: "Between" } }),
    (sheet) =>
      (sheet.getRange("A1").dataValidation.rule = {
        decimal: { formula1: 0, formula2: 1, operator: "Between" },
      }),
  ],
  [
    "an alert of more than 224 characters",
    (sheet) => (sheet.getRange("A1").dataValidation.errorAlert = alert("x".repeat(225))),
    (sheet) => (sheet.getRange("A1").dataValidation.errorAlert = alert("x".repeat(224))),
  ],
  [
    "an array constant in a validation",
    (sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=OR(A1={1,2})" } }),
    (sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=OR(A1=1,A1=2)" } }),
  ],
  [
    "an array constant in a conditional format",
    (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=OR(A1={1,2})"),
    (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=OR(A1=1,A1=2)"),
  ],
];

test.each(LIMITS)("%s is refused", async (_what, refused, taken) => {
  expect(await codeOf(refused)).toBe("InvalidArgument");
  expect(await codeOf(taken)).toBeNull();
});

test("a row that a table refuses is not put in either", async () => {
  const { run, book } = openBook();
  await run(async (context, sheet) => {
    tableIn(sheet).rows.add(undefined, [["c", 3, 4]]);
    await context.sync();
  }).catch(() => undefined);
  expect(book.sheets[0]!.tables[0]!.area.bottom).toBe(2);
});

test("a sheet that is very hidden is not deleted before it is shown", async () => {
  const hide = (sheet: Excel.Worksheet, { workbook }: Excel.RequestContext): Excel.Worksheet => {
    workbook.worksheets.add("Other");
    sheet.visibility = "VeryHidden";
    return sheet;
  };
  expect(await codeOf((sheet, context) => hide(sheet, context).delete())).toBe("InvalidOperation");
  const shown: Act = (sheet, context) => {
    hide(sheet, context).visibility = "Hidden";
    sheet.delete();
  };
  expect(await codeOf(shown)).toBeNull();
});

test.each<[string, Act, Act]>([
  [
    "cells of a table are merged",
    (sheet) => {
      tableIn(sheet);
      sheet.getRange("B3:C3").merge();
    },
    (sheet) => {
      tableIn(sheet);
      sheet.getRange("C3:D3").merge();
    },
  ],
  [
    "cells move of which one is the half of a merged cell",
    (sheet) => {
      sheet.getRange("A2:B2").merge();
      sheet.getRange("A1").insert("Down");
    },
    (sheet) => {
      sheet.getRange("A2:B2").merge();
      sheet.getRange("A1:B1").insert("Down");
    },
  ],
  [
    "a cell with content would leave the sheet",
    (sheet) => {
      sheet.getRange("A1048576").values = [[1]];
      sheet.getRange("A1").insert("Down");
    },
    (sheet) => {
      sheet.getRange("B1048576").values = [[1]];
      sheet.getRange("A1").insert("Down");
    },
  ],
  [
    "the last column of a table is deleted",
    (sheet) => {
      const columns = tableIn(sheet).columns;
      columns.getItem("Name").delete();
      columns.getItem("Size").delete();
    },
    (sheet) => {
      tableIn(sheet).columns.getItem("Name").delete();
    },
  ],
  [
    "a hidden sheet is brought to the front",
    (sheet, { workbook }) => {
      workbook.worksheets.add("Other").activate();
      sheet.visibility = "Hidden";
      sheet.activate();
    },
    (sheet, { workbook }) => {
      workbook.worksheets.add("Other").activate();
      sheet.activate();
    },
  ],
])("Excel does not allow that %s", async (_what, refused, allowed) => {
  expect(await codeOf(refused)).toBe("InvalidOperation");
  expect(await codeOf(allowed)).toBeNull();
});
