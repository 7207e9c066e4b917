import type { Job } from "../../job";
import { cell } from "../addresses";
import { rawCell, typed, type Draft, type RowColumn, type Shown } from "../draft";
import { nameFormula, numberFormula } from "../formulas/account";

/** Position and name of the account, and who it was at the last snapshot. */
export function accountColumns(draft: Draft): RowColumn[] {
  const { job, layout, references, texts } = draft;
  const { model, portfolio } = job;
  const { number, account, snapshot } = layout.columns;
  const columns: RowColumn[] = [
    {
      letters: number,
      head: typed(texts.heads.number),
      formula: numberFormula(model, references),
      shows: (own) => portfolio.rows[own] ?? "",
      format: "whole",
    },
    {
      letters: account,
      head: typed(texts.heads.account),
      formula: nameFormula(rawCell(draft, model.account), cell(number)),
      shows: cellsOf(job, model.account),
      format: "text",
    },
  ];
  if (snapshot === null) return columns;
  const shows = cellsOf(job, model.id ?? model.account);
  return [
    ...columns,
    { letters: snapshot.id, head: typed(texts.heads.snapshotId), formula: null, shows, format: "text" },
  ];
}

/** The analyst's cells of one column, one an account; an error looks empty. */
function cellsOf({ grid, portfolio }: Job, header: string): (account: number) => Shown {
  const cells = grid.columns[grid.headers.indexOf(header)] ?? [];
  return (account) => {
    const raw = cells[(portfolio.rows[account] ?? 0) - 1] ?? "";
    return typeof raw === "object" ? "" : raw;
  };
}
