/** Where a fault sits: whatever of these is known. Rows count from 1 within the accounts. */
export interface Place {
  readonly row?: number;
  readonly column?: string;
  readonly content?: string;
  /** The cell's address, "D8": an edge that knows it puts it in, and sentences name it instead of row and column. */
  readonly cell?: string;
  /** The argument of a function, or where in the model file. */
  readonly path?: string;
  /** Column of the range `path`, from 1, where it has no header. */
  readonly position?: number;
  readonly expected?: string;
  readonly count?: number;
}

/**
 * The catalogue of everything the model refuses. The sentences stand in src/locales, one a code and
 * language; a test holds that none is missing.
 */
export type ModelErrorCode =
  | "SHAPE"
  | "NO_ACCOUNTS"
  | "NO_CRITERIA"
  | "COLUMN_MISSING"
  | "HEADER_MISSING"
  | "COLUMN_NOT_NUMERIC"
  | "WEIGHTS_ZERO"
  | "WEIGHT_NEGATIVE"
  | "ANCHORS_MISSING"
  | "ANCHORS_NOT_POSITIVE"
  | "DIRECTION_CONTRADICTS"
  | "BANDS_UNSORTED"
  | "CUTS_UNSORTED"
  | "LABELS_COUNT"
  | "LABELS_EQUAL"
  | "LABEL_UNKNOWN"
  | "QUOTA_MIXED"
  | "QUOTA_SUM"
  | "BUFFER_TOO_WIDE"
  | "OPTION_UNKNOWN"
  | "NUMBER_EXPECTED"
  | "JUDGMENT"
  | "TOO_FEW"
  | "NO_FIGURE"
  | "ALL_EQUAL"
  | "DATE_EXPECTED"
  | "MODEL_KEY"
  | "MODEL_TYPE"
  | "MODEL_VERSION";

/** A refusal by the model: a code and the place. The edges (cell, pane, command line) make a sentence of it. */
export class ModelError extends Error {
  constructor(
    readonly code: ModelErrorCode,
    readonly where: Place = {},
  ) {
    super(`${code} ${JSON.stringify(where)}`);
    this.name = "ModelError";
  }
}
