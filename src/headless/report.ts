import type { Language } from "../locales/language";
import { CHECK, QUADRANTS, UNRATED, type Assessment } from "../model/assessment";
import { formatModel } from "../model/document/format";
import type { Run } from "./run";
import { warningsOf, type ToldWarning } from "./warnings";

/** One account in the `--json` report; null where the method gives no figure. */
export interface AccountReport {
  readonly account: string;
  readonly id: string;
  readonly score: number | null;
  /** Label of the final tier; "Check" (待核对) where a cell must be put right first, null where unrated. */
  readonly tier: string | null;
  readonly quadrant: string | null;
  readonly direct: number | null;
  readonly potential: number | null;
  readonly rank: number | null;
  readonly coverage: number | null;
  readonly decidedBy: string | null;
}

/** The object that `--json` prints. */
export interface Report {
  readonly accounts: readonly AccountReport[];
  readonly tiers: readonly {
    readonly label: string;
    readonly cut: number | null;
    readonly count: number;
    readonly share: number;
  }[];
  readonly model: unknown;
  readonly warnings: readonly ToldWarning[];
}

export function report(run: Run, language: Language): Report {
  const { portfolio, assessment, words } = run;
  const { model } = assessment;
  const accounts = portfolio.names.map((account, row): AccountReport => {
    const tier = assessment.tier[row] ?? -1;
    const check = assessment.status[row] === CHECK;
    return {
      account,
      id: portfolio.ids[row] ?? account,
      score: number(assessment.score[row]),
      tier: tier >= 0 ? (model.tiers.list[tier]?.label ?? null) : check ? words.check : null,
      quadrant: QUADRANTS[assessment.quadrant[row] ?? -1] ?? null,
      direct: number(assessment.direct[row]),
      potential: number(assessment.potential[row]),
      rank: assessment.rank[row] || null,
      coverage: number(assessment.coverage[row]),
      decidedBy: assessment.decidedBy[row] ?? null,
    };
  });
  return {
    accounts,
    tiers: assessment.tiers,
    model: formatModel(model),
    warnings: warningsOf(run, language),
  };
}

/** How many accounts have no tier, and how many of them because of a cell to be put right. */
export function untiered(assessment: Assessment): { unrated: number; check: number } {
  const count = (status: number): number =>
    assessment.status.reduce((sum, own) => sum + Number(own === status), 0);
  return { unrated: count(UNRATED), check: count(CHECK) };
}

const number = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
