import type { Language } from "../locales/language";
import type { ModelErrorCode, Place } from "../model/error";
import type { SourceId } from "./sources";

/**
 * A text in both languages. `code`, $mathematics$ and [[NAME]], a link to a function's page, may stand in it. Code
 * that holds an equation of numbers is worked out by a test.
 */
export type Texts = Readonly<Record<Language, string>>;

/** A date cell: what the sheet holds is its serial, what it shows is the day. */
export interface Day {
  readonly day: string;
}

/** A cell of an example; null is blank. */
export type SheetCell = string | number | boolean | null | Texts | Day;

/** A sheet with one formula and what it spills: what a reader sees is what the test calculates. */
export interface Example {
  /** Whose figures they are, and what is asked. */
  readonly about: Texts;
  /** Rows from A1 down. */
  readonly cells: readonly (readonly SheetCell[])[];
  /** The cell with the formula, "F2". */
  readonly at: string;
  readonly formula: string | Texts;
  readonly spill: readonly (readonly SheetCell[])[];
  /** Decimals shown, one a column of the spill, or one for all; left out: the figures as they are. */
  readonly decimals?: number | readonly number[];
  /** How the figures come about, and what they say. */
  readonly reading: Texts;
}

/** A call on the example's sheet that is refused. */
export interface Refusal {
  readonly formula: string | Texts;
  readonly code: ModelErrorCode;
  readonly where: Place;
}

/** What somebody calls the same thing elsewhere, and how this function differs. */
export interface Peer {
  readonly name: string | Texts;
  readonly how: Texts;
}

/** The part of a function's page that its JSDoc does not say. */
export interface Entry {
  /** The question that the function answers, and when to ask it. */
  readonly answers: Texts;
  /** The JSDoc's @returns in Chinese. */
  readonly returns: string;
  /** Shape and unit of arguments that shapes.ts does not know, or that differ here. */
  readonly shapes?: Readonly<Record<string, Texts>>;
  readonly example: Example;
  /** In TeX, as far as math.ts reads it; in both languages where words stand in them. */
  readonly formulas: readonly (string | Texts)[];
  /** What the signs mean, and what else there is to know of the calculation. */
  readonly notes: readonly Texts[];
  /** What the source says. */
  readonly source: readonly Texts[];
  /** What no source gives. */
  readonly ours: readonly Texts[];
  readonly peers: readonly Peer[];
  readonly refusals: readonly Refusal[];
  readonly related: readonly string[];
  readonly sources: readonly SourceId[];
}

/** A function as its JSDoc describes it, in one language. */
export interface Definition {
  readonly id: string;
  readonly description: string;
  /** The JSDoc's @returns; only English has it. */
  readonly returns?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
    readonly customEnumId?: string;
  }[];
}

/** functions.json in one language, as far as a page tells it. */
export interface Metadata {
  readonly functions: readonly Definition[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly name: string; readonly tooltip: string }[];
  }[];
}
