import { columnNumber, sheetPrefix } from "../a1";
import { type Block, type Cell, live, NOT_DRAWN, typed } from "./cell";
import { type MatrixDraft, ratingsColumn, readColumns, tierLabel, TOP } from "./draft";
import { DRAWN_AT_MOST, isPlaced, NAMED_AT_MOST, weightOf } from "./drawn";

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
    ...(columns.picking
      ? [live(`IFERROR(MATCH(${place + 1},${order(draft)},0),"")`, (drawn.rows[place] ?? -1) + 1)]
      : []),
    live(safely(draft, `N(${at(read.x)})`, "0"), x),
    live(safely(draft, `IF(AND(${isPlacedHere},${isUnnamed}),${at(read.y)},"")`, '""'), tier < 0 ? "" : y),
    ...columns.y.map((letters, index) => {
      const isOfTier = `AND(ISNUMBER($${columns.height}${here}),${at(draft.layout.columns.tier)}=${letters}$${TOP - 1})`;
      const formula = safely(draft, `IF(${isOfTier},$${columns.height}${here},NA())`, "NA()");
      return live(formula, tier === index ? y : NOT_DRAWN);
    }),
    live(safely(draft, `IF(${isPlacedHere},${at(read.size)},"")`, '""'), weightOf(job, account) ?? ""),
  ];
}

/** The cells of one hidden column from TOP down. */
export function hidden(letters: string, count: number): string {
  return `$${letters}$${TOP}:$${letters}$${TOP + count - 1}`;
}

function order({ columns, drawn }: MatrixDraft): string {
  return hidden(columns.picking?.order ?? "", drawn.accountOfRow.length);
}

/** One row an account that is drawn: x, and y in the column of its tier. */
export function pointsBlock(draft: MatrixDraft): Block {
  const { columns, drawn, texts, job } = draft;
  const heads = [
    ...(columns.picking ? [typed(texts.helpers.position)] : []),
    typed(texts.helpers.x),
    typed(texts.helpers.y),
    ...job.model.tiers.list.map(({ label }, tier) => live(tierLabel(tier), label)),
    typed(texts.helpers.size),
  ];
  const first = columns.picking?.position ?? columns.x;
  const cells = [heads, ...drawn.rows.map((_, place) => row(draft, place))];
  return { top: TOP - 1, left: columnNumber(first), cells };
}

/**
 * Of a list too long to be drawn: the size of each account that is placed, and a count that grows by one at each
 * account among the largest. Null where all are drawn.
 */
export function pickingBlock(draft: MatrixDraft): Block | null {
  const { columns, drawn, layout, texts, job } = draft;
  const { picking } = columns;
  if (!picking) return null;
  const read = readColumns(draft);
  const sheet = sheetPrefix(layout.sheet);
  const sizes = hidden(picking.size, drawn.accountOfRow.length);
  const least = `$${picking.order}$${TOP - 2}`;
  const weights = Array.from(drawn.accountOfRow, (account) => weightOf(job, account));
  const smallest = Math.min(...drawn.rows.map((at) => weights[at] ?? Infinity));
  const leastShows = weights.filter((weight) => weight !== null).length < DRAWN_AT_MOST ? -1e300 : smallest;
  let count = 0;
  const cells = weights.map((weight, index): Cell[] => {
    const here = layout.firstRow + index;
    const own = `$${picking.size}${TOP + index}`;
    const isLarge = `IF(ISNUMBER(${own}),IF(${own}>=${least},1,0),0)`;
    const before = index === 0 ? "" : `${picking.order}${TOP + index - 1}+`;
    if (weight !== null && weight >= leastShows) count++;
    return [
      live(`IF(ISNUMBER(${sheet}$${read.y}${here}),${sheet}$${read.size}${here},"")`, weight ?? ""),
      live(before + isLarge, count),
    ];
  });
  const heads = [
    [typed(""), live(`IFERROR(LARGE(${sizes},${DRAWN_AT_MOST}),-1E+300)`, leastShows)],
    [typed(texts.helpers.size), typed(texts.helpers.order)],
  ];
  return { top: TOP - 2, left: columnNumber(picking.size), cells: [...heads, ...cells] };
}
