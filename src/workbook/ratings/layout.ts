/** Where everything stands on KAM Ratings; columns are letters, rows count from 1. A null column is not written. */
export interface RatingsLayout {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: {
    /** 1, 2, 3… position in the analyst's table; "" beyond its end. */
    readonly number: string;
    readonly account: string;
    /** One a criterion, in model order. */
    readonly ratings: readonly string[];
    readonly direct: string | null;
    readonly potential: string | null;
    readonly coverage: string;
    readonly score: string;
    readonly ratedScore: string;
    readonly byScore: string;
    readonly afterBuffer: string | null;
    readonly afterPotential: string | null;
    readonly afterGates: string;
    readonly override: string | null;
    /** The final tier's label. */
    readonly tier: string;
    readonly decidedBy: string;
    readonly quadrant: string | null;
    readonly rank: string;
    readonly previous: string | null;
    readonly matrixX: string | null;
    readonly matrixY: string | null;
    /** The size column as read: a number, or "" where missing or faulty. */
    readonly size: string | null;
    /** Metrics as read, one a criterion. */
    readonly metrics: readonly string[];
  };
  /** Cells of the matrix cuts in force, "$H$11". */
  readonly matrixCuts: { readonly direct: string; readonly potential: string } | null;
}
