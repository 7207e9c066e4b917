import { sheetPrefix } from "../a1";
import { type Bubble, BUBBLE_COLUMNS, BUBBLE_SCALE, type PlacedText } from "./bubbleCells";
import { addChart, hideEntries, INK, range, setFrame } from "./chartFrame";
import { type MatrixDraft, TOP } from "./draft";
import { tierLooks } from "./looks";
import type { Side } from "./placeLabels";
import { addSeries, label } from "./seriesParts";

/** A series of bubbles: rows of the block from 0. */
interface Run {
  readonly tier: number;
  readonly from: number;
  readonly count: number;
}

function runsOf(bubbles: readonly Bubble[]): Run[] {
  const tiers = [...new Set(bubbles.map(({ tier }) => tier))];
  return tiers.map((tier) => ({
    tier,
    from: bubbles.findIndex((bubble) => bubble.tier === tier),
    count: bubbles.filter((bubble) => bubble.tier === tier).length,
  }));
}

function addBubbles(
  chart: Excel.Chart,
  sheet: Excel.Worksheet,
  name: string,
  { from, count }: Omit<Run, "tier">,
) {
  const rows = (letters: string): string => range(letters, TOP + from, count);
  const { x, y, size } = BUBBLE_COLUMNS;
  const series = addSeries(chart, sheet, { name, x: rows(x), y: rows(y) });
  series.setBubbleSizes(sheet.getRange(rows(size)));
  return series;
}

/** The axes cross at the cuts: Excel combines bubbles with no line. */
function crossAxes({ axes }: Excel.Chart, { cuts }: MatrixDraft): void {
  const { categoryAxis, valueAxis } = axes;
  categoryAxis.setPositionAt(cuts.direct.value);
  valueAxis.setPositionAt(cuts.potential.value);
  for (const axis of [categoryAxis, valueAxis]) {
    axis.tickLabelPosition = "Low";
    axis.format.line.color = INK;
    axis.format.line.lineStyle = "Dash";
    axis.format.line.weight = 1;
  }
}

export interface BubbleTexts {
  readonly texts: readonly PlacedText[];
  /** Side of each bubble's name; bubbles without a name are left out. */
  readonly names: ReadonlyMap<Bubble, Side>;
}

/** The matrix of one run, accounts sized by the size column. Three round trips. */
export async function writeBubbles(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  draft: MatrixDraft,
  bubbles: readonly Bubble[],
  { texts, names }: BubbleTexts,
): Promise<void> {
  const { list } = draft.job.model.tiers;
  const looks = tierLooks(draft.job.model);
  const chart = await addChart(
    context,
    sheet,
    "Bubble",
    `${BUBBLE_COLUMNS.x}${TOP}:${BUBBLE_COLUMNS.size}${TOP + 1}`,
  );
  setFrame(chart, draft);
  crossAxes(chart, draft);
  const runs = runsOf(bubbles);
  for (const run of runs) {
    const series = addBubbles(chart, sheet, list[run.tier]?.label ?? "", run);
    series.bubbleScale = BUBBLE_SCALE;
    series.format.fill.setSolidColor(looks[run.tier]?.fill ?? INK);
    series.format.line.color = looks[run.tier]?.edge ?? INK;
  }
  const unseen = addBubbles(chart, sheet, draft.texts.series.texts, {
    from: bubbles.length,
    count: texts.length,
  });
  unseen.format.fill.clear();
  unseen.format.line.clear();
  hideEntries(chart, runs.length, 1);
  await context.sync();

  const cell = (row: number): string => `=${sheetPrefix(draft.sheet)}$${BUBBLE_COLUMNS.name}$${TOP + row}`;
  runs.forEach(({ from, count }, at) => {
    bubbles.slice(from, from + count).forEach((bubble, index) => {
      const position = names.get(bubble);
      if (position === undefined) return;
      label(chart.series.getItemAt(at), index, cell(from + index), { position, color: INK, bold: false });
    });
  });
  texts.forEach((text, index) => {
    label(chart.series.getItemAt(runs.length), index, cell(bubbles.length + index), text);
  });
  await context.sync();
}
