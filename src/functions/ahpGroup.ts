import { ahpGroup as group } from "../model/weight/ahp/ahpGroup";
import { answer } from "./answer";
import { figures, rows } from "./encode";
import { judgmentsOf } from "./matrix";

/**
 * Combines the pairwise judgments of several judges into one matrix: the geometric mean, entry by entry.
 * @customfunction AHPGROUP AHPGROUP
 * @helpurl https://localhost:3000/help/en/ahpgroup.html
 * @param matrices One matrix per judge, criteria × criteria, all about the same criteria. The upper triangle is enough.
 * @returns The combined matrix, criteria × criteria.
 */
export function ahpGroup(matrices: unknown[][][]): unknown[][] {
  return answer(() => {
    const judgments = group(matrices.map((matrix, index) => judgmentsOf(matrix, `matrix${index + 1}`)));
    return rows(
      ...judgments.map((_, column) =>
        figures(
          judgments.map((row) => row[column] ?? NaN),
          [],
        ),
      ),
    );
  });
}
