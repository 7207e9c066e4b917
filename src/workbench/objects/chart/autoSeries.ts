import { formatReference } from "../../book/a1";
import { columnCount, rowCount } from "../../book/area";
import { getCell } from "../../book/cells";
import { newSeries } from "../../book/newChart";
import type { Area, CellValue, ChartSeries } from "../../book/types";
import type { RangeTarget } from "../rangeTarget";
import { drawsLines, isBubble, isXY } from "./types";

/** A range seen so that each line along it may become a series: columns, or rows turned round. */
interface Lines {
  readonly count: number;
  readonly length: number;
  /** Cells `from` .. `to` of one line. */
  part(line: number, from: number, to: number): Area;
}

function linesOf({ area }: RangeTarget, byColumns: boolean): Lines {
  const { top, left } = area;
  return byColumns
    ? {
        count: columnCount(area),
        length: rowCount(area),
        part: (line, from, to) => ({
          top: top + from,
          bottom: top + to,
          left: left + line,
          right: left + line,
        }),
      }
    : {
        count: rowCount(area),
        length: columnCount(area),
        part: (line, from, to) => ({
          top: top + line,
          bottom: top + line,
          left: left + from,
          right: left + to,
        }),
      };
}

/**
 * The series that Excel makes by itself for a new chart: a series a column (or a row, of a range wider than high);
 * text at their heads names them; a first line of text, or of x values, serves all.
 */
export function autoSeries(
  type: string,
  range: RangeTarget,
  seriesBy: "Auto" | "Columns" | "Rows",
): ChartSeries[] {
  const isHigh = rowCount(range.area) >= columnCount(range.area);
  const lines = linesOf(range, seriesBy === "Auto" ? isHigh : seriesBy === "Columns");
  const valueAt = (line: number, index: number): CellValue => {
    const { top, left } = lines.part(line, index, index);
    return getCell(range.sheet, top, left)?.value ?? null;
  };
  const refer = (line: number, from: number, to: number): string =>
    `=${formatReference(range.sheet.name, lines.part(line, from, to), true)}`;

  const hasHeads = lines.length > 1 && typeof valueAt(lines.count - 1, 0) === "string";
  const first = hasHeads ? 1 : 0;
  const last = lines.length - 1;
  const hasShared = lines.count > 1 && (isXY(type) || typeof valueAt(0, first) === "string");
  const step = isBubble(type) ? 2 : 1;
  const series: ChartSeries[] = [];
  for (let line = hasShared ? 1 : 0; line < lines.count; line += step) {
    const number = series.length + 1;
    const name = hasHeads ? String(valueAt(line, 0) ?? "") : `Series${number}`;
    series.push({
      ...newSeries(String(number), name, drawsLines(type)),
      nameFormula: hasHeads ? refer(line, 0, 0) : null,
      xValues: hasShared ? refer(0, first, last) : null,
      values: refer(line, first, last),
      sizes: isBubble(type) && line + 1 < lines.count ? refer(line + 1, first, last) : null,
    });
  }
  return series;
}
