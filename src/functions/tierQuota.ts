import { numbersOf, vectorOf } from "../cells/arguments";
import { optionOf } from "../cells/tail";
import { tierByQuota } from "../model/tier/tierByQuota";
import { answer } from "./answer";
import { checkCount, labelsOf, scoresOf, SOURCE, withoutLast } from "./decode";
import { labelled, rows, UNRATED } from "./encode";

/**
 * What happens to equal scores at the edge of a quota.
 * @customenum {string}
 */
enum Ties {
  /** All of them rise: a tier may hold more than its quota. */
  promote = "promote",
  /** All of them fall: a tier may hold fewer than its quota. */
  demote = "demote",
  /** The order of the list decides. */
  order = "order",
}

/**
 * Puts scores into tiers by how many accounts each tier may hold.
 * @customfunction TIERQUOTA TIERQUOTA
 * @helpurl https://localhost:3000/help/en/tierquota.html
 * @param scores One per account, as SCORE gives them.
 * @param quotas One per tier, from the best down: shares, all below 1, or counts, all 1 or more. The last tier
 * takes what is left; its quota may be left out.
 * @param [labels] One per tier. Left out: Strategic, Core, Potential, Service.
 * @param [ties] promote (default), demote or order: equal scores at the edge of a quota.
 * @returns One row per account: its label; "Unrated" where the score is not known, and "Check" where it cannot be
 * used: neither takes a place.
 */
export function tierQuota(
  scores: unknown[][],
  quotas: unknown[][],
  labels?: unknown[][],
  ties?: Ties,
): unknown[][] {
  return answer(() => {
    const names = labelsOf(labels, SOURCE.labels);
    const places = withoutLast(numbersOf(quotas, "quotas"), names.length);
    if (names.length !== places.length) checkCount(names, places.length + 1);
    const { values, check } = scoresOf(vectorOf(scores, "scores"));
    const rule = optionOf(ties, "ties", [Ties.promote, Ties.demote, Ties.order]);
    return rows(labelled(tierByQuota(values, places, names.length, rule), names, check, UNRATED));
  });
}
