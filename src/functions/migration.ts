import { migration as countMoves } from "../model/tier/migration";
import { contentOf } from "../cells/cell";
import { ModelError } from "../model/error";
import type { RawCell } from "../model/portfolio/types";
import { answer } from "./answer";
import { alignedOf, labelsOf, SOURCE, tiersOf } from "./decode";
import { CHECK, figures, rows, UNRATED } from "./encode";

/**
 * Counts how accounts moved between tiers: from the tier of the row to that of the column.
 * @customfunction MIGRATION MIGRATION
 * @helpurl https://localhost:3000/help/en/migration.html
 * @param before One an account: the label of its tier before.
 * @param after One an account, in the same order: the label of its tier after.
 * @param labels All labels, from the best down.
 * @returns One row and one column a label: numbers of accounts. Accounts that are blank, Unrated or Check on either side
 * are not counted.
 */
export function migration(before: unknown[][], after: unknown[][], labels: unknown[][]): unknown[][] {
  return answer(() => {
    const names = labelsOf(labels, SOURCE.labels);
    const [first, second] = alignedOf([before, "before"], [after, "after"]);
    const counts = countMoves(
      indicesOf(first, "before", names),
      indicesOf(second, "after", names),
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

/** @throws {ModelError} LABEL_UNKNOWN with the position in `row` */
function indicesOf(cells: readonly RawCell[], name: string, labels: readonly string[]): Int16Array {
  const { values, check } = tiersOf(cells, labels, [UNRATED, CHECK]);
  const row = check.indexOf(1);
  if (row === -1) return values;
  const content = contentOf(cells[row] ?? null);
  throw new ModelError("LABEL_UNKNOWN", { path: name, row: row + 1, content, expected: labels.join(", ") });
}
