import { parseAddress, type Rectangle } from "../a1";
import { MOST_CELLS, readRecorded, type Recorded, type RecordedRow } from "../restore/record";
import type { ChangedCell } from "./written";

/**
 * Cells as they are now, to be written once more after an undo has written over them. They are read and written by the
 * area that holds them, in which all others are left alone: an analyst who sorts a sheet changes thousands at once.
 */
export async function recordCells(
  context: Excel.RequestContext,
  cells: readonly ChangedCell[],
): Promise<Recorded[]> {
  const recorded: Recorded[] = [];
  for (const sheetId of new Set(cells.map((cell) => cell.sheetId))) {
    const own = cells.filter((cell) => cell.sheetId === sheetId).map(({ address }) => parseAddress(address));
    for (const part of partsOf(own)) {
      const { rows, ...place } = await readRecorded(context, sheetId, around(part));
      recorded.push({ ...place, rows: onlyThose(rows, part, place.area) });
    }
  }
  return recorded;
}

/** The cells in as few parts as can be recorded: what lies far apart would take in too much between. */
function partsOf(cells: readonly Rectangle[]): (readonly Rectangle[])[] {
  const { top, left, bottom, right } = around(cells);
  if ((bottom - top + 1) * (right - left + 1) <= MOST_CELLS) return [cells];
  const half = Math.ceil(cells.length / 2);
  return [...partsOf(cells.slice(0, half)), ...partsOf(cells.slice(half))];
}

function around(cells: readonly Rectangle[]): Rectangle {
  return cells.reduce((one, other) => ({
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  }));
}

/** In what is assigned to a range, null leaves a cell as it is. */
function onlyThose(
  rows: readonly RecordedRow[],
  cells: readonly Rectangle[],
  { top, left }: Rectangle,
): RecordedRow[] {
  const wanted = new Set(cells.map((cell) => `${cell.top - top},${cell.left - left}`));
  return rows.map(({ values, formulas, formats }, row) => {
    const masked = (own: readonly unknown[]): unknown[] =>
      own.map((entry, column) => (wanted.has(`${row},${column}`) ? entry : null));
    return { values, formulas: masked(formulas), formats: masked(formats) };
  });
}
