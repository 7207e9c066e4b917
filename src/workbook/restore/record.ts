import { parseAddress, type Rectangle } from "../a1";
import { type Reader, readRows } from "../transfer";

/** A row of cells with all that is needed to write it again; a cell of null is left alone. */
export interface RecordedRow {
  readonly values: readonly unknown[];
  readonly formulas: readonly unknown[];
  readonly formats: readonly unknown[];
}

/** Cells as they were. */
export interface Recorded {
  /** Id of the sheet: an analyst may rename it before the cells are written back. */
  readonly sheetId: string;
  readonly area: Rectangle;
  readonly rows: readonly RecordedRow[];
}

/** Beyond this many cells a sheet of ours is not recorded: it holds results only, and a second run writes it anew. */
export const MOST_CELLS = 100_000;

const cells: Reader<RecordedRow> = (range) => {
  range.load("values,formulas,numberFormat");
  return () => {
    const values = range.values as unknown[][] | null;
    return (
      values?.map((row, index) => ({
        values: row,
        formulas: range.formulas[index] ?? [],
        formats: range.numberFormat[index] ?? [],
      })) ?? null
    );
  };
};

/** Records an area; null where it is too large, or holds formulas that spill and so cannot be told from values. */
export async function record(
  context: Excel.RequestContext,
  sheetId: string,
  address: string,
): Promise<Recorded | null> {
  const area = parseAddress(address);
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) return null;
  const recorded = await readRecorded(context, sheetId, area);
  const spills = ({ formulas }: RecordedRow): boolean =>
    formulas.some((formula) => String(formula).startsWith("=KAM."));
  return recorded.rows.some(spills) ? null : recorded;
}

/** Records an area, whatever it holds. One round trip a chunk. */
export async function readRecorded(
  context: Excel.RequestContext,
  sheetId: string,
  area: Rectangle,
): Promise<Recorded> {
  const rows = await readRows(context, context.workbook.worksheets.getItem(sheetId), area, cells);
  return { sheetId, area, rows };
}
