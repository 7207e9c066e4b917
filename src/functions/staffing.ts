import { isOmitted, vectorOf } from "../cells/arguments";
import { SOURCE_PEOPLE, staffing as staffingOf } from "../model/plan/staffing";
import { answer } from "./answer";
import { countedTiersOf, labelsOf, someNumbersOf, SOURCE } from "./decode";
import { figures } from "./encode";

/**
 * Counts the accounts of each tier and the people that they need.
 * @customfunction STAFFING STAFFING
 * @helpurl https://localhost:3000/help/en/staffing.html
 * @param tiers One per account: the label of its tier.
 * @param labels All labels, from the best down.
 * @param [people] People of a team, one per tier; parts of a person are allowed. Blank stays blank. Left out: 3 for the
 * first tier, 1.5 for the second.
 * @param [accountsPerTeam] How many accounts share a team, one per tier. Blank or left out: 1.
 * @returns One row per tier, three columns: label; number of accounts; people × accounts ÷ accounts that share a team, not
 * rounded, "" where people is blank. Accounts that are blank, Unrated or Check are not counted.
 */
export function staffing(
  tiers: unknown[][],
  labels: unknown[][],
  people?: unknown[][],
  accountsPerTeam?: unknown[][],
): unknown[][] {
  return answer(() => {
    const names = labelsOf(labels, SOURCE.labels);
    const given = (argument: unknown, name: string, fallback: number, source: readonly number[]) =>
      isOmitted(argument)
        ? names.map((_, tier) => source[tier] ?? fallback)
        : someNumbersOf(argument, name, names.length, fallback);
    const found = staffingOf(
      countedTiersOf(vectorOf(tiers, "tiers"), "tiers", names),
      given(people, "people", NaN, SOURCE_PEOPLE),
      given(accountsPerTeam, "accountsPerTeam", 1, []),
    );
    return found.map(({ accounts, people }, tier) => [names[tier] ?? "", ...figures([accounts, people], [])]);
  });
}
