import { formatReference, parseReference } from "../../book/a1";
import { cellArea, columnCount } from "../../book/area";
import { newLabel } from "../../book/newChart";
import type { DataLabel } from "../../book/types";
import { child, type Element, flag } from "../xml/parse";
import { settingOf } from "./readShape";
import { readFont, readRuns } from "./readText";
import { LABEL_POSITIONS, wordFor } from "./terms";

/** The cell of point `index` in the run of cells that a series' labels are read from. */
function cellInRange(range: string, index: number): string | null {
  const place = parseReference(range);
  if (!place || place.sheet === null) return null;
  const width = columnCount(place.area);
  const row = place.area.top + Math.floor(index / width);
  const column = place.area.left + (index % width);
  return `=${formatReference(place.sheet, cellArea(row, column), true)}`;
}

/** What holds for all labels of a series, or for one. */
export function readLabel(element: Element | null, base: DataLabel = newLabel()): DataLabel {
  const shows = (name: string): boolean => flag(settingOf(element, name) ?? undefined);
  const format = child(element, "numFmt")?.attributes;
  return {
    ...base,
    visible: !shows("delete"),
    position: wordFor(LABEL_POSITIONS, settingOf(element, "dLblPos")) ?? base.position,
    showLegendKey: shows("showLegendKey"),
    showValue: shows("showVal"),
    showCategoryName: shows("showCatName"),
    showSeriesName: shows("showSerName"),
    showBubbleSize: shows("showBubbleSize"),
    numberFormat: format && !flag(format.sourceLinked) ? (format.formatCode ?? null) : base.numberFormat,
    font: readFont(element, base.font),
  };
}

/**
 * The label of one point with its own text.
 *
 * @param range "='Sheet 1'!$A$1:$A$9", the cells of labels that show "value from cells"; null where there are none
 */
export function readPointLabel(
  element: Element,
  index: number,
  base: DataLabel,
  range: string | null,
): DataLabel {
  const label = readLabel(element, base);
  const text = child(element, "tx");
  const link = child(child(text, "strRef"), "f");
  if (link) return { ...label, formula: `=${link.text}` };
  const runs = readRuns(child(text, "rich"), label.font);
  const first = runs[0];
  if (!first) return label;
  if (range !== null && first.text === "[CELLRANGE]") return { ...label, formula: cellInRange(range, index) };
  const isPlain = runs.length === 1;
  return { ...label, text: runs.map((run) => run.text).join(""), runs: isPlain ? null : runs };
}
