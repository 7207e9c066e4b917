import type { TextRun } from "../../book/types";
import { label, svg } from "./svg";
import { cutText, textWidth, wrapText } from "./textWidth";

const LINE = 1.25;
/** Free space between neighbours, in points. */
const BETWEEN = 4;
/** Of a text turned by 45°. */
const SLOPE = Math.SQRT1_2;

/** How the names of categories stand below a level axis. */
export interface CategoryLabels {
  /** Lines of each name; those left out have none. */
  readonly lines: readonly (readonly string[])[];
  readonly isTurned: boolean;
  /** In points. */
  readonly height: number;
}

/**
 * Lays names out as Excel does: in lines, else turned by 45° and cut to the room. Of short ones, such as numbers, and of
 * turned ones as many are left out as do not fit.
 * @param step room of each name along the axis, in points
 * @param room most height that names may take, in points
 */
export function layOut(
  names: readonly string[],
  { size }: TextRun,
  step: number,
  room: number,
): CategoryLabels {
  const longest = Math.max(0, ...names.map(textWidth)) * size;
  const every = (count: number, lines: (name: string) => string[]): string[][] =>
    names.map((name, index) => (index % count === 0 ? lines(name) : []));
  if (longest <= 3 * size) {
    const lines = every(Math.max(1, Math.ceil((longest + BETWEEN) / step)), (name) => [name]);
    return { lines, isTurned: false, height: size * LINE };
  }
  const wrapped = names.map((name) => wrapText(name, (step - BETWEEN) / size));
  const height = Math.max(1, ...wrapped.map((lines) => lines?.length ?? Infinity)) * size * LINE;
  if (height <= room) return { lines: wrapped.map((lines) => lines ?? []), isTurned: false, height };
  const length = Math.min(longest, Math.max(size * 3, room / SLOPE - size));
  return {
    lines: every(Math.max(1, Math.ceil((size * LINE) / (step * SLOPE))), (name) => [
      cutText(name, length / size),
    ]),
    isTurned: true,
    height: (length + size) * SLOPE,
  };
}

/** Draws names below `top`. @param xOf middle of the room of each */
export function drawLabels(
  { lines, isTurned }: CategoryLabels,
  font: TextRun,
  top: number,
  xOf: (index: number) => number,
): string {
  const first = top + (font.size * LINE) / 2;
  return lines
    .flatMap((own, index) =>
      own.map((text, line) => {
        const [x, y] = [xOf(index), first + line * font.size * LINE];
        if (!isTurned) return label(x, y, "middle", font, text);
        const turn = `rotate(-45 ${String(x)} ${String(y)})`;
        const seen = cutText(text, x / SLOPE / font.size);
        return svg("g", { transform: turn }, label(x + font.size / 3, y, "end", font, seen));
      }),
    )
    .join("");
}
