import type { Chart } from "./chartTypes";
import type { DrawingPlace } from "./placement";

export type * from "./chartTypes";

/**
 * The workbook as data: what a file is read into and written from, and what Excel's objects stand on.
 * Rows and columns count from 0; lengths are points; colours are "#RRGGBB".
 */

export const ERROR_CODES = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface CellError {
  readonly error: ErrorCode;
}

/** What a cell shows; null is a blank, or a formula not yet calculated. */
export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  value: CellValue;
  /** As typed in Excel (English, A1, `[@Name]`, with the leading "="); null for a constant. */
  formula: string | null;
  /** Index into `Book.styles`. */
  style: number;
  /** Size of the range a dynamic-array formula spills over, itself included. */
  spill?: { rows: number; columns: number };
  /** What the file layer wants back unless the cell is written to (rich text, phonetics, metadata). */
  origin?: unknown;
}

/** Rectangle, ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export type EdgeName = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export interface BorderLine {
  style: string;
  weight: string;
  color: string;
}

/** A cell format. Interned: never change one in place. */
export interface CellStyle {
  numberFormat: string;
  fontName: string;
  fontSize: number;
  bold: boolean;
  italic: boolean;
  underline: string;
  strikethrough: boolean;
  fontColor: string;
  /** Null: no fill. */
  fill: string | null;
  horizontal: string;
  vertical: string;
  wrap: boolean;
  indent: number;
  locked: boolean;
  formulaHidden: boolean;
  borders: Partial<Record<EdgeName, BorderLine>>;
  /** Index in the file's cellXfs that this style is, or was derived from; null for one of our own. */
  origin: number | null;
}

/** Which rows a column lets be seen: those whose cell shows one of the texts, in any letter case, or holds one of the days. */
export interface ValuesFilter {
  kind: "values";
  texts: string[];
  /** Days, months or years: "2026-03-31", "2026-03", "2026". */
  dates: string[];
  /** Whether blank cells are let through. */
  blanks: boolean;
}

/** A file's filter of a kind that is only kept: by colour, by comparison, the top ten. */
export interface KeptFilter {
  kind: "kept";
  /** What stands within `<filterColumn>`. */
  xml: string;
}

export type ColumnFilter = ValuesFilter | KeptFilter;

/** What the button above a column is set to. */
export interface FilterState {
  filter?: ColumnFilter;
  /** How the rows were last sorted, by this column. */
  sorted?: "ascending" | "descending";
  /** The column shows no button though the others do. */
  isButtonHidden?: boolean;
}

export interface TableColumn extends FilterState {
  id: number;
  name: string;
  /** Formula every new row gets, as typed in Excel. */
  formula: string | null;
}

export interface Table {
  id: string;
  name: string;
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** "TableStyleMedium2"; "" for none. */
  style: string;
  origin?: unknown;
}

export interface DefinedName {
  name: string;
  /** As typed, with the leading "=". */
  formula: string;
  visible: boolean;
  comment: string;
  origin?: unknown;
}

export type ValidationRule = Readonly<Record<string, unknown>>;

export interface Validation {
  areas: Area[];
  /** Excel's DataValidationRule: `{ list: { inCellDropDown, source } }`, `{ decimal: { formula1, operator } }`, … */
  rule: ValidationRule;
  ignoreBlanks: boolean;
  errorAlert: { message: string; showAlert: boolean; style: string; title: string };
  prompt: { message: string; showPrompt: boolean; title: string };
  /** As those of a conditional format. */
  fileFormulas?: string[];
  origin?: unknown;
}

export interface ConditionalFormat {
  id: string;
  areas: Area[];
  /** Excel's ConditionalFormatType: "Custom", "CellValue", "DataBar", "ContainsText", "ColorScale", "IconSet", "TopBottom", "PresetCriteria". */
  type: string;
  priority: number;
  stopIfTrue: boolean;
  /** The rule as office.js names its parts (formula, operator, lowerBoundRule, …). */
  rule: Record<string, unknown>;
  format: { fontColor: string | null; bold: boolean | null; italic: boolean | null; fill: string | null };
  /** All formulas of the file's own text of it, in its order: they follow what moves, even where `rule` does not tell them. */
  fileFormulas?: string[];
  origin?: unknown;
}

/**
 * What a file has at cells and this host only carries along: a hyperlink, a comment, a picture, a sparkline. It moves
 * with its cells, and goes with the last of them.
 */
export interface Attachment {
  areas: Area[];
  /** As typed, with the leading "=". */
  formulas: string[];
  /** Of a drawing, which lies over cells and stays when they go; it has no areas. */
  place: DrawingPlace | null;
  readonly origin: unknown;
}

export interface Sheet {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  rows: Map<number, Map<number, Cell>>;
  /** Width in characters of the default font as the file has it; columns not listed have the default width. */
  columnWidths: Map<number, number>;
  /** In characters; null: Excel's own, 8.43 characters or 64 pixels. */
  defaultColumnWidth: number | null;
  columnStyles: Map<number, number>;
  hiddenColumns: Set<number>;
  columnOutline: Map<number, number>;
  rowHeights: Map<number, number>;
  /** Points; 15 unless the file says otherwise. */
  defaultRowHeight: number;
  /** Style of the cells of a row that have none of their own. */
  rowStyles: Map<number, number>;
  hiddenRows: Set<number>;
  rowOutline: Map<number, number>;
  merges: Area[];
  /** Rows and columns frozen from the top left. */
  frozen: { rows: number; columns: number };
  protected: boolean;
  protectionOptions: Record<string, boolean>;
  tables: Table[];
  names: DefinedName[];
  charts: Chart[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  /** worksheet.customProperties. */
  customProperties: Map<string, string>;
  autoFilter: Area | null;
  attachments: Attachment[];
  /** What the buttons of `autoFilter` are set to, by the columns' number on the sheet. */
  filterStates: Map<number, FilterState>;
  page: {
    orientation: string | null;
    fitToWidth: number | null;
    fitToHeight: number | null;
    printArea: string | null;
    titleRows: string | null;
    paperSize: string | null;
  };
  /** Parts of this sheet changed since it was read: what the file layer must write anew. */
  changed: Set<SheetPart>;
  origin?: unknown;
}

/** Parts of a sheet that are marked as changed, and written to a file, one by one. */
export const SHEET_PARTS = [
  "cells",
  "columns",
  "rows",
  "view",
  "merges",
  "protection",
  "tables",
  "charts",
  "validations",
  "conditionalFormats",
  "customProperties",
  "names",
  "page",
  "autoFilter",
  "attachments",
] as const;

export type SheetPart = (typeof SHEET_PARTS)[number];

export interface Book {
  sheets: Sheet[];
  activeSheet: string;
  selection: Area;
  styles: CellStyle[];
  names: DefinedName[];
  /** workbook.properties.custom. */
  customProperties: Map<string, string | number | boolean>;
  /** workbook.properties by their names in office.js; the date as ISO text. */
  properties: Record<string, string>;
  /** Office.context.document.settings of the add-in: JSON texts by name. */
  settings: Map<string, string>;
  /** Days count from 1904, not from 1900. */
  date1904: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  macro: boolean;
  /** Sheets may not be added, deleted, renamed, moved or hidden (workbook.protection). */
  structureProtected: boolean;
  /** Sheet list, order, names or visibility, or workbook-level names changed. */
  changed: boolean;
  origin?: unknown;
}
