import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import type { BorderLine, CellStyle, EdgeName } from "../../book/types";

const HORIZONTAL: Readonly<Record<string, number>> = {
  Left: 1,
  Center: 2,
  CenterAcrossSelection: 2,
  Right: 3,
  Justify: 4,
  Distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = {
  Top: 1,
  Center: 2,
  Bottom: 3,
  Justify: 1,
  Distributed: 2,
};
const WRAP = 3;
const OVERFLOW = 1;

/** Univer's numbers of border styles. */
const LINES: Readonly<Record<string, number>> = {
  Continuous: 1,
  Dot: 3,
  Dash: 4,
  DashDot: 5,
  DashDotDot: 6,
  Double: 7,
  SlantDashDot: 12,
};
const HEAVIER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Hairline: { Continuous: 2 },
  Medium: { Continuous: 8, Dash: 9, DashDot: 10, DashDotDot: 11 },
  Thick: { Continuous: 13 },
};

const EDGES: Readonly<Partial<Record<EdgeName, keyof IBorderData>>> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  DiagonalDown: "tl_br",
  DiagonalUp: "bl_tr",
};

/**
 * A cell format as Univer keeps it. Every property is named, null where the format has none, so that merging it into
 * another format leaves nothing of that one.
 */
export function styleData(style: CellStyle): IStyleData {
  return {
    ff: style.fontName,
    fs: style.fontSize,
    bl: style.bold ? 1 : 0,
    it: style.italic ? 1 : 0,
    ul: { s: style.underline === "None" ? 0 : 1 },
    st: { s: style.strikethrough ? 1 : 0 },
    cl: style.fontColor === "#000000" ? null : { rgb: style.fontColor },
    bg: style.fill === null ? null : { rgb: style.fill },
    bd: borders(style),
    ht: HORIZONTAL[style.horizontal] ?? null,
    vt: VERTICAL[style.vertical] ?? 3,
    tb: style.wrap ? WRAP : OVERFLOW,
    n: style.numberFormat === "General" ? null : { pattern: style.numberFormat },
    pd: style.indent === 0 ? null : { l: 2 + 9 * style.indent, r: 2 + 9 * style.indent },
  };
}

function borders(style: CellStyle): IBorderData {
  const data: IBorderData = { t: null, b: null, l: null, r: null };
  for (const [edge, side] of Object.entries(EDGES) as [EdgeName, keyof IBorderData][]) {
    const line = style.borders[edge];
    if (line) data[side] = border(line);
  }
  return data;
}

const border = ({ style, weight, color }: BorderLine): IBorderStyleData | null =>
  style === "None" ? null : { s: HEAVIER[weight]?.[style] ?? LINES[style] ?? 1, cl: { rgb: color } };
