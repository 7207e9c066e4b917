import type { Warning } from "../assessment";
import { duplicateGroups } from "../names/duplicates";
import { toldNames } from "./toldNames";

/**
 * Accounts that are likely one, a finding a group.
 *
 * @param rows row of each account as messages name it
 * @param ids where equal names are told by their id already, the ids; a group of one id alone is then not told again
 */
export function aboutNames(
  names: readonly string[],
  rows: ArrayLike<number>,
  ids: readonly string[] | null,
): Warning[] {
  const groups = new Map<number, number[]>();
  duplicateGroups(names).forEach((group, account) => {
    if (group > 0) groups.set(group, [...(groups.get(group) ?? []), account]);
  });
  return [...groups.values()].flatMap((accounts): Warning[] => {
    if (ids !== null && new Set(accounts.map((account) => ids[account])).size === 1) return [];
    const where = { row: rows[accounts[0] as number] as number, count: accounts.length };
    return [{ code: "LIKELY_DUPLICATES", where: { ...where, names: toldNames(accounts, names) } }];
  });
}
