import { matrixTexts } from "../../locales/matrix";
import type { Job, Region } from "../job";
import type { RatingsLayout } from "../ratings/layout";
import { ensureSheet, findSheet, markText } from "../sheets";
import { bubbleBlock, bubblesOf, largestBubbles, placedTexts } from "./bubbleCells";
import { writeBubbles } from "./bubbleChart";
import { type Block, regionOf, writeBlock } from "./cell";
import { removeChart } from "./chartFrame";
import { chartOf } from "./chartOf";
import { cornersBlock, cornerTexts } from "./cornerTexts";
import { cutsOf, type MatrixDraft, matrixDraft } from "./draft";
import { dressMatrix } from "./dress";
import { drawnAccounts, marksOf, namedAccounts, nameSides } from "./labels";
import { linesBlock } from "./lines";
import { namedBlock } from "./named";
import { pointsBlock, sizesBlock } from "./points";
import { quadrantTable, tableColumns } from "./quadrants";
import { writeScatter } from "./scatter";
import { bubbleStatement, statementBlock } from "./statement";

export interface WrittenMatrix {
  /** False where an axis has no criterion or no account. */
  readonly isDrawn: boolean;
  /** What the formulas show. */
  readonly regions: readonly Region[];
}

/**
 * Writes KAM Matrix: the value matrix as a chart, and what stands in its quadrants. Without both axes no sheet is
 * made, and one of an earlier run says so in place of its chart. Bubbles need a size column: without one the matrix
 * is a scatter.
 */
export async function writeMatrix(
  context: Excel.RequestContext,
  job: Job,
  layout: RatingsLayout,
): Promise<WrittenMatrix> {
  const cuts = cutsOf(job, layout);
  if (cuts === null) {
    await withdrawMatrix(context, job);
    return { isDrawn: false, regions: [] };
  }
  const sheet = await ensureSheet(context, "matrix", job.language);
  const draft = matrixDraft(job, layout, sheet.name, cuts);
  const draw = chartOf(job) === "bubble" ? drawBubbles : drawScatter;
  return { isDrawn: true, regions: await draw(context, sheet, draft) };
}

/** Our sheet of an earlier run must not show a matrix that the model no longer has. */
async function withdrawMatrix(context: Excel.RequestContext, { language }: Job): Promise<void> {
  const sheet = await findSheet(context, "matrix");
  if (!sheet) return;
  await removeChart(context, sheet);
  clear(sheet, language);
  sheet.getRange("A2").values = [[matrixTexts[language].noMatrix]];
  await context.sync();
}

/** What stood on the sheet is replaced, hidden columns included: another model may need fewer. */
function clear(sheet: Excel.Worksheet, language: Job["language"]): void {
  const all = sheet.getRange();
  all.clear();
  all.columnHidden = false;
  sheet.getRange("A1").values = [[markText("matrix", language)]];
}

/**
 * Cells and their look, without the chart of an earlier run.
 *
 * @param long may have a row for every account of the list, so it goes in a request of its own
 */
async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { job, layout, columns }: MatrixDraft,
  [long, ...blocks]: readonly [Block, ...Block[]],
  asFormulas: boolean,
): Promise<void> {
  clear(sheet, job.language);
  writeBlock(sheet, long, asFormulas);
  await removeChart(context, sheet);
  for (const block of blocks) writeBlock(sheet, block, asFormulas);
  dressMatrix(sheet, tableColumns(layout.columns.size !== null), columns);
}

async function drawScatter(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  draft: MatrixDraft,
): Promise<Region[]> {
  const marks = marksOf(draft, drawnAccounts(draft));
  const corners = cornerTexts(draft, marks);
  const asFormulas = draft.job.mode !== "values";
  const sizes = asFormulas ? sizesBlock(draft) : null;
  const points = pointsBlock(draft);
  const blocks = [
    ...(sizes ? ([sizes, points] as const) : ([points] as const)),
    namedBlock(draft),
    linesBlock(draft),
    cornersBlock(draft, corners),
    quadrantTable(draft),
    statementBlock(draft),
  ] as const;
  await writeCells(context, sheet, draft, blocks, asFormulas);
  await writeScatter(context, sheet, draft, {
    names: nameSides(draft, namedAccounts(draft), corners, marks),
    corners: corners.map(({ corner }) => corner.side),
  });
  return asFormulas ? blocks.map((block) => regionOf(draft.sheet, block)) : [];
}

async function drawBubbles(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  draft: MatrixDraft,
): Promise<Region[]> {
  const bubbles = bubblesOf(draft);
  const marks = marksOf(draft, bubbles);
  const corners = cornerTexts(draft, marks);
  const texts = placedTexts(draft, corners);
  const blocks = [
    bubbleBlock(draft, bubbles, texts),
    quadrantTable(draft),
    bubbleStatement(draft, drawnAccounts(draft).length - bubbles.length),
  ] as const;
  await writeCells(context, sheet, draft, blocks, false);
  const named = largestBubbles(bubbles);
  const sides = nameSides(draft, named, corners, marks);
  const names = new Map(
    named.flatMap((bubble, index) => {
      const side = sides[index];
      return side ? [[bubble, side] as const] : [];
    }),
  );
  await writeBubbles(context, sheet, draft, bubbles, { texts, names });
  return [];
}
