import type { RatingsLayout } from "../layout";
import { METRIC_ROWS, RATING_ROWS, HEADER_ROW } from "../sheetRows";
import { cell, rows, setting } from "../addresses";
import { ratingIfMissingFormula, type RatingCells } from "./rating";

/** The recipe of one criterion: a formula a row of its rating column. */
export type RatingRecipe = Readonly<Record<keyof typeof RATING_ROWS, string>>;
/** The statistics of one criterion's metrics: a formula a row of its metric column. */
export type MetricRecipe = Readonly<Record<keyof typeof METRIC_ROWS, string>>;

/** The cells that the rating of criterion `index` reads. */
export function ratingCells(index: number, layout: RatingsLayout): RatingCells {
  const rating = layout.columns.ratings[index] ?? "";
  const metric = layout.columns.metrics[index] ?? "";
  return {
    name: `${rating}$${HEADER_ROW}`,
    scale: `${rating}$${RATING_ROWS.scale}`,
    direction: `${rating}$${RATING_ROWS.direction}`,
    missing: `${rating}$${RATING_ROWS.missing}`,
    from: `${rating}$${RATING_ROWS.from}`,
    to: `${rating}$${RATING_ROWS.to}`,
    ifMissing: `${rating}$${RATING_ROWS.ifMissing}`,
    metrics: rows(metric, layout),
    observed: `${metric}$${METRIC_ROWS.observed}`,
    metricIfMissing: `${metric}$${METRIC_ROWS.ifMissing}`,
    number: cell(layout.columns.number),
    metric: `${metric}${layout.firstRow}`,
    spilled: layout.kam === null ? null : cell(layout.kam.ratings[index] ?? ""),
  };
}

/**
 * Every parameter is looked up once a criterion, by the criterion's name: rows of KamCriteria may be sorted.
 * The Direction cell decides the order of the anchors, typed or from the data: that makes direction live.
 */
export function ratingRecipe(
  index: number,
  criterion: string,
  layout: RatingsLayout,
  faulty: string,
): RatingRecipe {
  const rating = layout.columns.ratings[index] ?? "";
  const metric = layout.columns.metrics[index] ?? "";
  const at = (row: number): string => `${rating}$${row}`;
  const statistic = (row: number): string => `${metric}$${row}`;
  const parameter = (column: string): string => `INDEX(KamCriteria[${column}],${at(RATING_ROWS.position)})`;

  const axisWeight = (axis: string): string => {
    const onAxis = `SUMPRODUCT(--(KamCriteria[Axis]="${axis}"),KamCriteria[Weight])`;
    return `=IF(${parameter("Axis")}="${axis}",IF(${onAxis}=0,1,${at(RATING_ROWS.weight)}),0)`;
  };
  const isP5P95 = `AND(${setting(layout, "anchors")}="p5p95",${statistic(METRIC_ROWS.p5)}<${statistic(METRIC_ROWS.p95)})`;
  const anchor = (column: "Worst" | "Best", row: number): string =>
    `IF(ISNUMBER(${parameter(column)}),${parameter(column)},${at(row)})`;
  const [worstLow, worstHigh] = [anchor("Worst", RATING_ROWS.low), anchor("Worst", RATING_ROWS.high)];
  const [bestLow, bestHigh] = [anchor("Best", RATING_ROWS.low), anchor("Best", RATING_ROWS.high)];
  const isMin = `${at(RATING_ROWS.direction)}="min"`;
  const isAnchored = `OR(${at(RATING_ROWS.scale)}={"linear","log"})`;
  const isKnown = `COUNT(${at(RATING_ROWS.low)},${parameter("Worst")},${parameter("Best")})>0`;
  const anchored = (ifMin: string, ifMax: string): string =>
    `=IF(AND(${isAnchored},${isKnown}),IF(${isMin},${ifMin},${ifMax}),"")`;

  return {
    position: `=MATCH(${literally(`${rating}$${HEADER_ROW}`, criterion)},KamCriteria[Criterion],0)`,
    weight: `=${parameter("Weight")}`,
    directWeight: axisWeight("direct"),
    potentialWeight: axisWeight("potential"),
    direction: `=${parameter("Direction")}`,
    scale: `=${parameter("Scale")}`,
    missing: `=${parameter("Missing")}`,
    low: `=IF(${isP5P95},${statistic(METRIC_ROWS.p5)},${statistic(METRIC_ROWS.smallest)})`,
    high: `=IF(${isP5P95},${statistic(METRIC_ROWS.p95)},${statistic(METRIC_ROWS.largest)})`,
    from: anchored(`MAX(${worstHigh},${bestLow})`, `MIN(${worstLow},${bestHigh})`),
    to: anchored(`MIN(${worstHigh},${bestLow})`, `MAX(${worstLow},${bestHigh})`),
    median: `=${statistic(METRIC_ROWS.median)}`,
    ifMissing: ratingIfMissingFormula(ratingCells(index, layout), faulty),
  };
}

/**
 * Statistics of the observed metrics; on the log scale of the positive ones. These are the last n − m of the
 * sorted column, so their 5 % point is the (m + 0.05·(n − m − 1))/(n − 1) point of all: no array formula.
 */
export function metricRecipe(index: number, layout: RatingsLayout): MetricRecipe {
  const rating = layout.columns.ratings[index] ?? "";
  const metric = layout.columns.metrics[index] ?? "";
  const metrics = rows(metric, layout);
  const at = (name: keyof typeof METRIC_ROWS): string => `${metric}$${METRIC_ROWS[name]}`;
  const [observed, leftOut] = [at("observed"), at("leftOut")];
  const missing = `${rating}$${RATING_ROWS.missing}`;
  const percentile = (share: number, ifFew: string): string =>
    `=IFERROR(PERCENTILE(${metrics},(${leftOut}+${share}*(${observed}-${leftOut}-1))/(${observed}-1)),${ifFew})`;

  return {
    observed: `=COUNT(${metrics})`,
    leftOut: `=IF(${rating}$${RATING_ROWS.scale}="log",COUNTIF(${metrics},"<=0"),0)`,
    smallest: `=IFERROR(SMALL(${metrics},${leftOut}+1),"")`,
    largest: `=IF(${observed}>${leftOut},MAX(${metrics}),"")`,
    p5: percentile(0.05, at("smallest")),
    p95: percentile(0.95, at("largest")),
    median: `=IFERROR(MEDIAN(${metrics}),"")`,
    ifMissing: `=IF(${missing}="zero",0,IF(${missing}="median",${at("median")},""))`,
  };
}

/** MATCH reads *, ? and ~ as wildcards: the text escapes them where the name holds one. */
export function literally(cell: string, content: string): string {
  if (!/[*?~]/.test(content)) return cell;
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}
