import type { Block } from "./cell";
import { dateText } from "./dateText";
import type { LiveCut, MatrixDraft } from "./draft";
import { NAMED_AT_MOST } from "./drawn";
import { liveText, type LivePart } from "./liveText";
import { fixed } from "./numbers";
import { hidden } from "./points";

const whole = (count: number): string => fixed(count, 0);

function cut({ cell, value }: LiveCut): LivePart {
  return { formula: `FIXED(${cell},1)`, shows: fixed(value, 1) };
}

/** The line under the sheet's heading, of several sentences. */
function statement(draft: MatrixDraft, sentences: readonly string[], absent = 0): Block {
  const { job, cuts, drawn, columns } = draft;
  const named = `COUNT(${hidden(columns.named.position, NAMED_AT_MOST)})`;
  const values = {
    count: whole(job.portfolio.count),
    date: job.date === null ? undefined : dateText(job.date, job.language),
    size: job.model.matrix.size ?? "",
    drawn: whole(drawn.rows.length),
    absent: whole(absent),
  };
  const parts = {
    direct: cut(cuts.direct),
    potential: cut(cuts.potential),
    named: { formula: named, shows: whole(drawn.named.length) },
  };
  const template = sentences.join(job.language === "zh" ? "" : " ");
  return { top: 2, left: 1, cells: [[liveText(template, values, parts)]] };
}

/** Accounts, date, cuts in force, who is named. */
export function statementBlock(draft: MatrixDraft): Block {
  const { scatter, bySize, byScore, picked } = draft.texts.statement;
  const named = draft.job.model.matrix.size === null ? byScore : bySize;
  return statement(draft, [scatter, named, ...(draft.drawn.isPicked ? [picked] : [])]);
}

/** The same for a snapshot, with the number of accounts in the matrix that have no bubble. */
export function bubbleStatement(draft: MatrixDraft, absent: number): Block {
  const { bubble, bySize, noBubble } = draft.texts.statement;
  return statement(draft, [bubble, bySize, ...(absent > 0 ? [noBubble] : [])], absent);
}
