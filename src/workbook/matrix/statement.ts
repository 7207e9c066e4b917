import { fill } from "../../cells/fill";
import type { Cell } from "./cell";
import { dateText } from "./dateText";
import type { LiveCut, MatrixDraft } from "./draft";
import { liveText } from "./liveText";
import { fixed, fixedFormula } from "./numbers";

/** Accounts, date, cuts in force, who is named: the line under the sheet's heading. */
export function statementCell(draft: MatrixDraft): Cell {
  const { job, texts, drawn, cuts } = draft;
  const size = job.model.matrix.size;
  const whole = (count: number): string => count.toLocaleString("en-US");
  const named = { named: drawn.named.length, size: size ?? "" };
  const largest = [
    fill(size === null ? texts.largest.byScore : texts.largest.bySize, named),
    ...(drawn.isPicked ? [fill(texts.statement.picked, { drawn: whole(drawn.rows.length) })] : []),
  ].join(job.language === "zh" ? "" : " ");
  const values = {
    count: whole(job.portfolio.count),
    date: job.date === null ? undefined : dateText(job.date, job.language),
    size: size ?? "",
    largest,
  };
  const part = ({ cell, value }: LiveCut) => ({ formula: fixedFormula(cell, 1), shows: fixed(value, 1) });
  return liveText(texts.statement.scatter, values, {
    direct: part(cuts.direct),
    potential: part(cuts.potential),
  });
}
