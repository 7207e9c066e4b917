import type { Area } from "../book/types";
import type { BuiltInName } from "./workbook/names";
import type { Package } from "./package/package";
import type { SharedStrings } from "./sheet/sharedStrings";
import type { Palette } from "./style/colors";

/** What the file layer keeps with a book that was read: its package, and what it found there. */
export interface BookOrigin {
  readonly package: Package;
  /** Path of the workbook's part. */
  readonly path: string;
  readonly strings: SharedStrings;
  readonly palette: Palette;
  readonly builtInNames: readonly BuiltInName[];
  /** Sheets that are no worksheets (charts, old macros and dialogs): raw, with the place each had among all sheets. */
  readonly otherSheets: readonly { readonly index: number; readonly xml: string }[];
  /** What was read, to see what changed. */
  readonly activeSheet: string;
  readonly sheetsXml: string;
  readonly namesXml: string;
}

/** What the file layer keeps with a sheet that was read. */
export interface SheetOrigin {
  readonly path: string;
  readonly number: number;
  readonly relationship: string;
  readonly name: string;
  /** Heights that Excel chose by itself, by row. */
  readonly autoHeights: ReadonlyMap<number, number>;
  readonly selection: Area;
  /** Paths of its tables' parts. */
  readonly tables: readonly string[];
}

export const bookOrigin = (origin: unknown): BookOrigin | undefined => origin as BookOrigin | undefined;
export const sheetOrigin = (origin: unknown): SheetOrigin | undefined => origin as SheetOrigin | undefined;
