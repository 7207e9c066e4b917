import type { Words } from "../../locales/words";
import type { Assessment } from "../../model/assessment";
import type { Portfolio } from "../../model/portfolio/types";
import { tierLabels } from "./changes";

/** An account whose tier the run changes. */
export interface Move {
  readonly account: number;
  /** What the list says now. */
  readonly before: string;
  readonly after: string;
  /** Index of the tier, -1 where the label is none of the model's. */
  readonly from: number;
  readonly to: number;
}

/** Who goes where, against what the list says now. */
export interface Migration {
  /** Accounts by tier now (rows) and after (columns); only those that have a tier on both sides. */
  readonly counts: readonly (readonly number[])[];
  readonly up: number;
  readonly down: number;
  /** Accounts that the list says nothing of yet. */
  readonly fresh: number;
  readonly stay: number;
  /** The largest first. */
  readonly moves: readonly Move[];
}

/** @param sheetTiers one label a row of the list; null where no run has written yet, so that every account is new */
export function migrationOf(
  assessment: Assessment,
  portfolio: Portfolio,
  sheetTiers: readonly string[] | null,
  words: Words,
): Migration {
  const tiers = assessment.model.tiers.list.map(({ label }) => label);
  const counts = tiers.map(() => tiers.map(() => 0));
  const moves: Move[] = [];
  let [up, down, fresh, stay] = [0, 0, 0, 0];
  tierLabels(assessment, words).forEach((after, account) => {
    const before = sheetTiers?.[(portfolio.rows[account] ?? 0) - 1] ?? "";
    const from = tiers.indexOf(before);
    const to = assessment.tier[account] ?? -1;
    const row = counts[from];
    if (row && to >= 0) row[to] = (row[to] ?? 0) + 1;
    if (before === "") fresh++;
    else if (before === after) stay++;
    else moves.push({ account, before, after, from, to });
    if (from >= 0 && to >= 0 && to < from) up++;
    if (from >= 0 && to > from) down++;
  });
  const size = portfolio.size?.values ?? assessment.score;
  moves.sort((one, other) => (size[other.account] || 0) - (size[one.account] || 0));
  return { counts, up, down, fresh, stay, moves };
}
