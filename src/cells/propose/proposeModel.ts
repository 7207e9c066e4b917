import type { Language } from "../../locales/language";
import type { Model } from "../../model/document/types";
import { ModelError } from "../../model/error";
import type { Grid } from "../grid";
import { accountColumns } from "./account";
import type { HeaderSense } from "./concepts";
import { judgeColumns, type Judgement } from "./judgeColumns";
import { profilesOf } from "./profile";
import { reason, type Reason } from "./reason";
import { dimensionName, valueRadar } from "./valueRadar";

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
  const profiles = profilesOf(grid);
  const { account, id } = accountColumns(profiles);
  const judgements = judgeColumns(
    profiles.filter(({ header }) => header !== account && header !== id),
    ({ dimension }) => dimensionName(dimension, language),
  );
  const criteria = judgements.flatMap(({ criterion }) => criterion ?? []);
  if (criteria.length === 0) throw new ModelError("NO_CRITERIA");
  const radar = valueRadar(language);
  const anyMeaning = judgements.some(({ criterion, sense }) => criterion !== null && sense !== null);
  const forwardLooking = criteria.some(({ axis }) => axis === "potential");
  const model: Model = {
    ...radar,
    table,
    account,
    id,
    dimensions: anyMeaning ? radar.dimensions : [],
    criteria,
    tiers: { ...radar.tiers, rule: forwardLooking ? "potential" : "bands" },
    matrix: { ...radar.matrix, size: sizeColumn(judgements) },
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
