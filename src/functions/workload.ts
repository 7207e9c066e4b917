import { alignedVectorsOf, isOmitted, numberOf } from "../cells/arguments";
import { textOf } from "../cells/cell";
import { LOAD_LIMIT, workload as workloadOf } from "../model/plan/workload";
import { answer } from "./answer";
import { atLeast, countedTiersOf, isNothing, labelsOf, SOURCE, weightsOf } from "./decode";
import { figures, named } from "./encode";

/**
 * Adds up what each owner has to look after, and tells who has too much.
 * @customfunction WORKLOAD WORKLOAD
 * @helpurl https://localhost:3000/help/en/workload.html
 * @param owners One per account: the name of who looks after it, in any letter case.
 * @param tiers One per account, in the same order: the label of its tier.
 * @param labels All labels, from the best down.
 * @param [weights] What an account of each tier weighs, one per tier, 0 or more. Left out: 1, so that the load is the number
 * of accounts.
 * @param [limit] The highest load that is not too much. Left out: 50.
 * @returns One row per owner, in the order in which they first appear, four columns: owner, "" for accounts without one;
 * number of accounts; load, an account without a tier weighing 1; 1 where the load is above the limit, else 0.
 */
export function workload(
  owners: unknown[][],
  tiers: unknown[][],
  labels: unknown[][],
  weights?: unknown[][],
  limit?: unknown,
): unknown[][] {
  return answer(() => {
    const names = labelsOf(labels, SOURCE.labels);
    const [ownerCells, tierCells] = alignedVectorsOf([owners, "owners"], [tiers, "tiers"]);
    const found = workloadOf(
      ownerCells.map((cell) => (isNothing(cell) ? "" : textOf(cell))),
      countedTiersOf(tierCells, "tiers", names),
      isOmitted(weights) ? names.map(() => 1) : weightsOf(weights, names.length),
      atLeast(numberOf(limit, "limit", LOAD_LIMIT), "limit", 0),
    );
    if (found.length === 0) return [["", 0, 0, 0]];
    return found.map(({ row, accounts, load, isOver }) => [
      named(ownerCells[row]),
      ...figures([accounts, load, Number(isOver)], []),
    ]);
  });
}
