import type { Model } from "../../model/document/types";
import type { Portfolio } from "../../model/portfolio/types";
import { columnLetters } from "../a1";
import type { Mode } from "../job";
import { FIRST_ROW, HEADER_ROW, SETTING_ROWS } from "./sheetRows";

/** Where everything stands on KAM Ratings; columns are letters, rows count from 1. A null column is not written. */
export interface RatingsLayout {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: {
    /** 1, 2, 3… position in the analyst's table; "" beyond its end and where the filter leaves the row out. */
    readonly number: string;
    readonly account: string;
    /** One a criterion, in model order. */
    readonly ratings: readonly string[];
    readonly direct: string | null;
    readonly potential: string | null;
    readonly coverage: string;
    readonly score: string;
    /** The score where the account is rated; the score's own column where values need no such step. */
    readonly ratedScore: string;
    readonly byScore: string;
    readonly afterBuffer: string | null;
    readonly afterPotential: string | null;
    /** The model's tier, 1 = top; the last step's column where the model has no gates. */
    readonly afterGates: string;
    /** The model's tier as a label, or the word for none; the final tier's column where the model has no overrides. */
    readonly modelTier: string;
    readonly override: string | null;
    /** The final tier's label. */
    readonly tier: string;
    readonly decidedBy: string;
    readonly quadrant: string | null;
    readonly rank: string;
    readonly previous: string | null;
    readonly matrixX: string | null;
    readonly matrixY: string | null;
    /** The size column as read: a number, or "" where missing or faulty. */
    readonly size: string | null;
    /** One a gate, in model order: the highest tier it allows, 0 where it does not strike, "?" where it cannot tell. */
    readonly gates: readonly string[];
    /** Labels of the statistics above the metrics; its account rows are empty. */
    readonly metricLabels: string | null;
    /** Metrics as read, one a criterion; none where values are written, for the list has them. */
    readonly metrics: readonly string[];
    /** Who stood in each row at the last snapshot, and in which tier: typed. Null as values, and without a snapshot. */
    readonly snapshot: { readonly id: string; readonly tier: string } | null;
  };
  /** Columns that the KAM functions spill over; null where plain formulas or values do the work. */
  readonly kam: KamColumns | null;
  /** Columns of the settings' labels and values, rows SETTING_ROWS. */
  readonly settings: { readonly labels: string; readonly values: string };
  /** Cells of the matrix cuts in force, "$H$11". */
  readonly matrixCuts: { readonly direct: string; readonly potential: string } | null;
}

export interface KamColumns {
  /** One a criterion. */
  readonly ratings: readonly string[];
  readonly coverage: string;
  readonly score: string;
  readonly direct: string | null;
  readonly potential: string | null;
}

/** The columns that the potential rule and the gates start from: those of the last step before them. */
export function stepsBefore({ columns }: RatingsLayout): {
  readonly potential: string;
  readonly gates: string;
} {
  const potential = columns.afterBuffer ?? columns.byScore;
  return { potential, gates: columns.afterPotential ?? potential };
}

/**
 * The columns that a model needs, left to right. An axis without a criterion, a step that cannot change a tier,
 * and the matrix without both axes are left out; as values also what only formulas read.
 *
 * @param accounts rows of the analyst's list, those that a filter leaves out included
 */
export function ratingsLayout(
  sheet: string,
  model: Model,
  portfolio: Pick<Portfolio, "previous">,
  accounts: number,
  mode: Mode,
): RatingsLayout {
  let used = 0;
  const next = (): string => columnLetters(++used);
  const nextIf = (needed: boolean): string | null => (needed ? next() : null);

  const hasAxis = (axis: string): boolean => model.criteria.some((criterion) => criterion.axis === axis);
  const hasPotentialRule = model.tiers.rule === "potential" || hasAxis("potential");
  const hasMatrix = hasAxis("direct") && hasAxis("potential");
  const isLive = mode !== "values";
  const hasBuffer = portfolio.previous !== null && model.tiers.by !== "pareto";

  const number = next();
  const account = next();
  const ratings = model.criteria.map(next);
  const settings = { labels: columnLetters(used + 1), values: columnLetters(used + 2) };
  const direct = nextIf(hasAxis("direct"));
  const potential = nextIf(hasPotentialRule);
  const coverage = next();
  const score = next();
  const ratedScore = nextIf(isLive) ?? score;
  const byScore = next();
  const afterBuffer = nextIf(hasBuffer);
  const afterPotential = nextIf(hasPotentialRule);
  const afterGates = nextIf(model.gates.length > 0) ?? afterPotential ?? afterBuffer ?? byScore;
  const modelTier = nextIf(model.overrides.length > 0);
  const override = nextIf(model.overrides.length > 0);
  const tier = next();

  return {
    sheet,
    firstRow: FIRST_ROW,
    lastRow: HEADER_ROW + accounts,
    columns: {
      number,
      account,
      ratings,
      direct,
      potential,
      coverage,
      score,
      ratedScore,
      byScore,
      afterBuffer,
      afterPotential,
      afterGates,
      modelTier: modelTier ?? tier,
      override,
      tier,
      decidedBy: next(),
      quadrant: nextIf(hasMatrix),
      rank: next(),
      previous: nextIf(hasBuffer),
      matrixX: nextIf(hasMatrix && isLive),
      matrixY: nextIf(hasMatrix && isLive),
      size: nextIf(model.matrix.size !== null),
      gates: model.gates.map(next),
      metricLabels: nextIf(isLive),
      metrics: isLive ? model.criteria.map(next) : [],
      snapshot: isLive && hasBuffer ? { id: next(), tier: next() } : null,
    },
    kam:
      mode === "kam"
        ? {
            ratings: model.criteria.map(next),
            coverage: next(),
            score: next(),
            direct: nextIf(hasAxis("direct")),
            potential: nextIf(hasAxis("potential")),
          }
        : null,
    settings,
    matrixCuts: hasMatrix
      ? {
          direct: `$${settings.values}$${SETTING_ROWS.directCut}`,
          potential: `$${settings.values}$${SETTING_ROWS.potentialMatrixCut}`,
        }
      : null,
  };
}
