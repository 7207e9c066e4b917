import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { BorderLine, CellStyle, EdgeName } from "../../book/types";

const HORIZONTAL: readonly string[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Justify",
  "Justify",
  "Distributed",
];
const VERTICAL: readonly string[] = ["Bottom", "Top", "Center", "Bottom"];
const WRAP = 3;

/** Univer's border styles by their numbers, as Excel names line and weight. */
const LINES: Readonly<Record<number, readonly [style: string, weight: string]>> = {
  1: ["Continuous", "Thin"],
  2: ["Continuous", "Hairline"],
  3: ["Dot", "Thin"],
  4: ["Dash", "Thin"],
  5: ["DashDot", "Thin"],
  6: ["DashDotDot", "Thin"],
  7: ["Double", "Thick"],
  8: ["Continuous", "Medium"],
  9: ["Dash", "Medium"],
  10: ["DashDot", "Medium"],
  11: ["DashDotDot", "Medium"],
  12: ["SlantDashDot", "Medium"],
  13: ["Continuous", "Thick"],
};

/**
 * The format that a cell of the grid has.
 * @param base what the grid knows nothing of: protection and where the file has the style
 */
export function cellStyle(data: IStyleData, base: CellStyle): CellStyle {
  return {
    ...base,
    numberFormat: data.n?.pattern ?? "General",
    fontName: data.ff ?? "Calibri",
    fontSize: data.fs ?? 11,
    bold: data.bl === 1,
    italic: data.it === 1,
    underline: data.ul?.s === 1 ? (base.underline === "None" ? "Single" : base.underline) : "None",
    strikethrough: data.st?.s === 1,
    fontColor: hex(data.cl?.rgb) ?? "#000000",
    fill: hex(data.bg?.rgb),
    horizontal: HORIZONTAL[data.ht ?? 0] ?? "General",
    vertical: VERTICAL[data.vt ?? 0] ?? "Bottom",
    wrap: data.tb === WRAP,
    borders: borders(data),
  };
}

function borders({ bd }: IStyleData): CellStyle["borders"] {
  const sides: readonly (readonly [EdgeName, Nullable<IBorderStyleData>])[] = [
    ["EdgeTop", bd?.t],
    ["EdgeBottom", bd?.b],
    ["EdgeLeft", bd?.l],
    ["EdgeRight", bd?.r],
    ["DiagonalDown", bd?.tl_br],
    ["DiagonalUp", bd?.bl_tr],
  ];
  const lines: Partial<Record<EdgeName, BorderLine>> = {};
  for (const [edge, line] of sides) {
    const kind = line && LINES[line.s];
    if (kind) lines[edge] = { style: kind[0], weight: kind[1], color: hex(line.cl.rgb) ?? "#000000" };
  }
  return lines;
}

/** "#RRGGBB" of a colour as Univer writes it; null for none. */
export function hex(color: Nullable<string>): string | null {
  if (!color) return null;
  if (color.startsWith("#")) {
    const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
    return (
      short
        ? `#${short
            .slice(1)
            .map((digit) => digit + digit)
            .join("")}`
        : color.slice(0, 7)
    ).toUpperCase();
  }
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  return (
    parts &&
    `#${parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase()
  );
}
