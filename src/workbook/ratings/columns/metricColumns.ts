import { gateFlags } from "../../../model/tier/gateFlags";
import { FAULTY, KNOWN, type Column } from "../../../model/portfolio/types";
import { figureFormat } from "../../figureFormat";
import { cell } from "../addresses";
import { headerText, rawCell, typed, type Draft, type RowColumn, type Shown } from "../draft";
import { UNKNOWN_GATE, gateFormula } from "../formulas/gate";
import { metricFormula, sizeFormula } from "../formulas/metric";
import { HEADER_ROW } from "../sheetRows";

/** The metrics as read, one a criterion, and left of them an empty column for the labels of their statistics. */
export function metricColumns(draft: Draft): RowColumn[] {
  const { job, layout, texts } = draft;
  const { metricLabels } = layout.columns;
  if (metricLabels === null) return [];
  const labels: RowColumn = {
    letters: metricLabels,
    head: typed(""),
    formula: null,
    shows: () => "",
    format: "text",
  };
  const metrics = job.model.criteria.map(({ column }, index): RowColumn => ({
    letters: layout.columns.metrics[index] ?? "",
    head: { formula: `=${layout.columns.ratings[index] ?? ""}$${HEADER_ROW}`, shows: column },
    formula: metricFormula(rawCell(draft, column), cell(layout.columns.number), texts.faulty),
    shows: numberIn(job.portfolio.metrics[index] ?? null, texts.faulty),
    format: { numberFormat: figureFormat(job.grid, column) },
  }));
  return [labels, ...metrics];
}

/** The amount that sizes an account. */
export function sizeColumns(draft: Draft): RowColumn[] {
  const { job, layout } = draft;
  const { size } = job.model.matrix;
  if (layout.columns.size === null || size === null) return [];
  return [
    {
      letters: layout.columns.size,
      head: headerText(draft, size),
      formula: sizeFormula(rawCell(draft, size)),
      shows: numberIn(job.portfolio.size, ""),
      format: { numberFormat: figureFormat(job.grid, size) },
    },
  ];
}

/** What each gate allows. */
export function gateColumns(draft: Draft): RowColumn[] {
  const { job, layout } = draft;
  const labels = job.model.tiers.list.map((tier) => tier.label);
  return job.model.gates.map((gate, index) => {
    const letters = layout.columns.gates[index] ?? "";
    const cells = job.portfolio.gates[index] ?? [];
    const highest = labels.indexOf(gate.cap) + 1;
    const { flags } = gateFlags(cells, gate);
    // A yes-or-no gate cannot judge blanks and errors, and nothing else.
    const unknown = new Set(gateFlags(cells, { op: "true", value: null }).unclear);
    return {
      letters,
      head: headerText(draft, gate.column),
      formula: gateFormula(letters, rawCell(draft, gate.column), cell(layout.columns.number)),
      shows: (account) => (unknown.has(account) ? UNKNOWN_GATE : flags[account] ? highest : 0),
      format: "whole",
    };
  });
}

function numberIn(column: Column | null, faulty: string): (account: number) => Shown {
  return (account) => {
    const state = column?.state[account];
    if (state === KNOWN) return column?.values[account] ?? "";
    return state === FAULTY ? faulty : "";
  };
}
