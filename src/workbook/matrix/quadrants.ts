import { KNOWN } from "../../model/portfolio/types";
import { fill } from "../../cells/fill";
import { QUADRANTS } from "../../model/assessment";
import { columnLetters } from "../a1";
import { type Block, type Cell, live, typed } from "./cell";
import { type MatrixDraft, quadrantLabel, ratingsColumn, readColumns } from "./draft";

/** Row of the table's heads, below the chart. */
export const TABLE_TOP = 41;

/** Letters of the table's columns. */
export interface TableColumns {
  readonly quadrant: string;
  readonly accounts: string;
  readonly accountShare: string;
  /** Null where the model names no size column. */
  readonly sizeShare: string | null;
  readonly action: string;
}

export function tableColumns(hasSize: boolean): TableColumns {
  return {
    quadrant: "A",
    accounts: "B",
    accountShare: "C",
    sizeShare: hasSize ? "D" : null,
    action: columnLetters(hasSize ? 5 : 4),
  };
}

/** Accounts of one line of the table, and their part of the size column; null where it sums to nothing. */
export interface Share {
  readonly count: number;
  readonly size: number | null;
}

/** The four quadrants, then the accounts without a place. */
export function sharesOf({ job }: MatrixDraft): Share[] {
  const counts = Array<number>(QUADRANTS.length + 1).fill(0);
  const sizes = Array<number>(QUADRANTS.length + 1).fill(0);
  const { portfolio, assessment } = job;
  for (let account = 0; account < portfolio.count; account++) {
    const quadrant = assessment.quadrant[account] ?? -1;
    const line = quadrant < 0 ? QUADRANTS.length : quadrant;
    counts[line] = (counts[line] ?? 0) + 1;
    if (portfolio.size?.state[account] === KNOWN) {
      sizes[line] = (sizes[line] ?? 0) + (portfolio.size.values[account] ?? 0);
    }
  }
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return counts.map((count, line) => ({ count, size: total > 0 ? (sizes[line] ?? 0) / total : null }));
}

/** Cells of one quadrant that other formulas read. */
export function quadrantCells(
  draft: MatrixDraft,
  quadrant: number,
): { name: string; count: string; size: string } {
  const columns = tableColumns(draft.layout.columns.size !== null);
  const row = TABLE_TOP + 1 + quadrant;
  return { name: `$A$${row}`, count: `$B$${row}`, size: `$${columns.sizeShare ?? ""}$${row}` };
}

/** What stands in the quadrants: live counts and shares, and what the source says to do with each. */
export function quadrantTable(draft: MatrixDraft): Block {
  const { texts, layout, job } = draft;
  const { heads, rows } = texts;
  const hasSize = layout.columns.size !== null;
  const read = readColumns(draft);
  const quadrants = ratingsColumn(draft, read.quadrant);
  const sizes = ratingsColumn(draft, read.size);
  const all = `COUNT(${ratingsColumn(draft, layout.columns.number)})`;
  const first = TABLE_TOP + 1;
  const last = TABLE_TOP + QUADRANTS.length;
  const shares = sharesOf(draft);
  const total = job.portfolio.count;

  const line = (
    name: Cell,
    count: string,
    size: string,
    share: Share,
    row: number,
    action: string,
  ): Cell[] => [
    name,
    live(count, share.count),
    live(`IF(${all}>0,B${row}/${all},0)`, total > 0 ? share.count / total : 0),
    ...(hasSize ? [live(`IF(SUM(${sizes})>0,${size}/SUM(${sizes}),"")`, share.size ?? "")] : []),
    typed(action),
  ];
  const quadrantLines = QUADRANTS.map((_, quadrant) => {
    const row = first + quadrant;
    const isIn = `--(${quadrants}=$A${row})`;
    const name = live(quadrantLabel(quadrant), job.words.quadrants[quadrant] ?? "");
    const share = shares[quadrant] ?? { count: 0, size: null };
    const action = texts.actions[quadrant] ?? "";
    return line(name, `SUMPRODUCT(${isIn})`, `SUMPRODUCT(${isIn},${sizes})`, share, row, action);
  });
  const placed = `SUM(B${first}:B${last})`;
  const notPlaced = shares[QUADRANTS.length] ?? { count: 0, size: null };
  const sum = { count: total, size: notPlaced.size === null ? null : 1 };
  const outside = `SUMPRODUCT(--(${quadrants}=""),${sizes})`;
  return {
    top: TABLE_TOP,
    left: 1,
    cells: [
      [
        typed(heads.quadrant),
        typed(heads.accounts),
        typed(heads.accountShare),
        ...(hasSize ? [typed(fill(heads.sizeShare, { size: job.model.matrix.size ?? "" }))] : []),
        typed(heads.action),
      ],
      ...quadrantLines,
      line(typed(rows.notPlaced), `${all}-${placed}`, outside, notPlaced, last + 1, texts.notPlaced),
      line(typed(rows.all), all, `SUM(${sizes})`, sum, last + 2, ""),
    ],
  };
}
