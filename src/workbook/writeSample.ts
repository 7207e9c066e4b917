import { formatAddress } from "./a1";
import { asText } from "./cellText";
import { freeName } from "./freeName";
import { FILTER_BUTTON } from "./widths";

/** A list to be written as a table on a sheet of its own. */
export interface SampleTable {
  readonly sheetName: string;
  readonly headers: readonly string[];
  /** Excel's number format of each column. */
  readonly formats: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Adds the sample as the table of a new sheet, in front of the analyst. Three round trips. */
export async function writeSample(context: Excel.RequestContext, sample: SampleTable): Promise<void> {
  const { headers, formats, rows } = sample;
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const sheet = worksheets.add(freeName(sample.sheetName, taken));
  const right = headers.length;
  const body = sheet.getRange(formatAddress({ top: 2, left: 1, bottom: rows.length + 1, right }));
  body.numberFormat = rows.map(() => [...formats]);
  body.values = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? asText(cell) : (cell ?? ""))),
  );
  sheet.getRange(formatAddress({ top: 1, left: 1, bottom: 1, right })).values = [[...headers]];
  const whole = sheet.getRange(formatAddress({ top: 1, left: 1, bottom: rows.length + 1, right }));
  sheet.tables.add(whole, true).style = "TableStyleLight1";
  whole.format.autofitColumns();
  const columns = headers.map((_, index) => whole.getColumn(index));
  for (const column of columns) column.load("format/columnWidth");
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows("$1:$1");
  sheet.activate();
  sheet.getRange("A1").select();
  await context.sync();

  for (const { format } of columns) format.columnWidth += FILTER_BUTTON;
  await context.sync();
}
