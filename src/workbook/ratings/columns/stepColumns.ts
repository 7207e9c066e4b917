import { CHECK } from "../../../model/assessment";
import { rawCell, typed, type Draft, type RowColumn, type Shown } from "../draft";
import { decidedByFormula } from "../formulas/decidedBy";
import { gatesFormula } from "../formulas/gate";
import { overrideFormula } from "../formulas/override";
import {
  bufferFormula,
  byAmountFormula,
  byScoreFormula,
  potentialFormula,
  tierFormula,
} from "../formulas/steps";

/** The tier after each step, as a number with 1 = top; a step without a column cannot change a tier. */
export function stepColumns({ job, layout, texts }: Draft): RowColumn[] {
  const { columns } = layout;
  const { assessment, portfolio, model } = job;
  const columnOf = (
    letters: string | null,
    name: "byScore" | "afterBuffer" | "afterPotential" | "afterGates" | "previous",
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

  const beforePotential = columns.afterBuffer ?? columns.byScore;
  const beforeGates = columns.afterPotential ?? beforePotential;
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
      potentialFormula(layout, beforePotential, columns.potential ?? ""),
      assessment.afterPotential,
    ),
    ...columnOf(
      columns.gates.length === 0 ? null : columns.afterGates,
      "afterGates",
      gatesFormula(beforeGates, columns.gates),
      assessment.afterGates,
    ),
    ...columnOf(columns.previous, "previous", null, portfolio.previous),
  ];
}

/** Override, final tier, and the step that decided it. */
export function tierColumns(draft: Draft): RowColumn[] {
  const { job, layout, texts } = draft;
  const { columns } = layout;
  const { assessment, model, portfolio, words } = job;
  const labelOf = (account: number): string => model.tiers.list[assessment.tier[account] ?? -1]?.label ?? "";
  const wordOf = (account: number): string =>
    assessment.status[account] === CHECK ? words.check : words.unrated;
  const override: RowColumn[] =
    columns.override === null
      ? []
      : [
          {
            letters: columns.override,
            head: typed(texts.heads.override),
            formula: overrideFormula(layout, rawCell(draft, model.id ?? model.account), portfolio.ids),
            shows: (account) => (assessment.decidedBy[account] === "override" ? labelOf(account) : ""),
            format: "text",
          },
        ];
  return [
    ...override,
    {
      letters: columns.tier,
      head: typed(texts.heads.tier),
      formula: tierFormula(layout, texts.faulty),
      shows: (account) => labelOf(account) || wordOf(account),
      format: "text",
    },
    {
      letters: columns.decidedBy,
      head: typed(texts.heads.decidedBy),
      formula: decidedByFormula(layout, texts.steps),
      shows: (account): Shown => {
        const step = assessment.decidedBy[account];
        return step ? texts.steps[step] : "";
      },
      format: "text",
    },
  ];
}

/** Indices count from 0 in the model, tiers from 1 on the sheet. */
function numbered(index: number | undefined): Shown {
  return index === undefined || index < 0 ? "" : index + 1;
}
