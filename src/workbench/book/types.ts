/**
 * The workbook as data: what a file is read into and written from, and what Excel's objects stand on.
 * Rows and columns count from 0; lengths are points; colours are "#RRGGBB".
 */

export type ErrorCode =
  | "#N/A"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#DIV/0!"
  | "#NUM!"
  | "#NULL!"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!"
  | "#GETTING_DATA";

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

export interface TableColumn {
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
  origin?: unknown;
}

export interface TextRun {
  text: string;
  bold: boolean;
  italic: boolean;
  size: number;
  color: string;
  name: string | null;
}

/** Left, top, width, height inside the chart; null where Excel lays out by itself. */
export interface Place {
  left: number | null;
  top: number | null;
  width: number | null;
  height: number | null;
}

export interface LineFormat {
  visible: boolean;
  color: string | null;
  /** Continuous, Dash, DashDot, DashDotDot, Dot, RoundDot, Grey… as Excel.ChartLineStyle. */
  style: string;
  weight: number | null;
}

export interface DataLabel {
  visible: boolean;
  /** Text set by hand; null: made from the show… flags or the formula. */
  text: string | null;
  /** "=Sheet!$A$1": follows the cell. */
  formula: string | null;
  runs: TextRun[] | null;
  position: string | null;
  showSeriesName: boolean;
  showValue: boolean;
  showCategoryName: boolean;
  showLegendKey: boolean;
  showBubbleSize: boolean;
  numberFormat: string | null;
  font: TextRun;
}

export interface ChartPoint {
  markerStyle: string | null;
  markerSize: number | null;
  markerFill: string | null;
  markerLine: string | null;
  fill: string | null;
  label: DataLabel | null;
}

export interface ChartSeries {
  id: string;
  name: string;
  /** Set where the name follows a cell: "=Sheet!$A$1". */
  nameFormula: string | null;
  /** Excel.ChartType of this series; null: the chart's. */
  type: string | null;
  /** References as "='Sheet 1'!$A$1:$A$9". */
  values: string | null;
  xValues: string | null;
  sizes: string | null;
  markerStyle: string | null;
  markerSize: number | null;
  markerFill: string | null;
  markerLine: string | null;
  /** "" for none; null: Excel's choice. */
  fill: string | null;
  line: LineFormat;
  smooth: boolean;
  axisGroup: "Primary" | "Secondary";
  /** 0..1, transparency of the fill. */
  transparency: number;
  hasLabels: boolean;
  labels: DataLabel;
  points: Map<number, ChartPoint>;
}

export interface ChartAxis {
  visible: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  minorUnit: number | null;
  reversed: boolean;
  title: { visible: boolean; text: string; font: TextRun };
  /** Where the *other* axis crosses this one; null: automatic. */
  crosses: "Automatic" | "Maximum" | "Minimum" | "Custom";
  crossesAt: number | null;
  numberFormat: string | null;
  tickLabelPosition: string;
  majorTickMark: string;
  minorTickMark: string;
  majorGridlines: { visible: boolean; line: LineFormat };
  line: LineFormat;
  font: TextRun;
}

export interface Chart {
  id: string;
  name: string;
  /** Excel.ChartType: "XYScatter", "Bubble", "Radar", "ColumnClustered", "Line", … */
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  altText: string;
  title: { visible: boolean; runs: TextRun[]; place: Place; overlay: boolean; horizontal: string };
  legend: {
    visible: boolean;
    position: string;
    overlay: boolean;
    place: Place;
    font: TextRun;
    /** Indices of series whose legend entry is hidden. */
    hidden: Set<number>;
  };
  /** Outer place of the plot area, and the inner one (without tick labels). */
  plot: Place;
  inner: Place;
  plotFill: string | null;
  plotLine: LineFormat;
  fill: string | null;
  line: LineFormat;
  bubbleScale: number;
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  font: TextRun;
  displayBlanksAs: "NotPlotted" | "Zero" | "Interpolated";
  plotVisibleOnly: boolean;
  /** A chart read from a file: its parts are kept as they are until it is changed or deleted. */
  origin?: unknown;
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
  properties: Record<string, string>;
  /** Office.context.document.settings. */
  settings: Map<string, unknown>;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  macro: boolean;
  /** Sheets may not be added, deleted, renamed, moved or hidden (workbook.protection). */
  structureProtected: boolean;
  /** Sheet list, order, names or visibility, or workbook-level names changed. */
  changed: boolean;
  origin?: unknown;
}
