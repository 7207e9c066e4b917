import type { Missing, Model, QuadrantId } from "./document/types";
import type { Place } from "./error";

export const RATED = 0;
/** Coverage below the model's minimum, or potential unknown where the potential rule needs it. */
export const UNRATED = 1;
/** A faulty cell, or a missing one under `error`: reads "Check". */
export const CHECK = 2;

/** The step that decided a tier: the last one that changed it; an override in force decides even where it confirms. */
export type Step = "score" | "buffer" | "potential" | "gate" | "override";

/**
 * What is told without refusing: by the run itself down to EMPTY_TOP_TIER and NUMBERS_AS_TEXT, by `health` all of it.
 * Behind each code the places that its sentence names.
 */
export type WarningCode =
  | "FAULTY_CELL" // row, column, content
  | "MISSING_CELL" // row, column
  | "NO_NUMBERS" // row, column, content of the first cell that holds something; count
  | "CONSTANT_COLUMN" // column
  | "LOW_COVERAGE" // count, names
  | "POTENTIAL_UNKNOWN" // count, names
  | "NO_AXIS" // axis
  | "GATE_BLANK" // column, count, names
  | "OVERRIDE_EXPIRED" // content: the override's account; expected: the day it expired
  | "OVERRIDE_UNKNOWN_ACCOUNT" // content: the override's account
  | "DUPLICATE_ID" // content: the id; column; count of rows
  | "NO_NAME" // row of the first, column, count
  | "ROWS_BELOW" // content: address of the cells
  | "COLUMNS_BESIDE" // content: address of the cells
  | "ROWS_HIDDEN"
  | "TOTALS_INSIDE" // row of the first, count, names
  | "DATES_INSIDE" // row and content of the first, column, count
  | "DIMENSION_EMPTY" // label of the dimension; share of all weight
  | "CONTRADICTORY_ANCHORS" // column
  | "CONCENTRATED_TIER" // label; share of accounts
  | "EMPTY_TOP_TIER" // label
  | "NUMBERS_AS_TEXT" // row, column, content of the first; count
  | "ALIKE_COLUMNS" // column; other: the column that ranks alike; rho
  | "SOURCE_OVERLAP" // label and other: two dimensions
  | "NOTHING_AHEAD"
  | "MANY_BLANKS" // row of the first, column, count, share of accounts, missing
  | "BLANK_CELLS" // as MANY_BLANKS
  | "OUTLIERS" // row of the first, column, count, names
  | "LIKELY_DUPLICATES" // row of the first, column, count, names
  | "WEIGHTS_TOTAL" // content: the sum
  | "NEAR_CUT"; // count, names, width

export interface Warning {
  readonly code: WarningCode;
  readonly where: Place & {
    readonly label?: string;
    readonly names?: readonly string[];
    readonly axis?: "direct" | "potential";
    /** 0..1 */
    readonly share?: number;
    readonly other?: string;
    /** Rank correlation, −1..1. */
    readonly rho?: number;
    /** What a blank counts as. */
    readonly missing?: Missing;
    /** Score points. */
    readonly width?: number;
  };
}

/** What a criterion used in this run. */
export interface ResolvedCriterion {
  /** Metric rated 0; NaN where the scale has none or nothing was observed. */
  readonly from: number;
  /** Metric rated 100. */
  readonly to: number;
  /** Median of the observed metrics, NaN where none was. */
  readonly median: number;
  /** Effective weight, 0..1; the weights of all criteria sum to 1. */
  readonly weight: number;
  readonly observed: number;
  /** True where nothing observed tells one account from another, so that every known rating is 50. */
  readonly isConstant: boolean;
}

export interface TierCount {
  readonly label: string;
  /** Cut in force: score points, amounts under Pareto; a potential for the second-to-last tier under the rule `potential`. */
  readonly cut: number | null;
  readonly count: number;
  /** Share of all accounts, 0..1. */
  readonly share: number;
}

/**
 * Everything the run found, one entry an account in sheet order. Rounded as the method says; NaN and -1 mean
 * "none" and never leave this structure: each edge writes its own word for them.
 */
export interface Assessment {
  readonly model: Model;
  /** Criteria as used, in model order. */
  readonly criteria: readonly ResolvedCriterion[];
  /** Cuts used on the score, or on amounts under Pareto; best first, one fewer than the tiers. */
  readonly cuts: readonly number[];
  /** Cut on the potential axis for the rule `potential`; a quota that is not frozen finds its own. */
  readonly potentialCut: number;
  /** One array a criterion; 0..100, NaN where unknown. */
  readonly ratings: readonly Float64Array[];
  readonly coverage: Float64Array;
  readonly score: Float64Array;
  readonly direct: Float64Array;
  readonly potential: Float64Array;
  /** RATED, UNRATED or CHECK. */
  readonly status: Uint8Array;
  /** Tier index after each step, -1 where none. */
  readonly byScore: Int16Array;
  readonly afterBuffer: Int16Array;
  readonly afterPotential: Int16Array;
  readonly afterGates: Int16Array;
  /** The final tier, overrides included. */
  readonly tier: Int16Array;
  readonly decidedBy: readonly (Step | null)[];
  /** Index into QUADRANTS, -1 where none. */
  readonly quadrant: Int8Array;
  /** Competition rank 1, 2, 2, 4; 0 where none. */
  readonly rank: Int32Array;
  /** Matrix cuts in force; null where either axis has no criterion, or there is no account to take them from. */
  readonly matrixCuts: { readonly direct: number | null; readonly potential: number | null };
  readonly tiers: readonly TierCount[];
  readonly warnings: readonly Warning[];
}

/** Quadrants in the order of every table and index: 1 + 2·(direct low) + (potential low). */
export const QUADRANTS: readonly QuadrantId[] = ["core", "direct", "potential", "poor"];
