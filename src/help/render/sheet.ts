import { fill } from "../../cells/fill";
import { HELP } from "../../locales/help";
import type { Language } from "../../locales/language";
import type { Example, SheetCell } from "../types";
import { shown, textIn } from "./cell";
import { escape } from "./html";
import { areaOf, letterOf, piecesOf, type Area } from "./references";

/** As many colours as Excel gives the ranges of a formula before they repeat. */
const COLOURS = 4;

/** With more columns than these a sheet is set closer. */
const WIDE = 9;

/** From this many letters on a text is broken into lines. */
const LONG = 36;

/** Signs as wide as two letters: Chinese, and its punctuation. */
const WIDE_SIGN = /[\u0100-\uffff]/g;

/** The example as Excel shows it: the formula with its ranges in colour, the sheet, and the spill in a frame. */
export function sheet(example: Example, language: Language): string {
  const formula = textIn(example.formula, language);
  const ranges = rangesOf(formula);
  return `<figure class="sheet">
<p class="bar"><span class="cell">${example.at}</span> ${colouredFormula(formula, ranges)}</p>
<div class="scroll" role="region" tabindex="0" aria-label="${escape(HELP[language].sheet)}">
${grid(example, language, [...ranges.values()])}
</div>
</figure>`;
}

/** Areas by reference, in the order of the formula, each once. */
function rangesOf(formula: string): ReadonlyMap<string, Area> {
  return new Map(piecesOf(formula).flatMap(({ text, area }) => (area ? [[text, area] as const] : [])));
}

function colouredFormula(formula: string, ranges: ReadonlyMap<string, Area>): string {
  const order = [...ranges.keys()];
  const body = piecesOf(formula)
    .map(({ text, area }) =>
      area ? `<span class="r${order.indexOf(text) % COLOURS}">${text}</span>` : escape(text),
    )
    .join("");
  return `<code class="formula">${body}</code>`;
}

function grid(example: Example, language: Language, ranges: readonly Area[]): string {
  const { cells, spill, at, decimals } = example;
  const { top, left } = areaOf(at);
  const frame = { top, left, bottom: top + spill.length - 1, right: left + (spill[0]?.length ?? 1) - 1 };
  const width = Math.max(frame.right + 1, ...cells.map((row) => row.length));
  const height = Math.max(frame.bottom + 1, cells.length);
  const columns = Array.from({ length: width }, (_, column) => column);
  const cellAt = (row: number, column: number) =>
    isInside(frame, row, column) ? spill[row - top]?.[column - left] : cells[row]?.[column];
  const isOfFigures = spill.flat().every((cell) => isFigure(cell) || cell === "");
  const isHeading = (row: number, column: number) =>
    !isFigure(cellAt(row, column)) &&
    (isFigure(cellAt(row + 1, column)) || (isOfFigures && row + 1 === top && isInside(frame, top, column)));
  const heads = columns.map((column) => `<th scope="col">${letterOf(column)}</th>`).join("");
  const rows = Array.from({ length: height }, (_, row) => {
    const data = columns.map((column) => {
      const isSpilled = isInside(frame, row, column);
      const cell = cellAt(row, column);
      const places = isSpilled
        ? typeof decimals === "object"
          ? decimals[column - left]
          : decimals
        : undefined;
      const text = shown(cell ?? null, language, places);
      const names = [
        ...(isFigure(cell) || isHeading(row, column) ? ["number"] : []),
        ...(text.replace(WIDE_SIGN, "mm").length >= LONG ? ["long"] : []),
        ...(isSpilled ? ["spill", ...edges(frame, row, column)] : []),
        ...ranges.flatMap((area, index) => (isInside(area, row, column) ? [`r${index % COLOURS}`] : [])),
      ];
      const attribute = names.length > 0 ? ` class="${names.join(" ")}"` : "";
      return `<td${attribute}>${escape(text)}</td>`;
    });
    return `<tr><th scope="row">${row + 1}</th>${data.join("")}</tr>`;
  });
  const caption = fill(HELP[language].formulaBar, { cell: at });
  return `<table${width > WIDE ? ' class="wide"' : ""}><caption>${escape(caption)}</caption><thead><tr><td></td>${heads}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table>`;
}

function isFigure(cell: SheetCell | undefined): boolean {
  return typeof cell === "number" || typeof cell === "boolean";
}

function isInside({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function edges({ top, left, bottom, right }: Area, row: number, column: number): string[] {
  return [
    ...(row === top ? ["top"] : []),
    ...(row === bottom ? ["bottom"] : []),
    ...(column === left ? ["left"] : []),
    ...(column === right ? ["right"] : []),
  ];
}
