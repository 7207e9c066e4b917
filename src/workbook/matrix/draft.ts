import { type MatrixTexts, matrixTexts } from "../../locales/matrix";
import { columnLetters, sheetPrefix } from "../a1";
import type { Job } from "../job";
import type { RatingsLayout } from "../ratings/layout";
import { rows } from "../ratings/addresses";
import { type Drawn, drawnAccounts } from "./drawn";

/** First row of the hidden cells; their heads stand above. */
export const TOP = 4;
/** First hidden column, H: the chart and the table end before it. */
const FIRST_HIDDEN = 8;

/** Letters of the hidden columns. */
export interface Columns {
  /** Only where the largest are picked from a longer list: all its sizes, the largest, and their rows in the list. */
  readonly picking: { readonly all: string; readonly size: string; readonly position: string } | null;
  readonly x: string;
  /** Height of an account that is drawn without its name, then the same in the column of its tier. */
  readonly height: string;
  readonly y: readonly string[];
  readonly size: string;
  readonly named: {
    readonly size: string;
    readonly position: string;
    readonly name: string;
    readonly x: string;
    readonly y: readonly string[];
  };
  readonly lines: { readonly x: string; readonly y: string; readonly text: string };
  readonly corners: { readonly x: string; readonly y: string; readonly text: string };
  readonly first: string;
  readonly last: string;
}

function columnsOf(tiers: number, isPicked: boolean): Columns {
  let used = FIRST_HIDDEN - 1;
  const next = (): string => columnLetters(++used);
  const oneATier = (): string[] => Array.from({ length: tiers }, next);
  const picking = isPicked ? { all: next(), size: next(), position: next() } : null;
  return {
    picking,
    x: next(),
    height: next(),
    y: oneATier(),
    size: picking?.size ?? next(),
    named: { size: next(), position: next(), name: next(), x: next(), y: oneATier() },
    lines: { x: next(), y: next(), text: next() },
    corners: { x: next(), y: next(), text: next() },
    first: columnLetters(FIRST_HIDDEN),
    last: columnLetters(used),
  };
}

/** What every part of the sheet is made from. */
export interface MatrixDraft {
  readonly job: Job;
  readonly layout: RatingsLayout;
  readonly texts: MatrixTexts;
  /** Name of the sheet KAM Matrix. */
  readonly sheet: string;
  readonly drawn: Drawn;
  readonly columns: Columns;
  readonly cuts: Cuts;
}

export interface LiveCut {
  readonly cell: string;
  readonly value: number;
}

export type Cuts = Readonly<Record<"direct" | "potential", LiveCut>>;

/** The cuts in force and the cells that hold them; null where an axis has no criterion or no account. */
export function cutsOf(job: Job, layout: RatingsLayout): Cuts | null {
  const { direct, potential } = job.assessment.matrixCuts;
  const { matrixCuts } = layout;
  if (direct === null || potential === null || matrixCuts === null) return null;
  const ratings = sheetPrefix(layout.sheet);
  return {
    direct: { cell: ratings + matrixCuts.direct, value: direct },
    potential: { cell: ratings + matrixCuts.potential, value: potential },
  };
}

export function matrixDraft(job: Job, layout: RatingsLayout, sheet: string, cuts: Cuts): MatrixDraft {
  const drawn = drawnAccounts(job);
  const columns = columnsOf(job.model.tiers.list.length, drawn.isPicked);
  return { job, layout, texts: matrixTexts[job.language], sheet, drawn, columns, cuts };
}

/** A column of KAM Ratings over all accounts: 'KAM Ratings'!$S$17:$S$105. */
export function ratingsColumn({ layout }: MatrixDraft, letters: string): string {
  return sheetPrefix(layout.sheet) + rows(letters, layout);
}

/** Columns of KAM Ratings that the matrix reads; there is a matrix only where they are. */
export function readColumns({ layout: { columns } }: MatrixDraft): {
  readonly x: string;
  readonly y: string;
  readonly quadrant: string;
  readonly size: string;
} {
  return {
    x: columns.matrixX ?? "",
    y: columns.matrixY ?? "",
    quadrant: columns.quadrant ?? "",
    size: columns.size ?? columns.ratedScore,
  };
}

/** The label of a tier, as KAM Model has it now: KamTiers is read by position. */
export const tierLabel = (tier: number): string => `INDEX(KamTiers[Tier],${tier + 1})`;
export const quadrantLabel = (quadrant: number): string => `INDEX(KamQuadrants[Label],${quadrant + 1})`;
