export type Direction = "max" | "min";
export type Scale = "linear" | "log" | "percentile" | "bands";
export type Missing = "unknown" | "zero" | "worst" | "median" | "error";
export type Axis = "direct" | "potential" | "none";
export type AnchorSource = "p5p95" | "minmax";
export type TierBy = "cut" | "quota" | "pareto";
export type TierRule = "bands" | "potential";
export type Ties = "promote" | "demote" | "order";
export type Comparison = ">" | ">=" | "<" | "<=" | "=" | "<>" | "true";
export type MatrixCut = number | "mean" | "median";
export type QuadrantId = "core" | "direct" | "potential" | "poor";

/** A threshold table's row: metrics from `from` upward rate `rating` (0..100). */
export interface Band {
  readonly from: number;
  readonly rating: number;
}

/** A column that is judged. `worst` and `best` are the metrics rated 0 and 100; null: from the data of the run. */
export interface Criterion {
  readonly column: string;
  readonly dimension: string;
  readonly axis: Axis;
  /** Share inside the dimension; the criterion's own weight where the model has no dimensions. Any scale. */
  readonly weight: number;
  readonly direction: Direction;
  readonly scale: Scale;
  readonly worst: number | null;
  readonly best: number | null;
  readonly missing: Missing;
  /** Only for the scale `bands`, ascending by `from`. */
  readonly bands: readonly Band[];
}

export interface Dimension {
  readonly name: string;
  readonly weight: number;
}

/** A tier, best first. The last has no cut. */
export interface Tier {
  readonly label: string;
  /** The score where the band begins, 0..100. Null on the last tier, and until quota or Pareto has found it. */
  readonly cut: number | null;
  /** Quota or cumulative Pareto share, below 1. */
  readonly share: number | null;
  /** Quota as a number of accounts. */
  readonly count: number | null;
}

export interface Gate {
  readonly column: string;
  readonly op: Comparison;
  readonly value: number | string | null;
  /** Label of the highest tier that a flagged account may have. */
  readonly cap: string;
  readonly reason: string;
}

export interface Override {
  readonly id: string;
  readonly tier: string;
  readonly reason: string;
  readonly by: string;
  /** ISO date; the override holds up to and including this day, compared with the model's `asOf`. */
  readonly expires: string | null;
}

/**
 * The model as a document, complete: every default filled in. The JSON file and the sheet KAM Model are
 * both forms of it; `parseModel` makes one from JSON and refuses unknown keys by name.
 */
export interface Model {
  readonly version: 1;
  readonly name: string;
  readonly table: string | null;
  /** Header of the column with the account's name. */
  readonly account: string;
  /** Header of the column with a unique id; null: the name serves. */
  readonly id: string | null;
  readonly filter: { readonly column: string; readonly in: readonly string[] } | null;
  /** Empty: a criterion's own weight counts. */
  readonly dimensions: readonly Dimension[];
  readonly criteria: readonly Criterion[];
  readonly anchors: AnchorSource;
  /** Known weight an account needs to be rated, 0..1. */
  readonly minCoverage: number;
  /** ISO date against which overrides expire; null: they never do. */
  readonly asOf: string | null;
  readonly tiers: {
    readonly by: TierBy;
    readonly rule: TierRule;
    readonly list: readonly Tier[];
    readonly ties: Ties;
    /** Hysteresis in score points; plays a part only where previous tiers are known. */
    readonly buffer: number;
    /** Cut on the potential axis for the rule `potential`. */
    readonly potentialCut: number;
  };
  readonly matrix: {
    readonly direct: MatrixCut;
    readonly potential: MatrixCut;
    /** Header of the column that sizes bubbles, shares of value and the largest accounts; also Pareto's amounts. */
    readonly size: string | null;
  };
  readonly gates: readonly Gate[];
  readonly overrides: readonly Override[];
}
