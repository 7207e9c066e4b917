import { columnNumber, sheetPrefix } from "../a1";
import { type Block, type Cell, live, NOT_DRAWN, typed } from "./cell";
import { type MatrixDraft, ratingsColumn, readColumns, tierLabel, TOP } from "./draft";
import { isPlaced, NAMED_AT_MOST, weightOf } from "./drawn";
import { rankedFormulas } from "./ranking";

/** How a row of the chart's data reads a cell of its account on KAM Ratings. */
type Reader = (letters: string) => string;

/** Account of a place in the chart's data, -1 where the filter leaves its row out. */
export function accountAt({ drawn }: MatrixDraft, place: number): number {
  return drawn.accountOfRow[drawn.rows[place] ?? -1] ?? -1;
}

/** The tier whose series draws an account; -1: it is not drawn. */
export function tierOf({ job }: MatrixDraft, account: number): number {
  return account >= 0 && isPlaced(job, account) ? (job.assessment.tier[account] ?? -1) : -1;
}

function readerOf(draft: MatrixDraft, place: number): Reader {
  const { layout, columns } = draft;
  const { picking } = columns;
  if (picking)
    return (letters) => `INDEX(${ratingsColumn(draft, letters)},$${picking.position}${TOP + place})`;
  return (letters) => `${sheetPrefix(layout.sheet)}$${letters}${layout.firstRow + place}`;
}

/** Where rows are picked, one beyond the end of a short pick reads nothing. */
const safely = (draft: MatrixDraft, formula: string, otherwise: string): string =>
  draft.columns.picking ? `IFERROR(${formula},${otherwise})` : formula;

function row(draft: MatrixDraft, place: number): Cell[] {
  const { job, columns, drawn } = draft;
  const read = readColumns(draft);
  const at = readerOf(draft, place);
  const here = TOP + place;
  const account = accountAt(draft, place);
  const tier = drawn.named.includes(place) ? -1 : tierOf(draft, account);
  const x = tierOf(draft, account) < 0 ? 0 : (job.assessment.direct[account] ?? 0);
  const y = job.assessment.potential[account] ?? 0;
  const isPlacedHere = `ISNUMBER(${at(read.y)})`;
  const isUnnamed = `COUNTIF(${hidden(columns.named.position, NAMED_AT_MOST)},${place + 1})=0`;
  return [
    ...pickedCells(draft, place),
    live(safely(draft, `N(${at(read.x)})`, "0"), x),
    live(safely(draft, `IF(AND(${isPlacedHere},${isUnnamed}),${at(read.y)},"")`, '""'), tier < 0 ? "" : y),
    ...columns.y.map((letters, index) => {
      const isOfTier = `AND(ISNUMBER($${columns.height}${here}),${at(draft.layout.columns.tier)}=${letters}$${TOP - 1})`;
      const formula = safely(draft, `IF(${isOfTier},$${columns.height}${here},NA())`, "NA()");
      return live(formula, tier === index ? y : NOT_DRAWN);
    }),
    ...(columns.picking
      ? []
      : [live(`IF(${isPlacedHere},${at(read.size)},"")`, weightOf(job, account) ?? "")]),
  ];
}

/** Size and row of the account that is picked for a place; none where the list is drawn whole. */
function pickedCells(draft: MatrixDraft, place: number): Cell[] {
  const { columns, drawn, job } = draft;
  if (!columns.picking) return [];
  const count = drawn.accountOfRow.length;
  const ranked = rankedFormulas(place, columns.picking, hidden(columns.picking.all, count), count);
  return [
    live(ranked.size, weightOf(job, accountAt(draft, place)) ?? ""),
    live(ranked.position, (drawn.rows[place] ?? -1) + 1),
  ];
}

/** The cells of one hidden column from TOP down. */
export function hidden(letters: string, count: number): string {
  return `$${letters}$${TOP}:$${letters}$${TOP + count - 1}`;
}

/** One row an account that is drawn: x, and y in the column of its tier. */
export function pointsBlock(draft: MatrixDraft): Block {
  const { columns, drawn, texts, job } = draft;
  const { helpers } = texts;
  const heads = [
    ...(columns.picking ? [typed(helpers.size), typed(helpers.position)] : []),
    typed(helpers.x),
    typed(helpers.y),
    ...job.model.tiers.list.map(({ label }, tier) => live(tierLabel(tier), label)),
    ...(columns.picking ? [] : [typed(helpers.size)]),
  ];
  const cells = [heads, ...drawn.rows.map((_, place) => row(draft, place))];
  return { top: TOP - 1, left: columnNumber(columns.picking?.size ?? columns.x), cells };
}

/** Of a list too long to be drawn: the size of each account that is placed. Null where all are drawn. */
export function sizesBlock(draft: MatrixDraft): Block | null {
  const { columns, drawn, layout, texts, job } = draft;
  if (!columns.picking) return null;
  const read = readColumns(draft);
  const sheet = sheetPrefix(layout.sheet);
  const cells = Array.from(drawn.accountOfRow, (account, index) => {
    const row = layout.firstRow + index;
    const size = `IF(ISNUMBER(${sheet}$${read.y}${row}),${sheet}$${read.size}${row},"")`;
    return [live(size, weightOf(job, account) ?? "")];
  });
  const left = columnNumber(columns.picking.all);
  return { top: TOP - 1, left, cells: [[typed(texts.helpers.size)], ...cells] };
}
