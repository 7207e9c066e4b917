import { columnNumber } from "../a1";
import { type Block, type Cell, live, NOT_DRAWN, typed } from "./cell";
import { type MatrixDraft, ratingsColumn, readColumns, TOP } from "./draft";
import { NAMED_AT_MOST, weightOf } from "./drawn";
import { accountAt, hidden, tierOf } from "./points";
import { rankedFormulas } from "./ranking";

/** A longer name ends in an ellipsis: it would cover the marks beside it. */
const NAME_AT_MOST = 26;

export function shortName(name: string): string {
  return name.length > NAME_AT_MOST ? `${name.slice(0, NAME_AT_MOST - 1)}…` : name;
}

function row(draft: MatrixDraft, index: number): Cell[] {
  const { columns, drawn, job, layout } = draft;
  const { named } = columns;
  const count = drawn.rows.length;
  const place = drawn.named[index];
  const account = place === undefined ? -1 : accountAt(draft, place);
  const tier = tierOf(draft, account);
  const position = `$${named.position}${TOP + index}`;
  const isNone = `${position}=""`;
  const onRatings = columns.picking
    ? `INDEX(${hidden(columns.picking.position, count)},${position})`
    : position;
  const from = (letters: string): string => `INDEX(${ratingsColumn(draft, letters)},${onRatings})`;
  const read = readColumns(draft);
  const name = from(layout.columns.account);
  const short = `IF(LEN(${name})>${NAME_AT_MOST},LEFT(${name},${NAME_AT_MOST - 1})&"…",${name}&"")`;
  const ranked = rankedFormulas(index, named, hidden(columns.size, count), count);
  return [
    live(ranked.size, weightOf(job, account) ?? ""),
    live(ranked.position, place === undefined ? "" : place + 1),
    live(`IF(${isNone},"",${short})`, shortName(job.portfolio.names[account] ?? "")),
    live(`IF(${isNone},0,N(${from(read.x)}))`, tier < 0 ? 0 : (job.assessment.direct[account] ?? 0)),
    ...columns.y.map((letters, at) => {
      const shows = tier === at ? (job.assessment.potential[account] ?? NOT_DRAWN) : NOT_DRAWN;
      const isOfTier = `${from(layout.columns.tier)}=${letters}$${TOP - 1}`;
      return live(`IF(${isNone},NA(),IF(${isOfTier},${from(read.y)},NA()))`, shows);
    }),
  ];
}

/** One row each of the largest accounts, that are drawn once more with their names. */
export function namedBlock(draft: MatrixDraft): Block {
  const { columns, texts, job } = draft;
  const heads = [
    typed(texts.helpers.size),
    typed(texts.helpers.position),
    typed(texts.helpers.name),
    typed(texts.helpers.x),
    ...job.model.tiers.list.map(({ label }) => typed(label)),
  ];
  const rows = Array.from({ length: NAMED_AT_MOST }, (_, index) => row(draft, index));
  return { top: TOP - 1, left: columnNumber(columns.named.size), cells: [heads, ...rows] };
}
