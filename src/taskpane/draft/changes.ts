import type { Assessment } from "../../model/assessment";
import type { Portfolio } from "../../model/portfolio/types";
import { CHECK } from "../../model/assessment";
import type { Words } from "../../locales/words";

/** The label of each account's final tier, in the order of the portfolio; the words for unrated and faulty ones. */
export function tierLabels({ model, tier, status }: Assessment, words: Words): string[] {
  return Array.from(
    tier,
    (index, account) =>
      model.tiers.list[index]?.label ?? (status[account] === CHECK ? words.check : words.unrated),
  );
}

/**
 * How many accounts have another tier than the list says now. An account that the list says nothing of is new and
 * does not count.
 *
 * @param sheetTiers one label a row of the list
 */
export function countChanges(
  assessment: Assessment,
  portfolio: Portfolio,
  sheetTiers: readonly string[],
  words: Words,
): number {
  return tierLabels(assessment, words).filter((label, account) => {
    const before = sheetTiers[(portfolio.rows[account] ?? 0) - 1] ?? "";
    return before !== "" && before !== label;
  }).length;
}
