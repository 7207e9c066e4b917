import { sheetPrefix } from "../a1";
import type { Job } from "../job";
import type { ResultColumn } from "../names";
import { rows } from "../ratings/addresses";
import { shown, type Format, type Shown } from "../ratings/draft";
import type { RatingsLayout } from "../ratings/layout";
import { referencesTo } from "../ratings/references";
import { resultColumns } from "../resultColumns";
import { modelTierOf, overrideOf } from "../tierText";

/** One of our columns in the analyst's list. */
export interface ResultContent {
  readonly kind: ResultColumn;
  /** The same text in every row: the row finds its own place. */
  readonly formula: string;
  readonly shows: (account: number) => Shown;
  readonly format: Format;
}

/** The result columns that the model has, left to right. */
export function resultContents(job: Job, layout: RatingsLayout): ResultContent[] {
  const { assessment, words } = job;
  const { columns } = layout;
  const contents: Record<ResultColumn, Omit<ResultContent, "kind">> = {
    score: {
      formula: figureFormula(columns.score, job, layout),
      shows: (account) => shown(assessment.score[account]),
      format: "score",
    },
    tier: {
      formula: textFormula(columns.modelTier, job, layout),
      shows: (account) => modelTierOf(job, account),
      format: "text",
    },
    quadrant: {
      formula: textFormula(columns.quadrant ?? "", job, layout),
      shows: (account) => words.quadrants[assessment.quadrant[account] ?? -1] ?? "",
      format: "text",
    },
    rank: {
      formula: figureFormula(columns.rank, job, layout),
      shows: (account) => assessment.rank[account] || "",
      format: "whole",
    },
    override: {
      formula: textFormula(columns.override ?? "", job, layout),
      shows: (account) => overrideOf(job, account),
      format: "text",
    },
    finalTier: {
      formula: textFormula(columns.tier, job, layout),
      shows: (account) => overrideOf(job, account) || modelTierOf(job, account),
      format: "text",
    },
  };
  return resultColumns(job.model).map((kind) => ({ kind, ...contents[kind] }));
}

/**
 * A row reads the row of its own position on KAM Ratings, so that sorting, inserting and deleting rows of the list
 * keeps every figure with its account. A row that was added later shows "".
 */
function textFormula(letters: string, job: Job, layout: RatingsLayout): string {
  return `=IFERROR(${ownCell(letters, job, layout)},"")`;
}

/** Adding 0 leaves figures as they are and turns the words for "none" into "". */
function figureFormula(letters: string, job: Job, layout: RatingsLayout): string {
  return `=IFERROR(0+${ownCell(letters, job, layout)},"")`;
}

function ownCell(letters: string, { source, model }: Job, layout: RatingsLayout): string {
  const position = `ROW()-ROW(${referencesTo(source).headerCell(model.account)})`;
  return `INDEX(${sheetPrefix(layout.sheet)}${rows(letters, layout)},${position})`;
}
