import { columnLetters, parseAddress } from "../../workbook/a1";
import { textOf } from "../../cells/cell";
import type { Assessment, Warning, WarningCode } from "../../model/assessment";
import type { Missing, Model } from "../../model/document/types";
import { MISSING, type Portfolio } from "../../model/portfolio/types";
import type { Source } from "../../workbook/job";
import { locate } from "../../workbook/locate";

/** One thing that an analyst should know of the list before it is weighed. */
export type HealthLine = {
  /** Address of the cell to look at; null where there is none. */
  readonly cell: string | null;
} & (
  | { readonly kind: "warning"; readonly warning: Warning }
  | { readonly kind: "blanks"; readonly column: string; readonly count: number; readonly missing: Missing }
);

/** Warnings about cells and columns, the most severe first; what concerns weights and tiers is told there. */
const ORDER: readonly WarningCode[] = [
  "FAULTY_CELL",
  "MISSING_CELL",
  "DUPLICATE_ID",
  "GATE_BLANK",
  "LOW_COVERAGE",
  "POTENTIAL_UNKNOWN",
  "CONSTANT_COLUMN",
  "CONTRADICTORY_ANCHORS",
  "NO_AXIS",
  "OVERRIDE_UNKNOWN_ACCOUNT",
  "OVERRIDE_EXPIRED",
];

/** What is to be looked at in the list: faults, duplicates, and what a blank counts as. */
export function healthOf(assessment: Assessment, portfolio: Portfolio, source: Source): HealthLine[] {
  const { model, warnings } = assessment;
  const severity = ({ code }: Warning): number => ORDER.indexOf(code);
  const told = warnings
    .filter((warning) => severity(warning) >= 0)
    .sort((one, other) => severity(one) - severity(other))
    .map((warning): HealthLine => {
      const where = locate(warning.where, source);
      const cell = where.cell ?? cellOfWarning(warning, portfolio, model, source);
      return { kind: "warning", cell, warning: { ...warning, where } };
    });
  return [...told, ...blanks(portfolio, model, source)];
}

function blanks({ metrics, rows }: Portfolio, model: Model, source: Source): HealthLine[] {
  return model.criteria.flatMap(({ column, missing }, index): HealthLine[] => {
    const state = metrics[index]?.state ?? new Uint8Array();
    const count = state.reduce((sum, own) => sum + Number(own === MISSING), 0);
    if (count === 0 || missing === "error") return [];
    const row = rows[state.indexOf(MISSING)];
    const cell = locate({ row, column } as Warning["where"], source).cell ?? null;
    return [{ kind: "blanks", cell, column, count, missing }];
  });
}

/** Where to look for a warning that names no row: the first of the duplicates, the head of the column. */
function cellOfWarning(
  { code, where }: Warning,
  portfolio: Portfolio,
  model: Model,
  source: Source,
): string | null {
  if (code === "DUPLICATE_ID") {
    const row = portfolio.rows[portfolio.ids.indexOf(where.content ?? "")];
    const column = model.id ?? model.account;
    return row === undefined ? null : (locate({ row, column } as Warning["where"], source).cell ?? null);
  }
  const index = source.headers.findIndex((header) => textOf(header) === where.column);
  if (index < 0) return null;
  const { top, left } = parseAddress(source.address);
  return `${columnLetters(left + index)}${top}`;
}
