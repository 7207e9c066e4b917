import { fill } from "../../cells/fill";
import type { Block, Cell } from "./cell";
import { dateText } from "./dateText";
import type { LiveCut, MatrixDraft } from "./draft";
import { liveText, type LivePart } from "./liveText";
import { fixed, fixedFormula } from "./numbers";

const whole = (count: number): string => fixed(count, 0);

const under = (cell: Cell): Block => ({ top: 2, left: 1, cells: [[cell]] });

function sentences({ job }: MatrixDraft, ...parts: readonly string[]): string {
  return parts.join(job.language === "zh" ? "" : " ");
}

function cut({ cell, value }: LiveCut): LivePart {
  return { formula: fixedFormula(cell, 1), shows: fixed(value, 1) };
}

function statement(draft: MatrixDraft, template: string, largest: string): Block {
  const { job, cuts } = draft;
  const values = {
    count: whole(job.portfolio.count),
    date: job.date === null ? undefined : dateText(job.date, job.language),
    size: job.model.matrix.size ?? "",
    largest,
  };
  return under(liveText(template, values, { direct: cut(cuts.direct), potential: cut(cuts.potential) }));
}

function namedText({ job, texts, drawn }: MatrixDraft): string {
  const { size } = job.model.matrix;
  const template = size === null ? texts.largest.byScore : texts.largest.bySize;
  return fill(template, { named: drawn.named.length, size: size ?? "" });
}

/** Accounts, date, cuts in force, who is named: the line under the sheet's heading. */
export function statementBlock(draft: MatrixDraft): Block {
  const { texts, drawn } = draft;
  const picked = drawn.isPicked ? [fill(texts.statement.picked, { drawn: whole(drawn.rows.length) })] : [];
  return statement(draft, texts.statement.scatter, sentences(draft, namedText(draft), ...picked));
}

/** The same for a snapshot, with the number of accounts in the matrix that have no bubble. */
export function bubbleStatement(draft: MatrixDraft, absent: number): Block {
  const { texts, job } = draft;
  const size = job.model.matrix.size ?? "";
  const note = absent === 0 ? [] : [fill(texts.statement.noBubble, { count: whole(absent), size })];
  return statement(draft, texts.statement.bubble, sentences(draft, namedText(draft), ...note));
}
