import type { Language } from "../../locales/language";
import { proposal } from "../../locales/proposal";
import { WORDS } from "../../locales/words";
import type { Dimension, Model, Tier } from "../../model/document/types";
import { ModelError } from "../../model/error";
import type { Grid } from "../grid";
import { accountColumns } from "./account";
import type { DimensionId, HeaderSense } from "./concepts";
import { judgeColumns, type Judgement } from "./judgeColumns";
import { profilesOf } from "./profile";
import { reason, type Reason } from "./reason";

export interface ProposeOptions {
  /** Language of the names and labels that the model gets. */
  readonly language: Language;
  /** Name of the accounts' table; null for a block. */
  readonly table: string | null;
}

/** A model proposed from the columns, and why: one entry a column, in the order of the sheet. */
export interface Proposal {
  readonly model: Model;
  readonly reasons: readonly ColumnReasons[];
}

export interface ColumnReasons {
  readonly column: string;
  readonly role: "account" | "id" | "criterion" | "none";
  /** Most important first. */
  readonly reasons: readonly Reason[];
}

/** The value radar of the source: five weights that sum to 100 (it speaks of six dimensions and names five). */
const WEIGHTS: readonly (readonly [DimensionId, number])[] = [
  ["financial", 35],
  ["synergy", 30],
  ["influence", 20],
  ["growth", 10],
  ["risk", 5],
];
/** Ours: the source gives no shares. */
const QUOTA = [0.05, 0.15, 0.3, 0.5];
/** Senses of a column that tells how large an account is, the best first. */
const SENSES_OF_SIZE: readonly HeaderSense[] = [
  "revenue",
  "annualRevenue",
  "profit",
  "volume",
  "customerSize",
];

/**
 * Proposes a model from headers and figures: what each column of numbers measures, which way is better, its scale,
 * what a blank means. Anchors and cuts are left open for `freeze`. A dimension of the value radar without a column
 * keeps its weight, so that the run can say what is unallocated.
 *
 * @throws {ModelError} NO_ACCOUNTS; ANCHORS_MISSING for a single account, which nothing can be compared with;
 * NO_CRITERIA if no column can be judged
 */
export function proposeModel(grid: Grid, { language, table }: ProposeOptions): Proposal {
  if (grid.count === 0) throw new ModelError("NO_ACCOUNTS");
  if (grid.count === 1) throw new ModelError("ANCHORS_MISSING");
  const texts = proposal[language];
  const profiles = profilesOf(grid);
  const { account, id } = accountColumns(profiles);
  const isIdentity = (header: string): boolean => header === account || header === id;
  const judgements = judgeColumns(
    profiles.filter(({ header }) => !isIdentity(header)),
    ({ dimension }) => (dimension === null ? texts.unassigned : texts.dimensions[dimension]),
  );
  const criteria = judgements.flatMap(({ criterion }) => criterion ?? []);
  if (criteria.length === 0) throw new ModelError("NO_CRITERIA");
  const dimensions = WEIGHTS.map(([dimension, weight]): Dimension => ({
    name: texts.dimensions[dimension],
    weight,
  }));
  const assigned = criteria.some(({ dimension }) => dimension !== texts.unassigned);
  const forwardLooking = criteria.some(({ axis }) => axis === "potential");
  const model: Model = {
    version: 1,
    name: texts.model,
    table,
    account,
    id,
    filter: null,
    dimensions: assigned ? dimensions : [],
    criteria,
    anchors: "p5p95",
    minCoverage: 0.7,
    asOf: null,
    tiers: {
      by: "quota",
      rule: forwardLooking ? "potential" : "bands",
      list: WORDS[language].tiers.map((label, index): Tier => ({
        label,
        cut: null,
        share: QUOTA[index] ?? null,
        count: null,
      })),
      ties: "promote",
      buffer: 2,
      potentialCut: 50,
    },
    matrix: { direct: "median", potential: "median", size: sizeColumn(judgements) },
    gates: [],
    overrides: [],
  };
  const reasons = grid.headers.map((column): ColumnReasons => {
    if (column === account) return { column, role: "account", reasons: [reason("ACCOUNT")] };
    if (column === id) return { column, role: "id", reasons: [reason("ID")] };
    const judgement = judgements.find((own) => own.column === column);
    const role = judgement?.criterion ? "criterion" : "none";
    return { column, role, reasons: judgement?.reasons ?? [] };
  });
  return { model, reasons };
}

function sizeColumn(judgements: readonly Judgement[]): string | null {
  const criteria = judgements.filter(({ criterion }) => criterion !== null);
  const ofSize = SENSES_OF_SIZE.flatMap((sense) => criteria.filter((own) => own.sense === sense));
  return ofSize[0]?.column ?? null;
}
