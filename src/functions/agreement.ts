import { isMissing, textOf } from "../cells/cell";
import { alignedVectorsOf, numberIn } from "../cells/arguments";
import { optionOf } from "../cells/tail";
import type { RawCell } from "../model/portfolio/types";
import { agreement as agreementOf, shareOfSame } from "../model/statistics/agreement";
import { answer } from "./answer";
import { isNothing, saysNoTier } from "./decode";
import { columnOf } from "./encode";

/**
 * How agreement is measured.
 * @customenum {string}
 */
enum Agreement {
  /** Spearman's ρ: the correlation of ranks, −1 to 1. */
  spearman = "spearman",
  /** Kendall's τ-b: pairs in the same order less pairs in opposite order, −1 to 1. */
  kendall = "kendall",
  /** The share of accounts with the same tier, 0 to 1. */
  same = "same",
}

/**
 * Tells how far two judgments of the same accounts agree: of two models, of two judges, of this year and last.
 * @customfunction AGREEMENT AGREEMENT
 * @helpurl https://localhost:3000/help/en/agreement.html
 * @param a One per account: a score, a rank or any figure; with same, a tier.
 * @param b One per account, in the same order.
 * @param [measure] spearman (default), kendall or same.
 * @returns A number: −1 for opposite orders to 1 for the same; with same, 0 to 1. Accounts that are blank, Unrated or
 * Check on either side are left out; #N/A with fewer than two left, or where one side's figures are all equal.
 */
export function agreement(a: unknown[][], b: unknown[][], measure?: Agreement): unknown[][] {
  return answer(() => {
    const chosen = optionOf(measure, "measure", [Agreement.spearman, Agreement.kendall, Agreement.same]);
    const [first, second] = alignedVectorsOf([a, "a"], [b, "b"]);
    if (chosen === Agreement.same) return columnOf([shareOfSame(first.map(tierOf), second.map(tierOf))]);
    return columnOf([agreementOf(ordered(first, "a"), ordered(second, "b"), chosen)]);
  });
}

/** A blank, which may arrive as 0, and the words of a chain of functions are no tier. */
function tierOf(cell: RawCell): string {
  return isNothing(cell) || isUnknown(cell) ? "" : textOf(cell);
}

/** @throws {ModelError} NUMBER_EXPECTED with the position in `row` */
function ordered(cells: readonly RawCell[], name: string): number[] {
  return cells.map((cell, index) => (isUnknown(cell) ? NaN : numberIn(cell, { path: name, row: index + 1 })));
}

function isUnknown(cell: RawCell): boolean {
  return isMissing(cell) || saysNoTier(cell);
}
