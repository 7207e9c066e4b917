/** What a cell of a criterion holds, as far as the model cares. */
export const KNOWN = 0;
export const MISSING = 1;
export const FAULTY = 2;

/** One numeric column, one entry an account. */
export interface Column {
  readonly header: string;
  /** The number where `state` is KNOWN, NaN elsewhere. */
  readonly values: Float64Array;
  /** KNOWN, MISSING or FAULTY. */
  readonly state: Uint8Array;
}

/** A raw cell as a gate compares it; null is a blank, `{ error }` an error cell. */
export type RawCell = number | string | boolean | null | { readonly error: string };

/** A cell that could not be used as a number. `row` counts from 1 within the accounts as read, before any filter. */
export interface Fault {
  readonly row: number;
  readonly column: string;
  readonly content: string;
}

/** The accounts that are compared, as columns, in the order of the sheet. */
export interface Portfolio {
  readonly count: number;
  /** Row of each account as read, from 1: 1, 2, 3… unless the model's filter leaves rows out. Messages name these. */
  readonly rows: Int32Array;
  readonly names: readonly string[];
  /** Unique ids, or the names where there is no id column. */
  readonly ids: readonly string[];
  /** One column a criterion, in the order of the model's criteria. */
  readonly metrics: readonly Column[];
  /** The model's size column; null where the model names none. */
  readonly size: Column | null;
  /** Raw cells of each gate's column, in the order of the model's gates. */
  readonly gates: readonly (readonly RawCell[])[];
  /** Index of each account's tier before gates and override at the last snapshot, -1 where unknown. Null: no snapshot. */
  readonly previous: Int16Array | null;
  readonly faults: readonly Fault[];
}
