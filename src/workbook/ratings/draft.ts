import { RATINGS_TEXTS, type RatingsTexts } from "../../locales/ratings";
import type { Job } from "../job";
import { cell } from "./addresses";
import type { RatingsLayout } from "./layout";
import { referencesTo, type References } from "./references";

/** What every part of the sheet is made from. */
export interface Draft {
  readonly job: Job;
  readonly layout: RatingsLayout;
  readonly references: References;
  readonly texts: RatingsTexts;
}

/** What a cell shows; "" is a cell that looks empty. */
export type Shown = string | number | boolean;

/** A column of the account rows. */
export interface RowColumn {
  readonly letters: string;
  readonly head: HeadText;
  /** Formula of the first row, which the others repeat; null: the cells are typed. */
  readonly formula: string | null;
  /** The one formula of the first row spills over all rows. */
  readonly spills?: true;
  /** What the row of an account shows. A row that the filter leaves out shows "". */
  readonly shows: (account: number) => Shown;
  readonly format: Format;
}

/** A cell above the account rows: a formula and what it shows, or a typed value. */
export interface HeadText {
  readonly formula: string | null;
  readonly shows: Shown;
}

export interface HeadCell extends HeadText {
  readonly letters: string;
  readonly row: number;
  readonly format?: Format;
}

/** How cells look: a text, a score, a share, a whole number, or by a number format of their own. */
export type Format = "text" | "score" | "share" | "whole" | { readonly numberFormat: string };

const NUMBER_FORMATS = { text: "General", score: "0.0", share: "0%", whole: "0" } as const;

export function numberFormatOf(format: Format): string {
  return typeof format === "string" ? NUMBER_FORMATS[format] : format.numberFormat;
}

/** Points of the letters above the heads, and of all others. */
export const RECIPE_SIZE = 9;
export const ROW_SIZE = 11;

export function draftOf(job: Job, layout: RatingsLayout): Draft {
  return { job, layout, references: referencesTo(job.source), texts: RATINGS_TEXTS[job.language] };
}

export function typed(shows: Shown): HeadText {
  return { formula: null, shows };
}

/** The analyst's cell of the row's account: INDEX(Accounts[revenue],$A17). */
export function rawCell({ references, layout }: Draft, header: string): string {
  return `INDEX(${references.column(header)},${cell(layout.columns.number)})`;
}

/** The name of one of the analyst's columns, as its header says it. */
export function headerText({ references }: Draft, header: string): HeadText {
  return { formula: `=${references.header(header)}`, shows: header };
}

/** NaN, the model's "none", looks empty. */
export function shown(value: number | undefined): Shown {
  return value === undefined || Number.isNaN(value) ? "" : value;
}
