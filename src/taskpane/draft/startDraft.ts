import type { Grid } from "../../cells/grid";
import { proposeModel, type ColumnReasons } from "../../cells/propose/proposeModel";
import type { Language } from "../../locales/language";
import type { Model } from "../../model/document/types";
import { freshAnchors } from "./anchors";

/** A model that the analyst works on, and where it comes from. */
export interface Draft {
  readonly model: Model;
  /** The saved model of the workbook, or one proposed from the columns. */
  readonly origin: "workbook" | "proposal";
  /** What the columns themselves propose: one entry a column, in the order of the sheet. */
  readonly reasons: readonly ColumnReasons[];
  /** The proposal with its anchors: what the way back leads to. */
  readonly proposed: Model;
}

export interface DraftOptions {
  readonly language: Language;
  readonly table: string | null;
  /** ISO date that a proposal is stated for. */
  readonly today: string;
}

/**
 * The draft for a list: the workbook's own model where it speaks of this list, else the proposal. Anchors are
 * numbers from the start; cuts that a quota finds stay open until the run is written.
 *
 * @throws {ModelError} as `proposeModel`, `freshAnchors`
 */
export function startDraft(grid: Grid, own: Model | null, options: DraftOptions): Draft {
  const { language, table, today } = options;
  const { model, reasons } = proposeModel(grid, { language, table });
  const proposed = { ...freshAnchors(grid, model), asOf: today };
  if (own === null || !speaksOf(own, grid, table))
    return { model: proposed, origin: "proposal", reasons, proposed };
  return { model: own, origin: "workbook", reasons, proposed };
}

/** A model speaks of a list that has its table's name, or that has its account column where neither is a table. */
function speaksOf(model: Model, grid: Grid, table: string | null): boolean {
  return model.table === table && (table !== null || grid.headers.includes(model.account));
}
