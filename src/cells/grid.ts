import type { Warning } from "../model/assessment";
import type { RawCell } from "../model/portfolio/types";

/** A block of accounts as read: headers and columns, whoever read it (worksheet, file, test). */
export interface Grid {
  /** Header texts, trimmed; unique and not empty. */
  readonly headers: readonly string[];
  /** One array a header, one entry an account row. Blanks are null or "". Error cells are `{ error }` or Excel's text "#N/A". */
  readonly columns: readonly (readonly RawCell[])[];
  readonly count: number;
  /** Headers of the columns that Excel shows in percent; absent where the reader knows no number formats. */
  readonly percents?: readonly string[];
  /** Excel's number format of most of a column's numbers, one a header; absent where the reader knows none. */
  readonly formats?: readonly string[];
  /** True of a workbook that counts days from 1904. */
  readonly date1904?: boolean;
  /** What whoever read it noticed of the list itself. */
  readonly findings?: readonly Warning[];
}
