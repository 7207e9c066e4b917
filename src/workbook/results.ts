import { parseAddress } from "./a1";
import { everywhere } from "./everywhere";
import type { Job, Region } from "./job";
import { numberFormatOf } from "./ratings/draft";
import type { RatingsLayout } from "./ratings/layout";
import { accountsByRow, shownRows } from "./ratings/regions";
import { resultHeaders } from "./resultColumns";
import { resultContents, type ResultContent } from "./results/content";
import { resultPlaces, type ResultPlace } from "./results/places";
import { tableHeadWidth, textsWidth } from "./widths";
import { writeRows } from "./writeRows";

/** Points of a column that is new, at least, and of its letters. */
const WIDTH = 80;
const SIZE = 11;

/**
 * Writes our columns into the analyst's list: those of an earlier run in place, others right of it, where
 * `checkWorkbook` has found room. One of ours that the model no longer has is emptied and stays: to remove it would
 * move the analyst's cells.
 *
 * @returns what the formulas show
 */
export async function writeResults(
  context: Excel.RequestContext,
  job: Job,
  layout: RatingsLayout,
): Promise<Region[]> {
  const { source, mode } = job;
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const headers = resultHeaders(source, job.language);
  const contents = resultContents(job, layout);
  const places = resultPlaces(
    source,
    contents.map(({ kind }) => headers[kind]),
  );
  const written = places.map((place, index) => ({ place, content: contents[index] as ResultContent }));
  addColumns(context, sheet, job, written);
  emptyOthers(sheet, job, places);

  const accountOfRow = accountsByRow(job.portfolio.rows, job.grid.count);
  for (const { place, content } of written) {
    const body = sheet.getRange(place.body);
    body.numberFormat = everywhere(numberFormatOf(content.format));
    if (place.isNew && content.format === "text") standApart(sheet, place);
    if (mode !== "values") body.formulas = everywhere(content.formula);
    else {
      const { top, left } = parseAddress(place.body);
      await writeRows(context, sheet, { top, left }, { rows: accountOfRow.length, columns: 1 }, (row) => {
        const account = accountOfRow[row] ?? -1;
        return [account < 0 ? "" : content.shows(account)];
      });
    }
  }
  await context.sync();
  if (mode === "values") return [];
  return written.map(({ place, content }) => ({
    sheet: source.sheet,
    address: place.body,
    values: shownRows(content.shows, accountOfRow),
  }));
}

interface Column {
  readonly place: ResultPlace;
  readonly content: ResultContent;
}

/** A table grows by columns; beside a block, new columns take over the look of its last header. */
function addColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { source, portfolio }: Job,
  columns: readonly Column[],
): void {
  const { top, right } = parseAddress(source.address);
  for (const { place, content } of columns) {
    if (!place.isNew) continue;
    const { head, header } = place;
    const cell = sheet.getRange(head);
    if (source.table === null) {
      cell.copyFrom(sheet.getCell(top - 1, right - 1), "Formats");
      cell.values = [[header]];
    } else context.workbook.tables.getItem(source.table).columns.add(undefined, undefined, header);
    cell.format.columnWidth = widthOf(header, content, portfolio.count);
  }
}

function widthOf(header: string, { format, shows }: ResultContent, accounts: number): number {
  const texts = new Set<string>();
  if (format === "text")
    for (let account = 0; account < accounts; account++) texts.add(String(shows(account)));
  return Math.max(WIDTH, tableHeadWidth(header, SIZE), textsWidth(texts, SIZE));
}

/** Keeps a text from touching the number before it: Excel indents no cell of the alignment General. */
function standApart(sheet: Excel.Worksheet, { head, body }: ResultPlace): void {
  for (const address of [head, body])
    sheet.getRange(address).format.set({ horizontalAlignment: "Left", indentLevel: 1 });
}

function emptyOthers(sheet: Excel.Worksheet, { source }: Job, places: readonly ResultPlace[]): void {
  const written = new Set(places.map(({ header }) => header));
  const others = source.own.filter((header) => !written.has(header));
  for (const { body } of resultPlaces(source, others)) sheet.getRange(body).clear("Contents");
}
