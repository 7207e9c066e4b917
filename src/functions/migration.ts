import { alignedVectorsOf } from "../cells/arguments";
import { migration as countMoves } from "../model/tier/migration";
import { answer } from "./answer";
import { countedTiersOf, labelsOf, SOURCE } from "./decode";
import { figures, rows } from "./encode";

/**
 * Counts how accounts moved between tiers: from the tier of the row to that of the column.
 * @customfunction MIGRATION MIGRATION
 * @helpurl https://localhost:3000/help/en/migration.html
 * @param before One per account: the label of its tier before.
 * @param after One per account, in the same order: the label of its tier after.
 * @param labels All labels, from the best down.
 * @returns One row and one column per label: numbers of accounts. Accounts that are blank, Unrated or Check on either side
 * are not counted.
 */
export function migration(before: unknown[][], after: unknown[][], labels: unknown[][]): unknown[][] {
  return answer(() => {
    const names = labelsOf(labels, SOURCE.labels);
    const [first, second] = alignedVectorsOf([before, "before"], [after, "after"]);
    const counts = countMoves(
      countedTiersOf(first, "before", names),
      countedTiersOf(second, "after", names),
      names.length,
    );
    return rows(
      ...names.map((_, column) =>
        figures(
          counts.map((row) => row[column] ?? 0),
          [],
        ),
      ),
    );
  });
}
