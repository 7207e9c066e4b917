import { displayText } from "../../book/displayText";
import type { Chart, ChartSeries, DataLabel } from "../../book/types";
import type { ChartCells } from "./cells";
import { type Anchor, label } from "./svg";

/** A point as its label needs it. */
export interface Labelled {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  /** Half of the mark's size in points. */
  readonly reach: number;
  readonly category: string;
  readonly value: number;
}

const GAP = 3;
const ASCENT = 0.6;

/** Labels of a series: those of the series, or each point's own. */
export function dataLabels(
  chart: Chart,
  series: ChartSeries,
  points: readonly Labelled[],
  cells: ChartCells,
  usual: string,
): string {
  return points
    .map((point) => {
      const own = series.points.get(point.index)?.label;
      const shown = own ?? (series.hasLabels ? series.labels : null);
      if (!shown?.visible) return "";
      const text = labelText(shown, series, point, cells);
      return text === ""
        ? ""
        : place(text, shown, point, shown.position ?? series.labels.position ?? usual, chart);
    })
    .join("");
}

function labelText(shown: DataLabel, series: ChartSeries, point: Labelled, cells: ChartCells): string {
  if (shown.formula !== null) return cells.text(shown.formula);
  if (shown.runs) return shown.runs.map(({ text }) => text).join("");
  if (shown.text !== null) return shown.text;
  const format = shown.numberFormat ?? "General";
  return [
    shown.showSeriesName ? seriesName(series, cells) : "",
    shown.showCategoryName ? point.category : "",
    shown.showValue ? displayText(point.value, format) : "",
  ]
    .filter((part) => part !== "")
    .join("; ");
}

export const seriesName = (series: ChartSeries, cells: ChartCells): string =>
  series.nameFormula === null ? series.name : cells.text(series.nameFormula);

function place(
  text: string,
  shown: DataLabel,
  { x, y, reach }: Labelled,
  position: string,
  chart: Chart,
): string {
  const font = { ...shown.font, name: shown.font.name ?? chart.font.name };
  const away = reach + GAP;
  const rise = away + font.size * ASCENT;
  const [dx, dy, anchor] = (
    {
      Top: [0, -rise, "middle"],
      Bottom: [0, rise, "middle"],
      Left: [-away, 0, "end"],
      Right: [away, 0, "start"],
      Center: [0, 0, "middle"],
      OutsideEnd: [0, -rise, "middle"],
    } as Readonly<Record<string, readonly [number, number, Anchor]>>
  )[position] ?? [away, 0, "start"];
  return label(x + dx, y + dy, anchor, font, text);
}
