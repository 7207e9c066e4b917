import { type Act, codeOf, tableIn } from "./refusals";

/** What protection stands against; what it allows is tried beside it. */
const GUARDED: readonly (readonly [
  what: string,
  allowed: keyof Excel.WorksheetProtectionOptions | null,
  act: Act,
])[] = [
  ["a chart's title", "allowEditObjects", (sheet) => (sheet.charts.getItemAt(0).title.text = "x")],
  ["a chart's place", "allowEditObjects", (sheet) => (sheet.charts.getItemAt(0).left = 9)],
  ["a chart's series", "allowEditObjects", (sheet) => sheet.charts.getItemAt(0).series.add("x")],
  ["a chart, by taking it away", "allowEditObjects", (sheet) => sheet.charts.getItemAt(0).delete()],
  [
    "a conditional format's rule",
    "allowFormatCells",
    (sheet) => (sheet.getRange("D1").conditionalFormats.getItemAt(0).custom.rule.formula = "=FALSE"),
  ],
  [
    "a conditional format's look",
    "allowFormatCells",
    (sheet) => (sheet.getRange("D1").conditionalFormats.getItemAt(0).custom.format.fill.color = "red"),
  ],
  ["a locked cell", null, (sheet) => (sheet.getRange("D1").values = [[1]])],
  ["the name of a table", null, (sheet) => (sheet.tables.getItemAt(0).name = "Other")],
  ["the rows of a table", null, (sheet) => sheet.tables.getItemAt(0).rows.add(undefined, [["c", 3]])],
  ["merged cells", null, (sheet) => sheet.getRange("F1:G1").merge()],
  ["a validation", null, (sheet) => sheet.getRange("D1").dataValidation.clear()],
];

const protectedBy = (act: Act, options?: Excel.WorksheetProtectionOptions): Promise<string | null> =>
  codeOf((sheet, context) => {
    tableIn(sheet);
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
    sheet.getRange("D1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.protection.protect(options);
    act(sheet, context);
  });

test.each(GUARDED)("protection stands against changing %s", async (_what, allowed, act) => {
  expect(await protectedBy(act)).toBe("AccessDenied");
  if (allowed !== null) expect(await protectedBy(act, { [allowed]: true })).toBeNull();
});
