import { kendallTauB } from "./kendall";
import { ranked, spearman } from "./spearman";
import { ModelError } from "../error";
import { roundScore } from "../round";

/**
 * How far two lists of figures about the same accounts, such as scores by two models, put them in the same order.
 *
 * `spearman` is Pearson's correlation of mid-ranks (Spearman 1904); `kendall` is τ-b, which weighs every pair of
 * accounts alike and is the more cautious of the two. Both allow for ties. Accounts that one list does not know are
 * left out. Checked against test/data/agreement.json.
 *
 * @param a one an account; NaN is not known; rounded by the method before ties are judged
 * @param b one an account, in the same order
 * @returns −1 for opposite orders … 0 … 1 for the same order
 * @throws {ModelError} TOO_FEW below two accounts; ALL_EQUAL where a list puts nobody before anybody
 */
export function agreement(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  measure: "spearman" | "kendall",
): number {
  const known = Array.from(a, (_, account) => account).filter(
    (account) => !Number.isNaN(a[account]) && !Number.isNaN(b[account]),
  );
  if (known.length < 2) throw new ModelError("TOO_FEW", { count: known.length, expected: "2" });
  const [one, other] = [a, b].map((list, at) => {
    const figures = known.map((account) => roundScore(list[account] as number));
    if (figures.every((figure) => figure === figures[0]))
      throw new ModelError("ALL_EQUAL", { path: at === 0 ? "a" : "b", content: String(figures[0]) });
    return figures;
  }) as [number[], number[]];
  return measure === "kendall" ? kendallTauB(one, other) : spearman(ranked(one), ranked(other)).rho;
}

/**
 * The share of accounts that two lists put into the same tier. Unlike Cohen's κ it does not take off what chance
 * alone would give.
 *
 * @param a one an account: its tier; "" where it has none, which is not counted
 * @param b one an account, in the same order
 * @returns 0..1
 * @throws {ModelError} TOO_FEW where no account has a tier in both
 */
export function shareOfSame(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((tier, account) => tier !== "" && (b[account] ?? "") !== "").length;
  if (both === 0) throw new ModelError("TOO_FEW", { count: 0, expected: "1" });
  return a.filter((tier, account) => tier !== "" && tier === b[account]).length / both;
}
