import { quoted } from "../references";

/** What the rating of one criterion reads: cells of its recipe, its metrics, and cells of the first account. */
export interface RatingCells {
  /** The criterion's name. */
  readonly name: string;
  readonly scale: string;
  readonly direction: string;
  readonly missing: string;
  readonly from: string;
  readonly to: string;
  readonly ifMissing: string;
  /** All metrics of the criterion, how many are numbers, and the metric that stands for a missing one. */
  readonly metrics: string;
  readonly observed: string;
  readonly metricIfMissing: string;
  /** The account's position and metric; what a KAM function made of it, null where none is used. */
  readonly number: string;
  readonly metric: string;
  readonly spilled: string | null;
}

/**
 * Rating of one account, 0..100; "" where unknown. Every scale stands in the text and the recipe's cells choose,
 * so scale, direction and anchors are live. The outer IFERROR makes a word of a log anchor ≤ 0.
 */
export function ratingFormula(cells: RatingCells, faulty: string): string {
  const { metric, number, spilled, from, to } = cells;
  const known =
    spilled === null
      ? ratingOf(metric, percentileOf(cells), cells)
      : `IF(AND(ISNUMBER(${from}),${from}=${to}),50,${spilled})`;
  const ifMissing = `IF(${metric}="",IF(${number}="","",${cells.ifMissing}),${quoted(faulty)})`;
  return `=IFERROR(IF(ISNUMBER(${metric}),${known},${ifMissing}),${quoted(faulty)})`;
}

/**
 * Rating of an account whose metric is missing, by the criterion's policy; "" where unknown. A 0 supplied on the
 * percentile scale need not be among the observed: it is placed by counting.
 */
export function ratingIfMissingFormula(cells: RatingCells, faulty: string): string {
  const { metrics, metricIfMissing: metric, missing, direction, observed } = cells;
  const placed = `(COUNTIF(${metrics},"<0")+COUNTIF(${metrics},"<=0"))/${observed}-1`;
  const percentile = `IF(${missing}="median",50,50+IF(${direction}="min",-50,50)*(${placed}))`;
  const otherwise = `IF(${missing}="worst",0,IF(${missing}="unknown","",${quoted(faulty)}))`;
  const word = quoted(faulty);
  return `=IFERROR(IF(ISNUMBER(${metric}),${ratingOf(metric, percentile, cells)},${otherwise}),${word})`;
}

/** 100·(mid-rank − 0.5)/n without RANK.AVG, which needs a prefix in the file. */
function percentileOf({ metric, metrics, direction, observed }: RatingCells): string {
  const rank = `RANK(${metric},${metrics},1)-RANK(${metric},${metrics},0)`;
  return `50+IF(${direction}="min",-50,50)*(${rank})/${observed}`;
}

/** MEDIAN(0,100,x) clips; SIGN sends x ≤ 0 on a log scale to the worse end; LOOKUP finds the last band reached. */
function ratingOf(metric: string, percentile: string, { name, scale, from, to }: RatingCells): string {
  const reached = `(KamBands[Criterion]=${name})*(KamBands[From]<=${metric})`;
  const bands = `IFERROR(LOOKUP(2,1/(${reached}),KamBands[Rating]),0)`;
  const log = `IF(${metric}>0,LN(${metric}/${from})/LN(${to}/${from}),SIGN(${from}-${to}))`;
  const linear = `(${metric}-${from})/(${to}-${from})`;
  const anchored = `IF(${from}=${to},50,MEDIAN(0,100,100*IF(${scale}="log",${log},${linear})))`;
  return `IF(${scale}="percentile",${percentile},IF(${scale}="bands",${bands},${anchored}))`;
}
