import { optionOf } from "../cells/tail";
import { reasonSentence } from "../cells/reasonSentence";
import { WORDS } from "../locales/words";
import { reasons } from "../model/robust/reason";
import { answer } from "./answer";
import { bandsOf, criterionNamesOf, SOURCE, weightsOf } from "./decode";
import { rows } from "./encode";
import { METHODS, rateMetrics } from "./rateMetrics";

/**
 * Language of the sentences.
 * @customenum {string}
 */
enum SentenceLanguage {
  /** English. */
  en = "en",
  /** Chinese. */
  zh = "zh",
}

/**
 * Tells why each account is in its tier, in a sentence that a manager can read: what lifts it, what holds it back,
 * what it needs for the next tier, and what would make it fall.
 * @customfunction REASON REASON
 * @helpurl https://localhost:3000/help/en/reason.html
 * @param metrics Accounts × criteria: one row per account, one column per criterion, numbers in any unit.
 * @param weights One per criterion, 0 or more, in any scale.
 * @param names What each criterion is called in the sentence.
 * @param [cuts] Where each tier but the last begins, from the best down. Left out: 80, 65, 50.
 * @param [labels] One label more than cuts. Left out: Strategic, Core, Potential, Service, in the language.
 * @param [language] en (default) or zh.
 * @param [directions] max or min, benefit or cost, 1 or -1; one per criterion. Left out: more is better.
 * @param [bounds] Worst and best, one row per criterion. Left out, or a blank row: from the data.
 * @param [method] minmax (default), p5p95, log or percentile; one value or one per criterion.
 * @param [missing] unknown (default), zero, worst, median or error; one value or one per criterion.
 * @returns One row per account: the sentence. Its figures are ratings from 0 to 100 and weights in percent, rounded so
 * that the sentence is true: what is needed is enough, and the weight named does make the account fall. "Unrated"
 * where nothing is known of the account, "Check" where a cell cannot be used (#VALUE! with the reason where the call
 * is about one account).
 */
export function reason(
  metrics: unknown[][],
  weights: unknown[][],
  names: unknown[][],
  cuts?: unknown[][],
  labels?: unknown[][],
  language?: SentenceLanguage,
  directions?: unknown[][],
  bounds?: unknown[][],
  method?: unknown[][],
  missing?: unknown[][],
): unknown[][] {
  return answer(() => {
    const tail = [directions, bounds, method, missing] as const;
    const { ratings, check, criteria } = rateMetrics(metrics, tail, METHODS);
    const shares = weightsOf(weights, ratings.length);
    const called = criterionNamesOf(names, ratings.length);
    const tongue = optionOf(language, "language", [SentenceLanguage.en, SentenceLanguage.zh]);
    const words = WORDS[tongue];
    const bands = bandsOf(cuts, "cuts", labels, { ...SOURCE, labels: words.tiers });
    const terms = {
      tiers: bands.labels,
      criteria: criteria.map(({ rule }, index) => ({ name: called[index] ?? "", direction: rule.direction })),
      language: tongue,
    };
    const sentences = reasons(ratings, shares, bands.edges).map((own, account) => {
      if (check[account] === 1) return words.check;
      return own === null ? words.unrated : reasonSentence(own, terms);
    });
    return rows(sentences);
  });
}
