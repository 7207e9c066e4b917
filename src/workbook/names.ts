import type { Language } from "../locales/language";

/** Everything that we name in a workbook. Formulas and code read these: a change breaks saved workbooks. */

export type SheetKind = "model" | "ratings" | "matrix";

/** Titles of our sheets; the name of a sheet is its title, or the title with a number where that is taken. */
export const SHEET_TITLES: Readonly<Record<SheetKind, Readonly<Record<Language, string>>>> = {
  model: { en: "KAM Model", zh: "定级模型" },
  ratings: { en: "KAM Ratings", zh: "评分明细" },
  matrix: { en: "KAM Matrix", zh: "价值矩阵" },
};

/** The tables of KAM Model with their headers, English in every language. */
export const TABLES = {
  KamCriteria: [
    "Criterion",
    "Dimension",
    "Axis",
    "Share",
    "Weight",
    "Direction",
    "Scale",
    "Worst",
    "Best",
    "Missing",
    "From",
    "To",
    "Median",
  ],
  KamDimensions: ["Dimension", "Weight", "Used"],
  KamTiers: ["Tier", "Cut", "Share", "People", "Accounts per team", "Cadence"],
  KamMatrix: ["Axis", "Cut"],
  KamGates: ["Column", "Comparison", "Value", "Cap", "Reason"],
  KamQuadrants: ["Quadrant", "Label"],
  KamBands: ["Criterion", "From", "Rating"],
  KamOverrides: ["Account", "Tier", "Reason", "By", "Expires"],
  KamSettings: ["Setting", "Value"],
} as const;

export type TableName = keyof typeof TABLES;

/** First column of KamSettings. Formulas look these up; the words for unrated and faulty accounts are settings too. */
export const SETTINGS = {
  version: "Version",
  name: "Name",
  table: "Table",
  account: "Account column",
  id: "Id column",
  filterColumn: "Filter column",
  filterValues: "Filter values",
  size: "Size column",
  anchors: "Anchors",
  minCoverage: "Minimum coverage",
  by: "Tiers by",
  rule: "Tier rule",
  ties: "Ties",
  potentialCut: "Potential cut",
  buffer: "Buffer",
  asOf: "As of",
  unrated: "Unrated",
  check: "Error",
  resultColumns: "Result columns",
} as const;

export type SettingKey = keyof typeof SETTINGS;

/** In the order of the rows of KamSettings. */
export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

export type ResultColumn = "score" | "tier" | "quadrant" | "rank" | "override" | "finalTier";

/** Our columns in the analyst's table. */
export const RESULT_COLUMNS: Readonly<Record<ResultColumn, Readonly<Record<Language, string>>>> = {
  score: { en: "KAM Score", zh: "综合得分" },
  tier: { en: "KAM Tier", zh: "客户等级" },
  quadrant: { en: "KAM Quadrant", zh: "价值象限" },
  rank: { en: "KAM Rank", zh: "排名" },
  override: { en: "KAM Override", zh: "人工指定等级" },
  finalTier: { en: "KAM Final Tier", zh: "最终等级" },
};
