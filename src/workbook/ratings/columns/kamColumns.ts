import { KNOWN } from "../../../model/portfolio/types";
import { coverage } from "../../../model/score/coverage";
import { weightedSum } from "../../../model/score/weightedSum";
import { shown, typed, type Draft, type RowColumn } from "../draft";
import { kamCoverageFormula, kamRatingsFormula, kamScoreFormula } from "../formulas/kam";
import { axisWeights } from "../head/axisWeights";
import { RATING_ROWS } from "../sheetRows";

/** What the KAM functions spill, for faulty accounts too; the other columns pick from it. */
export function kamColumns({ job, layout, texts }: Draft): RowColumn[] {
  const { kam } = layout;
  if (kam === null) return [];
  const { assessment, model, portfolio } = job;
  const { ratings } = assessment;
  const weights = assessment.criteria.map(({ weight }) => weight);

  const column = (
    letters: string | null,
    head: string,
    formula: string,
    valuesOf: () => Float64Array,
    format: RowColumn["format"],
  ): RowColumn[] => {
    if (letters === null) return [];
    const values = valuesOf();
    const shows: RowColumn["shows"] = (account) => shown(values[account]);
    return [{ letters, head: typed(head), formula, spills: true, shows, format }];
  };
  const axis = (name: "direct" | "potential"): RowColumn[] =>
    column(
      kam[name],
      texts.heads[name],
      kamScoreFormula(layout, name === "direct" ? RATING_ROWS.directWeight : RATING_ROWS.potentialWeight),
      () => weightedSum(ratings, axisWeights(job, name)),
      "score",
    );
  const observed = (index: number): Float64Array => {
    const states = portfolio.metrics[index]?.state;
    return (ratings[index] ?? new Float64Array()).map((rating, account) =>
      states?.[account] === KNOWN ? rating : NaN,
    );
  };
  return [
    ...model.criteria.flatMap((criterion, index) =>
      column(
        kam.ratings[index] ?? null,
        criterion.column,
        kamRatingsFormula(index, criterion.column, layout),
        () => observed(index),
        "score",
      ),
    ),
    ...column(
      kam.coverage,
      texts.heads.coverage,
      kamCoverageFormula(layout),
      () => coverage(ratings, weights),
      "share",
    ),
    ...column(
      kam.score,
      texts.heads.score,
      kamScoreFormula(layout, RATING_ROWS.weight),
      () => weightedSum(ratings, weights),
      "score",
    ),
    ...axis("direct"),
    ...axis("potential"),
  ];
}
