import { modelTierOf, overrideOf } from "../../tierText";
import { rawCell, typed, type Draft, type RowColumn, type Shown } from "../draft";
import { decidedByFormula } from "../formulas/decidedBy";
import { gatesFormula } from "../formulas/gate";
import { previousFormula } from "../formulas/previous";
import { overrideFormula } from "../formulas/override";
import { stepsBefore } from "../layout";
import {
  bufferFormula,
  byAmountFormula,
  byScoreFormula,
  finalTierFormula,
  modelTierFormula,
  potentialFormula,
} from "../formulas/steps";

/** The tier after each step, as a number with 1 = top; a step without a column cannot change a tier. */
export function stepColumns(draft: Draft): RowColumn[] {
  const { job, layout, texts } = draft;
  const { columns } = layout;
  const { assessment, portfolio, model } = job;
  const columnOf = (
    letters: string | null,
    name: "byScore" | "afterBuffer" | "afterPotential" | "afterGates" | "previous" | "snapshotTier",
    formula: string | null,
    tiers: Int16Array | null,
  ): RowColumn[] =>
    letters === null
      ? []
      : [
          {
            letters,
            head: typed(texts.heads[name]),
            formula,
            shows: (account) => numbered(tiers?.[account]),
            format: "whole",
          },
        ];

  const before = stepsBefore(layout);
  const byScore =
    model.tiers.by === "pareto" && columns.size !== null
      ? byAmountFormula(layout, columns.size)
      : byScoreFormula(layout);
  return [
    ...columnOf(columns.byScore, "byScore", byScore, assessment.byScore),
    ...columnOf(
      columns.afterBuffer,
      "afterBuffer",
      bufferFormula(layout, columns.previous ?? ""),
      assessment.afterBuffer,
    ),
    ...columnOf(
      columns.afterPotential,
      "afterPotential",
      potentialFormula(layout, before.potential, columns.potential ?? ""),
      assessment.afterPotential,
    ),
    ...columnOf(
      columns.gates.length === 0 ? null : columns.afterGates,
      "afterGates",
      gatesFormula(before.gates, columns.gates),
      assessment.afterGates,
    ),
    ...columnOf(
      columns.previous,
      "previous",
      previousFormula(layout, rawCell(draft, model.id ?? model.account), portfolio.ids),
      portfolio.previous,
    ),
    ...columnOf(columns.snapshot?.tier ?? null, "snapshotTier", null, portfolio.previous),
  ];
}

/** Override, final tier, and the step that decided it. */
export function tierColumns(draft: Draft): RowColumn[] {
  const { job, layout, texts } = draft;
  const { columns } = layout;
  const { assessment } = job;
  const text = (letters: string, head: string, formula: string, shows: RowColumn["shows"]): RowColumn => ({
    letters,
    head: typed(head),
    formula,
    shows,
    format: "text",
  });
  const model = modelTierFormula(layout, texts.faulty);
  const decidedBy = text(
    columns.decidedBy,
    texts.heads.decidedBy,
    decidedByFormula(layout, texts.steps),
    (account) => {
      const step = assessment.decidedBy[account];
      return step ? texts.steps[step] : "";
    },
  );
  if (columns.override === null)
    return [text(columns.tier, texts.heads.tier, model, (account) => modelTierOf(job, account)), decidedBy];

  const id = rawCell(draft, job.model.id ?? job.model.account);
  return [
    text(columns.modelTier, texts.heads.modelTier, model, (account) => modelTierOf(job, account)),
    text(columns.override, texts.heads.override, overrideFormula(layout, id, job.portfolio.ids), (account) =>
      overrideOf(job, account),
    ),
    text(
      columns.tier,
      texts.heads.tier,
      finalTierFormula(columns.override, columns.modelTier),
      (account) => overrideOf(job, account) || modelTierOf(job, account),
    ),
    decidedBy,
  ];
}

/** Indices count from 0 in the model, tiers from 1 on the sheet. */
function numbered(index: number | undefined): Shown {
  return index === undefined || index < 0 ? "" : index + 1;
}
