import { alignedVectorsOf, isOmitted, numberOf, vectorOf } from "../cells/arguments";
import { potentialRule } from "../model/tier/potentialRule";
import { tierByCut } from "../model/tier/tierByCut";
import { answer } from "./answer";
import { bandsOf, either, scoresOf, SOURCE } from "./decode";
import { labelled, rows, UNRATED } from "./encode";

/**
 * Puts scores into tiers by descending cuts. With potential, the last two tiers are decided by it.
 * @customfunction TIER TIER
 * @helpurl https://localhost:3000/help/en/tier.html
 * @param scores One per account, as SCORE gives them.
 * @param [cuts] Where each tier but the last begins, from the best down. Left out: 80, 65, 50.
 * @param [labels] One label more than cuts. Left out: Strategic, Core, Potential, Service.
 * @param [potential] Score on the potential axis, 0 to 100, one per account: it decides between the last two tiers. Left
 * out: the score decides alone.
 * @param [potentialCut] From this potential on an account is in the upper of the last two tiers. Left out: 50.
 * @returns One row per account: its label; "Unrated" where the score, or the potential that decides, is not
 * known; "Check" where either cannot be used.
 */
export function tier(
  scores: unknown[][],
  cuts?: unknown[][],
  labels?: unknown[][],
  potential?: unknown[][],
  potentialCut?: unknown,
): unknown[][] {
  return answer(() => {
    const bands = bandsOf(cuts, "cuts", labels, SOURCE);
    if (isOmitted(potential)) {
      const { values, check } = scoresOf(vectorOf(scores, "scores"));
      return rows(labelled(tierByCut(values, bands.edges), bands.labels, check, UNRATED));
    }
    const [cells, axisCells] = alignedVectorsOf([scores, "scores"], [potential, "potential"]);
    const score = scoresOf(cells);
    const axis = scoresOf(axisCells);
    const tiers = potentialRule(
      tierByCut(score.values, bands.edges),
      axis.values,
      bands.labels.length,
      numberOf(potentialCut, "potentialCut", 50),
    );
    return rows(labelled(tiers, bands.labels, either(score.check, axis.check), UNRATED));
  });
}
