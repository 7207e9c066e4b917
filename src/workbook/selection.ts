import { parseAddress, type Rectangle } from "./a1";
import { WorkbookError } from "./error";
import type { Source } from "./job";
import { readResultHeaders } from "./modelSheet/recorded";
import { ownHeaders } from "./resultColumns";

/** What the analyst has selected. */
export interface Selection {
  readonly sheet: string;
  readonly address: string;
}

/** The selected range; of several areas the first. One round trip. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRange().load("address,worksheet/name");
  await context.sync();
  return { sheet: range.worksheet.name, address: range.address.slice(range.address.lastIndexOf("!") + 1) };
}

/** The list that a selection lies in. */
export function sourceAt(sources: readonly Source[], { sheet, address }: Selection): Source | undefined {
  const selected = parseAddress(address);
  return sources.find((source) => source.sheet === sheet && meet(parseAddress(source.address), selected));
}

/**
 * The selected cells as a list with its headers in the first row; a single cell stands for the block around it.
 * Two or three round trips.
 *
 * @throws {WorkbookError} NO_LIST where there is no row of headers with a row below
 */
export async function selectedSource(context: Excel.RequestContext): Promise<Source> {
  const selected = context.workbook.getSelectedRange().load("cellCount");
  await context.sync();
  const range = selected.cellCount === 1 ? selected.getSurroundingRegion() : selected.getUsedRange(true);
  range.load("address,rowCount,columnCount,worksheet/name");
  const head = range.getRow(0).load("values");
  await context.sync();
  const sheet = range.worksheet.name;
  if (range.rowCount < 2 || range.columnCount < 2) throw new WorkbookError("NO_LIST", { sheet });
  const headers = (head.values[0] ?? []).map(String);
  const recorded = await readResultHeaders(context);
  return {
    kind: "block",
    table: null,
    sheet,
    address: range.address.slice(range.address.lastIndexOf("!") + 1),
    rows: range.rowCount - 1,
    columns: range.columnCount,
    headers,
    own: ownHeaders(headers, recorded),
  };
}

function meet(one: Rectangle, other: Rectangle): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
