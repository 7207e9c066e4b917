import { roundScore } from "../../model/round";
import { columnNumber, sheetPrefix } from "../a1";
import { setting } from "../ratings/addresses";
import { X_END, Y_END } from "./canvas";
import { type Block, type Cell, live, NOT_DRAWN, typed } from "./cell";
import { type LiveCut, type MatrixDraft, tierLabel, TOP } from "./draft";
import { fixed } from "./numbers";

/** Rows of the lines in their block, from TOP: two points a line, the second labelled. */
export const LINE_ROWS = { direct: 0, potential: 2, tier: 4 } as const;

/** Nearer than this, in score points, the label of the tier's cut would stand on that of the matrix's. */
const LABELS_APART = 5;

const textOf = ({ cell, value }: LiveCut): Cell =>
  live(`IF(ISNUMBER(${cell}),FIXED(${cell},1),"")`, fixed(value, 1));

/** NA() only in y: an error in x would make Excel number the points. */
function upright(cut: LiveCut): Cell[][] {
  const x = live(`N(${cut.cell})`, cut.value);
  const y = (end: number): Cell => live(`IF(ISNUMBER(${cut.cell}),${end},NA())`, end);
  return [
    [x, y(0), typed("")],
    [x, y(Y_END), textOf(cut)],
  ];
}

function level(cut: LiveCut): Cell[][] {
  const y = live(`IF(ISNUMBER(${cut.cell}),${cut.cell},NA())`, cut.value);
  return [
    [typed(0), y, typed("")],
    [typed(X_END), y, textOf(cut)],
  ];
}

/** The tier rule's own potential cut, drawn only while it differs from the matrix's. */
function levelOfTier({ job, layout, cuts }: MatrixDraft): Cell[][] {
  const { tiers } = job.model;
  const sheet = sheetPrefix(layout.sheet);
  const cut = `ROUND(${sheet}${setting(layout, "potentialCut")},6)`;
  const value = roundScore(tiers.potentialCut);
  const isOther = `AND(${sheet}${setting(layout, "rule")}="potential",${cut}<>${cuts.potential.cell})`;
  const differs = tiers.rule === "potential" && value !== cuts.potential.value;
  const isApart = Math.abs(value - cuts.potential.value) >= LABELS_APART;
  const tier = tiers.list.length - 2;
  const label = `${tierLabel(tier)}&" "&FIXED(${cut},1)`;
  const distance = `ABS(${cut}-N(${cuts.potential.cell}))`;
  const y = live(`IF(${isOther},${cut},NA())`, differs ? value : NOT_DRAWN);
  const text = live(
    `IF(AND(${isOther},${distance}>=${LABELS_APART}),${label},"")`,
    differs && isApart ? `${tiers.list[tier]?.label ?? ""} ${fixed(value, 1)}` : "",
  );
  return [
    [typed(0), y, typed("")],
    [typed(X_END), y, text],
  ];
}

/** Two points a line: the cut of the direct axis, of the potential axis, and of the tier rule. */
export function linesBlock(draft: MatrixDraft): Block {
  const { columns, texts, cuts } = draft;
  const heads = [typed(texts.helpers.x), typed(texts.helpers.lines), typed(texts.helpers.text)];
  const cells = [heads, ...upright(cuts.direct), ...level(cuts.potential), ...levelOfTier(draft)];
  return { top: TOP - 1, left: columnNumber(columns.lines.x), cells };
}
