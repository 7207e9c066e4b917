import { textOf } from "../../cells/cell";
import type { Assessment, Warning, WarningCode } from "../../model/assessment";
import { health } from "../../model/checks/health";
import { severityOf, type Severity } from "../../model/checks/severity";
import type { Portfolio } from "../../model/portfolio/types";
import { columnLetters, parseAddress } from "../../workbook/a1";
import type { Source } from "../../workbook/job";
import { locate } from "../../workbook/locate";

/** One thing that an analyst should know of the list before it is weighed. */
export interface HealthLine {
  readonly warning: Warning;
  readonly severity: Severity;
  /** Address of the cell to look at; null where there is none. */
  readonly cell: string | null;
}

/** What concerns weights and tiers is told there. */
const TOLD_ELSEWHERE: readonly WarningCode[] = [
  "DIMENSION_EMPTY",
  "EMPTY_TOP_TIER",
  "CONCENTRATED_TIER",
  "NEAR_CUT",
];

/** What is to be looked at in the list, the most severe first, each with its cell. */
export function healthOf(
  assessment: Assessment,
  portfolio: Portfolio,
  source: Source,
  findings: readonly Warning[] = [],
): HealthLine[] {
  return health(portfolio, assessment, findings)
    .filter(({ code }) => !TOLD_ELSEWHERE.includes(code))
    .map((warning) => {
      const where = locate(warning.where, source);
      const cell = where.cell ?? cellOfWarning(warning, portfolio, assessment, source);
      return { cell, severity: severityOf(warning), warning: { ...warning, where } };
    });
}

/** Where to look for a warning that names no row: the first of the duplicates, the head of the column. */
function cellOfWarning(
  { code, where }: Warning,
  portfolio: Portfolio,
  { model }: Assessment,
  source: Source,
): string | null {
  if (code === "ROWS_BELOW" || code === "COLUMNS_BESIDE") return where.content ?? null;
  if (code === "TOTALS_INSIDE") return locate({ ...where, column: model.account }, source).cell ?? null;
  if (code === "DUPLICATE_ID") {
    const row = portfolio.rows[portfolio.ids.indexOf(where.content ?? "")];
    const column = model.id ?? model.account;
    return row === undefined ? null : (locate({ ...where, row, column }, source).cell ?? null);
  }
  const index = source.headers.findIndex((header) => textOf(header) === where.column);
  if (index < 0) return null;
  const { top, left } = parseAddress(source.address);
  return `${columnLetters(left + index)}${top}`;
}
