import { alignedVectorsOf, numberOf } from "../cells/arguments";
import { ModelError } from "../model/error";
import { checkBuffer, hold } from "../model/tier/hold";
import { answer } from "./answer";
import { bandsOf, either, saysNoTier, scoresOf, SOURCE, tiersOf } from "./decode";
import { labelled, rows, UNRATED } from "./encode";

/**
 * Puts scores into tiers with inertia: an account leaves its previous tier only when its score has passed the cut
 * by a buffer.
 * @customfunction TIERHOLD TIERHOLD
 * @helpurl https://localhost:3000/help/en/tierhold.html
 * @param scores One per account, as SCORE gives them.
 * @param previous The previous tier, one per account, by its label. Blank: the plain tier.
 * @param [cuts] Where each tier but the last begins, from the best down. Left out: 80, 65, 50.
 * @param [labels] One label more than cuts. Left out: Strategic, Core, Potential, Service.
 * @param [buffer] Score points, less than half the narrowest gap between two cuts. Left out: 2.
 * @returns One row per account: its label; "Unrated" where the score is not known; "Check" where the score or the
 * previous tier cannot be used.
 */
export function tierHold(
  scores: unknown[][],
  previous: unknown[][],
  cuts?: unknown[][],
  labels?: unknown[][],
  buffer?: unknown,
): unknown[][] {
  return answer(() => {
    const bands = bandsOf(cuts, "cuts", labels, SOURCE);
    const width = numberOf(buffer, "buffer", 2);
    if (width < 0)
      throw new ModelError("NUMBER_EXPECTED", { path: "buffer", content: String(width), expected: "≥ 0" });
    checkBuffer(bands.edges, width);
    const [scoreCells, previousCells] = alignedVectorsOf([scores, "scores"], [previous, "previous"]);
    const { values, check } = scoresOf(scoreCells);
    const before = tiersOf(previousCells, bands.labels, saysNoTier);
    const tiers = hold(values, before.values, bands.edges, width);
    return rows(labelled(tiers, bands.labels, either(check, before.check), UNRATED));
  });
}
