import { cellsOf, isOmitted } from "../cells/arguments";
import { gridOf } from "../cells/headers";
import { portfolioOf } from "../cells/portfolio";
import { WORDS } from "../locales/words";
import { assess as assessPortfolio } from "../model/assess";
import { CHECK as NEEDS_CHECK } from "../model/assessment";
import type { Criterion, Model } from "../model/document/types";
import { answer } from "./answer";
import { SOURCE, type Tiers } from "./decode";
import { figures, labelled, rows, UNRATED } from "./encode";
import { criteriaOf, tiersOfTable } from "./modelTables";
import { placed } from "./placed";
import { refuseAlone } from "./rateMetrics";

/**
 * Assesses a list of accounts by the tables of the model: score, tier, quadrant, rank and coverage.
 * @customfunction ASSESS ASSESS
 * @helpurl https://localhost:3000/help/en/assess.html
 * @param accounts The accounts with their header row. Columns are found by their headers, so their order is free.
 * @param criteria The table KamCriteria with its header row: Criterion, Weight or Share; where they are there also
 * Axis, Direction, Scale, Worst, Best and Missing.
 * @param [tiers] The table KamTiers with its header row: Tier and Cut. Left out: Strategic from 80, Core from 65,
 * Potential from 50, Service.
 * @returns One row per account, five columns. Score: 0 to 100, "" where nothing is known, "Check" where a cell cannot
 * be used. Tier: its label; among the last two of the source's four, potential from 50 on decides where a criterion
 * is on its axis; "Unrated" where less than 0.7 of the weight, or that potential, is known; or "Check". Quadrant, cut
 * at the medians, and rank: "" without a tier. Coverage: 0 to 1, "" where a cell cannot be used.
 */
export function assess(accounts: unknown[][], criteria: unknown[][], tiers?: unknown[][]): unknown[][] {
  return answer(() => {
    const grid = gridOf(cellsOf(accounts));
    const bands = isOmitted(tiers) ? SOURCE : tiersOfTable(tiers);
    const model = modelOf(grid.headers[0] ?? "", criteriaOf(criteria), bands);
    const portfolio = portfolioOf(grid, model);
    portfolio.metrics.forEach((column, index) =>
      placed({ column: column.header }, () => refuseAlone(column, model.criteria[index] as Criterion)),
    );
    const { score, tier, quadrant, rank, coverage, status } = assessPortfolio(portfolio, model);
    const check = status.map((state) => Number(state === NEEDS_CHECK));
    const none = new Uint8Array(check.length);
    return rows(
      figures(score, check),
      labelled(tier, bands.labels, check, UNRATED),
      labelled(quadrant, WORDS.en.quadrants, none, ""),
      figures(
        Float64Array.from(rank, (place) => place || NaN),
        none,
      ),
      figures(coverage, none),
    );
  });
}

/** What the tables leave open is the method's default; cuts that a quota has found may meet. */
function modelOf(account: string, criteria: readonly Criterion[], { labels, edges }: Tiers): Model {
  const isSource = Object.values(WORDS).some(({ tiers }) => tiers.join() === labels.join());
  const hasPotential = criteria.some(({ axis }) => axis === "potential");
  return {
    version: 1,
    name: "",
    table: null,
    account,
    id: null,
    filter: null,
    dimensions: [],
    criteria,
    anchors: "minmax",
    minCoverage: 0.7,
    asOf: null,
    tiers: {
      by: "quota",
      rule: isSource && hasPotential ? "potential" : "bands",
      list: labels.map((label, index) => ({ label, cut: edges[index] ?? null, share: 0, count: null })),
      ties: "promote",
      buffer: 0,
      potentialCut: 50,
    },
    matrix: { direct: "median", potential: "median", size: null },
    gates: [],
    overrides: [],
  };
}
