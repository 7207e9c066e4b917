import { CHECK } from "../../../model/assessment";
import { FAULTY, MISSING } from "../../../model/portfolio/types";
import { roundScore } from "../../../model/round";
import { headerText, shown, typed, type Draft, type RowColumn, type Shown } from "../draft";
import { ratingFormula } from "../formulas/rating";
import { ratingCells } from "../formulas/recipe";
import {
  axisFormula,
  coverageFormula,
  rankFormula,
  ratedScoreFormula,
  scoreFormula,
} from "../formulas/score";

/** One rating a criterion. */
export function ratingColumns(draft: Draft): RowColumn[] {
  const { job, layout, texts } = draft;
  return job.model.criteria.map((criterion, index) => {
    const states = job.portfolio.metrics[index]?.state;
    const ratings = job.assessment.ratings[index];
    const isFaulty = (account: number): boolean =>
      states?.[account] === FAULTY ||
      (states?.[account] === MISSING &&
        criterion.missing !== "unknown" &&
        Number.isNaN(ratings?.[account] ?? NaN));
    return {
      letters: layout.columns.ratings[index] ?? "",
      head: headerText(draft, criterion.column),
      formula: ratingFormula(ratingCells(index, layout), texts.faulty),
      shows: (account) => (isFaulty(account) ? texts.faulty : shown(ratings?.[account])),
      format: "score",
    };
  });
}

/** Both axes, coverage, score, the score of the rated, and rank. */
export function scoreColumns({ job, layout, texts }: Draft): RowColumn[] {
  const { columns } = layout;
  const { assessment, model } = job;
  const isFaulty = (account: number): boolean => assessment.status[account] === CHECK;
  const orFaulty =
    (values: Float64Array, word: Shown) =>
    (account: number): Shown =>
      isFaulty(account) ? word : shown(values[account]);
  const minCoverage = roundScore(model.minCoverage);
  const isRated = (account: number): boolean =>
    !isFaulty(account) && (assessment.coverage[account] ?? 0) >= minCoverage;

  const axes = (["direct", "potential"] as const).flatMap((axis): RowColumn[] => {
    const letters = columns[axis];
    if (letters === null) return [];
    return [
      {
        letters,
        head: typed(texts.heads[axis]),
        formula: axisFormula(layout, axis),
        shows: orFaulty(assessment[axis], ""),
        format: "score",
      },
    ];
  });
  const ratedScore: RowColumn = {
    letters: columns.ratedScore,
    head: typed(texts.heads.ratedScore),
    formula: ratedScoreFormula(layout),
    shows: (account) => (isRated(account) ? shown(assessment.score[account]) : ""),
    format: "score",
  };
  return [
    ...axes,
    {
      letters: columns.coverage,
      head: typed(texts.heads.coverage),
      formula: coverageFormula(layout, texts.faulty),
      shows: orFaulty(assessment.coverage, texts.faulty),
      format: "share",
    },
    {
      letters: columns.score,
      head: typed(texts.heads.score),
      formula: scoreFormula(layout),
      shows: orFaulty(assessment.score, texts.faulty),
      format: "score",
    },
    ...(columns.ratedScore === columns.score ? [] : [ratedScore]),
    {
      letters: columns.rank,
      head: typed(texts.heads.rank),
      formula: rankFormula(layout),
      shows: (account) => assessment.rank[account] || "",
      format: "whole",
    },
  ];
}
