import abc from "../../data/abc.json";
import concentration from "../../data/concentration.json";
import riskContribution from "../../data/riskContribution.json";
import { column } from "../range";
import { over, sumOf, type PublishedCases } from "./case";

/** A lower triangle whose product with itself, turned, is the covariance (Cholesky). */
function rootOf(covariance: readonly (readonly number[])[]): number[][] {
  const root = covariance.map((row) => row.map(() => 0));
  covariance.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      const rest = row[j]! - sumOf(Array.from({ length: j }, (_, k) => root[i]![k]! * root[j]![k]!));
      root[i]![j] = i === j ? Math.sqrt(rest) : rest / root[j]![j]!;
    }
  });
  return root;
}

/** Accounts whose metrics have exactly this covariance: every combination of one deviation up and down. */
function accountsOf(covariance: readonly (readonly number[])[]): number[][] {
  const root = rootOf(covariance);
  return Array.from({ length: 2 ** covariance.length }, (_, account) =>
    root.map((row) => sumOf(row.map((own, at) => ((account >> at) & 1 ? own : -own)))),
  );
}

export const PORTFOLIO_CASES: PublishedCases = {
  TOPSHARE: [1, 3, 9].map((top) => ({
    source: abc.source,
    args: [column(...abc.amounts), top],
    read: over(0.01),
    printed: [abc.cumulative[top - 1]!],
    decimals: 1,
  })),
  PARETO: [
    {
      source: abc.source,
      args: [column(...abc.amounts)],
      read: (rows) =>
        rows.flatMap(([rank, share, cumulative]) => [rank!, 100 * Number(share), 100 * Number(cumulative)]),
      printed: abc.shares.flatMap((share, item) => [item + 1, share, abc.cumulative[item]!]),
      decimals: 1,
    },
  ],
  HHI: [
    {
      source: concentration.hhi.source,
      args: [column(...concentration.hhi.amounts)],
      printed: [concentration.hhi.hhi],
    },
    {
      source: concentration.herfindahl.source,
      args: [column(...concentration.herfindahl.amounts)],
      read: over(10_000),
      printed: [concentration.herfindahl.herfindahl],
      decimals: 7,
    },
  ],
  GINI: concentration.gini.map(({ source, amounts, gini }) => ({
    source,
    args: [column(...amounts)],
    printed: [gini],
    decimals: 6,
  })),
  BALANCE: [
    {
      source: riskContribution.source,
      args: [
        accountsOf(riskContribution.covariance),
        [riskContribution.weights],
        [["a", "b", "c", "d"]],
        null,
        riskContribution.weights.map(() => [-1, 1]),
      ],
      read: (rows) => rows.map((row) => row[3]!),
      printed: riskContribution.shares,
      decimals: 3,
    },
  ],
};
