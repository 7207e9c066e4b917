import type { Criterion } from "../../../model/document/types";
import { MISSING } from "../../../model/portfolio/types";
import { dataEnds } from "../../../model/scale/anchors";
import { rateColumn } from "../../../model/scale/rateColumn";
import { anchorFormat } from "../../figureFormat";
import { shown, type Draft, type Format, type HeadCell, type Shown } from "../draft";
import { gateRecipe } from "../formulas/gate";
import { type MetricRecipe, metricRecipe, ratingRecipe, type RatingRecipe } from "../formulas/recipe";
import type { RatingsLayout } from "../layout";
import { GATE_ROWS, METRIC_ROWS, RATING_ROWS } from "../sheetRows";
import { axisWeights } from "./axisWeights";
import { metricStatistics, usedMetrics } from "./statistics";

/** Above each rating column how its ratings come about, above each metric column what it holds. */
export function criterionRecipes(draft: Draft): HeadCell[] {
  const { job, layout, texts } = draft;
  return job.model.criteria.flatMap((criterion, index) => {
    const metric = { numberFormat: anchorFormat(job.grid, criterion.column) };
    return [
      ...stacked(
        layout.columns.ratings[index] ?? "",
        ratingRows(layout),
        ratingRecipe(index, criterion.column, layout, texts.faulty),
        ratingFigures(draft, criterion, index),
        ratingFormats(metric),
      ),
      ...layout.columns.metrics
        .slice(index, index + 1)
        .flatMap((letters) =>
          stacked(
            letters,
            METRIC_ROWS,
            metricRecipe(index, layout),
            metricStatistics(valuesOf(draft, index), criterion),
            metricFormats(metric),
          ),
        ),
    ];
  });
}

function ratingFormats(metric: Format): Partial<Record<keyof RatingRecipe, Format>> {
  return {
    weight: "score",
    directWeight: "score",
    potentialWeight: "score",
    low: metric,
    high: metric,
    from: metric,
    to: metric,
    median: metric,
    ifMissing: "score",
  };
}

function metricFormats(metric: Format): Partial<Record<keyof MetricRecipe, Format>> {
  return { smallest: metric, largest: metric, p5: metric, p95: metric, median: metric, ifMissing: metric };
}

/** The recipe's rows that this sheet has: an axis without a column has no weights. */
export function ratingRows(layout: RatingsLayout): Partial<typeof RATING_ROWS> {
  const { directWeight, potentialWeight, ...others } = RATING_ROWS;
  return {
    ...others,
    ...(layout.columns.direct === null ? {} : { directWeight }),
    ...(layout.columns.potential === null ? {} : { potentialWeight }),
  };
}

/** Above each gate what it asks. */
export function gateRecipes({ job, layout }: Draft): HeadCell[] {
  const { gates, tiers } = job.model;
  return gates.flatMap((gate, index) => {
    const letters = layout.columns.gates[index] ?? "";
    const earlier = gates
      .slice(0, index)
      .map((own) => own.column)
      .lastIndexOf(gate.column);
    return stacked(
      letters,
      GATE_ROWS,
      gateRecipe(letters, gate.column, earlier < 0 ? null : (layout.columns.gates[earlier] ?? null)),
      {
        position: index + 1,
        comparison: gate.op,
        value: gate.value ?? 0,
        cap: tiers.list.findIndex((tier) => tier.label === gate.cap) + 1,
      },
      { value: { numberFormat: anchorFormat(job.grid, gate.column) } },
    );
  });
}

function stacked<Name extends string>(
  letters: string,
  rows: Readonly<Partial<Record<Name, number>>>,
  formulas: Readonly<Record<Name, string>>,
  figures: Readonly<Record<Name, Shown>>,
  formats: Readonly<Partial<Record<Name, Format>>>,
): HeadCell[] {
  return (Object.entries(rows) as [Name, number][]).map(([name, row]) => ({
    letters,
    row,
    formula: formulas[name],
    shows: figures[name],
    format: formats[name] ?? "text",
  }));
}

function ratingFigures(draft: Draft, criterion: Criterion, index: number): Record<keyof RatingRecipe, Shown> {
  const { job, texts } = draft;
  const resolved = job.assessment.criteria[index];
  const ends = dataEnds(usedMetrics(valuesOf(draft, index), criterion), job.model.anchors);
  return {
    position: index + 1,
    weight: 100 * (resolved?.weight ?? 0),
    directWeight: axisWeights(job, "direct")[index] ?? 0,
    potentialWeight: axisWeights(job, "potential")[index] ?? 0,
    direction: criterion.direction,
    scale: criterion.scale,
    missing: criterion.missing,
    low: shown(ends.low),
    high: shown(ends.high),
    from: shown(resolved?.from),
    to: shown(resolved?.to),
    median: shown(resolved?.median),
    ifMissing: ratingIfMissing(draft, criterion, index, texts.faulty),
  };
}

/** Rates one account more, which has nothing in its cell: what the model gives to such accounts. */
function ratingIfMissing({ job }: Draft, criterion: Criterion, index: number, faulty: string): Shown {
  const column = job.portfolio.metrics[index];
  const { count } = job.portfolio;
  const values = new Float64Array(count + 1).fill(NaN);
  const state = new Uint8Array(count + 1).fill(MISSING);
  values.set(column?.values ?? []);
  state.set(column?.state ?? []);
  const { ratings, check } = rateColumn({ values, state }, { ...criterion, anchors: job.model.anchors });
  return check[count] === 1 ? faulty : shown(ratings[count]);
}

function valuesOf({ job }: Draft, index: number): Float64Array {
  return job.portfolio.metrics[index]?.values ?? new Float64Array();
}
