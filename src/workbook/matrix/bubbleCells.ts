import { KNOWN } from "../../model/portfolio/types";
import { columnNumber } from "../a1";
import { PLOT, X_END, Y_END } from "./canvas";
import { type Block, type Cell, typed } from "./cell";
import { INK, QUIET } from "./chartFrame";
import { cornerHeight, LINE_STEP, X_OF } from "./corners";
import type { CornerText } from "./cornerTexts";
import { type MatrixDraft, TOP } from "./draft";
import { isPlaced, NAMED_AT_MOST } from "./drawn";
import type { Drawn } from "./labels";
import { shortName } from "./named";
import { fixed } from "./numbers";
import type { LabelLook } from "./seriesParts";

/** Per cent of Excel's usual size, at which the largest bubble is a quarter of the plot. */
export const BUBBLE_SCALE = 40;
/** Excel draws no bubble of size 0; one this small cannot be seen. */
const UNSEEN = 1e-6;

/** Hidden columns of the snapshot. */
export const BUBBLE_COLUMNS = { name: "H", x: "I", y: "J", size: "K" } as const;

/** An account as a bubble; `size` as its column has it. */
export interface Bubble extends Drawn {
  readonly tier: number;
  readonly size: number;
}

/** Accounts with a place and a positive size, by tier; in each the largest first, so that none hides a smaller one. */
export function bubblesOf({ job, drawn }: MatrixDraft): Bubble[] {
  const { portfolio, assessment } = job;
  const sized = drawn.rows
    .map((row) => drawn.accountOfRow[row] ?? -1)
    .filter((account) => account >= 0 && isPlaced(job, account) && portfolio.size?.state[account] === KNOWN)
    .map((account) => ({
      account,
      tier: assessment.tier[account] ?? 0,
      size: portfolio.size?.values[account] ?? 0,
    }))
    .filter(({ size }) => size > 0)
    .sort((one, other) => one.tier - other.tier || other.size - one.size);
  const largest = sized.reduce((most, { size }) => Math.max(most, size), 0);
  return sized.map((bubble) => ({ ...bubble, radius: radiusOf(bubble.size, largest) }));
}

/** Half a bubble's width in points: the area is the size. */
function radiusOf(size: number, largest: number): number {
  const widest = (Math.min(PLOT.width, PLOT.height) / 4) * (BUBBLE_SCALE / 100);
  return (widest / 2) * Math.sqrt(size / largest);
}

/** The bubbles to name, largest first. */
export function largestBubbles(bubbles: readonly Bubble[]): Bubble[] {
  return [...bubbles].sort((one, other) => other.size - one.size).slice(0, NAMED_AT_MOST);
}

/** A text at a place of the matrix. */
export interface PlacedText extends LabelLook {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Corner names with their figures, and the values of the cuts at the ends of the axes that cross there. */
export function placedTexts({ cuts }: MatrixDraft, corners: readonly CornerText[]): PlacedText[] {
  const line = (of: "name" | "figures", lower: number): PlacedText[] =>
    corners.map(({ corner, ...texts }) => ({
      x: X_OF[corner.side],
      y: cornerHeight(corner, cuts.potential.value) - lower,
      text: String(texts[of].shows),
      position: corner.side === "Left" ? "Right" : "Left",
      bold: of === "name",
      color: of === "name" ? INK : QUIET,
    }));
  const cut = { bold: true, color: INK };
  const { direct, potential } = cuts;
  return [
    ...line("name", 0),
    ...line("figures", LINE_STEP),
    { x: direct.value, y: Y_END, text: fixed(direct.value, 1), position: "Top", ...cut },
    { x: X_END, y: potential.value, text: fixed(potential.value, 1), position: "Right", ...cut },
  ];
}

/** One row a bubble, then one a text. */
export function bubbleBlock(
  draft: MatrixDraft,
  bubbles: readonly Bubble[],
  texts: readonly PlacedText[],
): Block {
  const { job } = draft;
  const { helpers } = draft.texts;
  const { direct, potential } = job.assessment;
  const largest = Math.max(...bubbles.map(({ size }) => size));
  const cells: Cell[][] = [
    [helpers.name, helpers.x, helpers.y, helpers.size],
    ...bubbles.map(({ account, size }) => [
      shortName(job.portfolio.names[account] ?? ""),
      direct[account] ?? 0,
      potential[account] ?? 0,
      size,
    ]),
    ...texts.map(({ x, y, text }) => [text, x, y, largest * UNSEEN]),
  ].map((row) => row.map(typed));
  return { top: TOP - 1, left: columnNumber(BUBBLE_COLUMNS.name), cells };
}
