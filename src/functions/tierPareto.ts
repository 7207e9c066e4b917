import { vectorOf } from "../cells/arguments";
import { tierByPareto } from "../model/tier/tierByPareto";
import { answer } from "./answer";
import { ABC, bandsOf, scoresOf } from "./decode";
import { labelled, rows, UNRATED } from "./encode";

/**
 * Puts accounts into tiers by their cumulative share of an amount, such as revenue (ABC analysis). The account
 * that crosses a share stays above it, and equal amounts stay together.
 * @customfunction TIERPARETO TIERPARETO
 * @helpurl https://localhost:3000/help/en/tierpareto.html
 * @param amounts One per account, all in one unit.
 * @param [shares] Cumulative shares, rising, between 0 and 1. Left out: 80% and 95%.
 * @param [labels] One label more than shares. Left out: A, B, C.
 * @returns One row per account: its label, the last where the amount is blank, 0 or negative; "Check" where it
 * cannot be used.
 */
export function tierPareto(amounts: unknown[][], shares?: unknown[][], labels?: unknown[][]): unknown[][] {
  return answer(() => {
    const bands = bandsOf(shares, "shares", labels, ABC);
    const { values, check } = scoresOf(vectorOf(amounts, "amounts"));
    return rows(labelled(tierByPareto(values, bands.edges), bands.labels, check, UNRATED));
  });
}
