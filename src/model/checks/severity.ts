import type { Warning, WarningCode } from "../assessment";

/** An error leaves accounts without a tier, a warning may make tiers wrong, a note is good to know. */
export type Severity = "error" | "warning" | "note";

/** Every finding with its severity, in the order in which an analyst would look into them. */
const SEVERITIES: Readonly<Record<WarningCode, Severity>> = {
  NO_NUMBERS: "error",
  NUMBERS_AS_TEXT: "error",
  FAULTY_CELL: "error",
  MISSING_CELL: "error",
  ROWS_BELOW: "warning",
  COLUMNS_BESIDE: "warning",
  ROWS_HIDDEN: "warning",
  TOTALS_INSIDE: "warning",
  DATES_INSIDE: "warning",
  DUPLICATE_ID: "warning",
  NO_NAME: "warning",
  GATE_BLANK: "warning",
  LOW_COVERAGE: "warning",
  POTENTIAL_UNKNOWN: "warning",
  CONSTANT_COLUMN: "warning",
  CONTRADICTORY_ANCHORS: "warning",
  DIMENSION_EMPTY: "warning",
  ALIKE_COLUMNS: "warning",
  MANY_BLANKS: "warning",
  NO_AXIS: "warning",
  NOTHING_AHEAD: "warning",
  OVERRIDE_UNKNOWN_ACCOUNT: "warning",
  OVERRIDE_EXPIRED: "warning",
  EMPTY_TOP_TIER: "warning",
  CONCENTRATED_TIER: "warning",
  LIKELY_DUPLICATES: "warning",
  WEIGHTS_TOTAL: "note",
  NEAR_CUT: "note",
  OUTLIERS: "note",
  SOURCE_OVERLAP: "note",
  BLANK_CELLS: "note",
};

const ORDER = Object.keys(SEVERITIES);

export function severityOf({ code }: Warning): Severity {
  return SEVERITIES[code];
}

/** The most severe first; findings of one kind stay in their order. */
export function bySeverity(found: readonly Warning[]): Warning[] {
  return [...found].sort((one, other) => ORDER.indexOf(one.code) - ORDER.indexOf(other.code));
}
