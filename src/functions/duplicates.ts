import { vectorOf } from "../cells/arguments";
import { duplicateGroups } from "../model/names/duplicates";
import { answer } from "./answer";
import { rows } from "./encode";
import { besideNames, namesOf } from "./names";

/**
 * Finds accounts that stand in a list twice: names that are equal without legal form, signs and letter case, or one
 * slip of the pen apart. Accounts of one group carry the same number.
 * @customfunction DUPLICATES DUPLICATES
 * @helpurl https://localhost:3000/help/en/duplicates.html
 * @param names One per account.
 * @returns One row per account: the number of its group, from 1; "" where the account stands alone, "Check" where the cell
 * holds an error.
 */
export function duplicates(names: unknown[][]): unknown[][] {
  return answer(() => {
    const cells = vectorOf(names, "names");
    const groups = duplicateGroups(namesOf(cells));
    return rows(
      besideNames(
        cells,
        Array.from(groups, (group) => group || ""),
      ),
    );
  });
}
