import { ModelError } from "../../error";
import type { Judgments } from "./judgments";

/**
 * Several judges' judgments as one: the geometric mean, entry by entry, the only mean that stays reciprocal.
 * Source: Aczél & Saaty 1983, Journal of Mathematical Psychology 27. Checked against test/data/ahpGroup.json.
 *
 * @param judges at least one, all about the same criteria
 * @throws {ModelError} SHAPE where a judge has another number of criteria
 */
export function ahpGroup(judges: readonly Judgments[]): number[][] {
  const [first = []] = judges;
  judges.forEach((judgments, index) => {
    if (judgments.length === first.length) return;
    const place = { path: `matrix${index + 1}`, content: `${judgments.length} × ${judgments.length}` };
    throw new ModelError("SHAPE", { ...place, expected: `${first.length} × ${first.length}` });
  });
  return first.map((row, i) =>
    row.map((_, j) => {
      const logs = judges.reduce((sum, judgments) => sum + Math.log(judgments[i]?.[j] as number), 0);
      return Math.exp(logs / judges.length);
    }),
  );
}
