import { CHECK } from "../../../model/assessment";
import { FAULTY, KNOWN } from "../../../model/portfolio/types";
import { roundScore } from "../../../model/round";
import type { Job } from "../../job";
import { cell } from "../addresses";
import { headerText, rawCell, shown, typed, type Draft, type RowColumn, type Shown } from "../draft";
import { nameFormula, numberFormula } from "../formulas/account";
import { ratingFormula } from "../formulas/rating";
import { ratingCells } from "../formulas/recipe";
import {
  axisFormula,
  coverageFormula,
  rankFormula,
  ratedScoreFormula,
  scoreFormula,
} from "../formulas/score";

/** Position and name of the account, and who it was at the last snapshot. */
export function accountColumns(draft: Draft): RowColumn[] {
  const { job, layout, references, texts } = draft;
  const { model, portfolio } = job;
  const { number, account, snapshot } = layout.columns;
  const columns: RowColumn[] = [
    {
      letters: number,
      head: typed(texts.heads.number),
      formula: numberFormula(model, references),
      shows: (own) => portfolio.rows[own] ?? "",
      format: "whole",
    },
    {
      letters: account,
      head: typed(texts.heads.account),
      formula: nameFormula(rawCell(draft, model.account), cell(number)),
      shows: cellsOf(job, model.account),
      format: "text",
    },
  ];
  if (snapshot === null) return columns;
  const shows = cellsOf(job, model.id ?? model.account);
  return [
    ...columns,
    { letters: snapshot.id, head: typed(texts.heads.snapshotId), formula: null, shows, format: "text" },
  ];
}

/** The analyst's cells of one column, one an account; an error looks empty. */
function cellsOf({ grid, portfolio }: Job, header: string): (account: number) => Shown {
  const cells = grid.columns[grid.headers.indexOf(header)] ?? [];
  return (account) => {
    const raw = cells[(portfolio.rows[account] ?? 0) - 1] ?? "";
    return typeof raw === "object" ? "" : raw;
  };
}

/** One rating a criterion. */
export function ratingColumns(draft: Draft): RowColumn[] {
  const { job, layout, texts } = draft;
  return job.model.criteria.map((criterion, index) => {
    const states = job.portfolio.metrics[index]?.state;
    const isFaulty = (account: number): boolean =>
      states?.[account] === FAULTY || (criterion.missing === "error" && states?.[account] !== KNOWN);
    return {
      letters: layout.columns.ratings[index] ?? "",
      head: headerText(draft, criterion.column),
      formula: ratingFormula(ratingCells(index, layout), texts.faulty),
      shows: (account) =>
        isFaulty(account) ? texts.faulty : shown(job.assessment.ratings[index]?.[account]),
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
