import type { Grid } from "../cells/grid";
import type { Language } from "../locales/language";
import type { Words } from "../locales/words";
import type { Assessment } from "../model/assessment";
import type { Model } from "../model/document/types";
import type { Portfolio } from "../model/portfolio/types";

/** How results stand in the cells: plain Excel formulas, KAM functions, or values. */
export type Mode = "formulas" | "kam" | "values";

/** How the value matrix is drawn: a scatter follows the model; bubbles are a snapshot, as Excel combines them with no line. */
export type MatrixChart = "scatter" | "bubble";

/** Where the accounts stand: a table, or a block of cells with a header row. */
export interface Source {
  readonly kind: "table" | "block";
  /** The table's name; null for a block. */
  readonly table: string | null;
  readonly sheet: string;
  /** Whole range with the header row, without totals: "A1:J90". */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** Header texts exactly as they stand in the sheet, one a column of the address. */
  readonly headers: readonly string[];
  /** Those of the headers that are our result columns of an earlier run. */
  readonly own: readonly string[];
  /** Cells below an empty row, in the columns of a block, which may be the rest of it: "A8:D14". */
  readonly below?: string;
  /** The same right of an empty column, in its rows: "D1:F90". */
  readonly beside?: string;
}

/** One run's input: everything that is written follows from it. */
export interface Job {
  readonly source: Source;
  readonly grid: Grid;
  readonly portfolio: Portfolio;
  /** Frozen: no null anchors, no open cuts. */
  readonly model: Model;
  readonly assessment: Assessment;
  readonly mode: Mode;
  /** Scatter where left out, and where no column gives bubbles their size. */
  readonly matrixChart?: MatrixChart;
  readonly language: Language;
  /** The language's words, or those that the analyst put into KAM Model. */
  readonly words: Words;
  /** ISO date the result is stated for, printed on our sheets; null: not stated. */
  readonly date: string | null;
}

/** What the formulas of a range show: known to the writer, so that a host without a formula engine can store it. */
export interface Region {
  readonly sheet: string;
  readonly address: string;
  readonly values: readonly (readonly (string | number | boolean | { readonly error: "#N/A" })[])[];
}
