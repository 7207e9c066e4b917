import { SETTING_KEYS, type SettingKey, type TableName } from "../names";

/** What an analyst may enter in a cell. */
export type Rule =
  | { readonly kind: "list"; readonly of: readonly string[] }
  /** One of the cells that hold the accounts' headers, the dimensions, the tiers or the criteria. */
  | { readonly kind: "choice"; readonly from: Choice }
  | { readonly kind: "number"; readonly least: number | null; readonly most: number | null }
  /** A number of 0..100, or the words mean and median. */
  | { readonly kind: "cut" }
  | { readonly kind: "text" }
  | { readonly kind: "date" };

export type Choice = "headers" | "dimensions" | "tiers" | "criteria";

/** How the cells of a column look and what they take; rule null: not for the analyst. */
export interface CellPlan {
  readonly rule: Rule | null;
  readonly format: string;
  readonly align: "Left" | "Right";
}

const GENERAL = "General";
const SCORE = "#,##0.0";

/** Formatted as text: "true" and "=" would become something else when chosen. */
const list = (...of: string[]): CellPlan => ({ rule: { kind: "list", of }, format: "@", align: "Left" });
const choice = (from: Choice): CellPlan => ({ rule: { kind: "choice", from }, format: "@", align: "Left" });
const number = (least: number | null, most: number | null = null, format = GENERAL): CellPlan => ({
  rule: { kind: "number", least, most },
  format,
  align: "Right",
});
const computed = (format: string): CellPlan => ({ rule: null, format, align: "Right" });
const text: CellPlan = { rule: { kind: "text" }, format: "@", align: "Left" };
/** A number or a text, whatever the accounts hold: an id, what a gate compares with. */
const value: CellPlan = { ...text, format: GENERAL };
const date: CellPlan = { rule: { kind: "date" }, format: "yyyy-mm-dd", align: "Left" };
const cut: CellPlan = { rule: { kind: "cut" }, format: SCORE, align: "Right" };
const fixed: CellPlan = { rule: null, format: GENERAL, align: "Left" };

/** One plan a column, in the order of TABLES. */
export const COLUMN_PLANS: Readonly<Record<TableName, readonly CellPlan[]>> = {
  KamCriteria: [
    choice("headers"),
    choice("dimensions"),
    list("direct", "potential", "none"),
    number(0),
    computed(SCORE),
    list("max", "min"),
    list("linear", "log", "percentile", "bands"),
    number(null),
    number(null),
    list("unknown", "zero", "worst", "median", "error"),
    computed(GENERAL),
    computed(GENERAL),
    computed(GENERAL),
  ],
  KamDimensions: [text, number(0), computed(GENERAL)],
  KamTiers: [text, number(0, null, SCORE), number(0, null, "[<1]0.0%;#,##0"), number(0), number(0), text],
  KamMatrix: [fixed, cut],
  KamGates: [choice("headers"), list(">", ">=", "<", "<=", "=", "<>", "true"), value, choice("tiers"), text],
  KamQuadrants: [fixed, text],
  KamBands: [choice("criteria"), number(null), number(0, 100)],
  KamOverrides: [value, choice("tiers"), text, text, date],
  KamSettings: [fixed, value],
};

/** The values of KamSettings differ from row to row. */
export const SETTING_PLANS: Readonly<Record<SettingKey, CellPlan>> = {
  version: fixed,
  name: text,
  table: text,
  account: choice("headers"),
  id: choice("headers"),
  filterColumn: choice("headers"),
  filterValues: text,
  size: choice("headers"),
  anchors: list("p5p95", "minmax"),
  minCoverage: number(0, 1, "0%"),
  by: list("cut", "quota", "pareto"),
  rule: list("bands", "potential"),
  ties: list("promote", "demote", "order"),
  potentialCut: number(0, 100, SCORE),
  buffer: number(0, 100),
  asOf: date,
  unrated: text,
  check: text,
  resultColumns: fixed,
};

/** The plan of a cell, by row of data and our column, both from 0. */
export function planOf(table: TableName, row: number, column: number): CellPlan {
  const setting = table === "KamSettings" && column === 1 ? SETTING_KEYS[row] : undefined;
  return setting === undefined
    ? (COLUMN_PLANS[table][column] ?? fixed)
    : { ...SETTING_PLANS[setting], align: "Left" };
}
