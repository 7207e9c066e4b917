import type { LineFormat, TextRun } from "../../book/types";

type Attributes = Readonly<Record<string, string | number | null>>;

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
  );

const shown = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : escaped(value);

/** An element of SVG as text; attributes that are null are left out. */
export function svg(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([attribute, value]) => ` ${attribute}="${shown(value ?? "")}"`)
    .join("");
  return `<${name}${list}>${children.join("")}</${name}>`;
}

export const content = (text: string): string => escaped(text);

export type Anchor = "start" | "middle" | "end";

/** One line of text whose middle is at `y`. */
export function label(x: number, y: number, anchor: Anchor, font: TextRun, text: string): string {
  const place = { x, y, "text-anchor": anchor, "dominant-baseline": "central" };
  return svg("text", { ...place, ...fontAttributes(font) }, content(text));
}

export function fontAttributes({ size, color, bold, italic, name }: TextRun): Attributes {
  return {
    "font-size": size,
    fill: color,
    "font-weight": bold ? 600 : null,
    "font-style": italic ? "italic" : null,
    "font-family": name,
  };
}

/** Lengths of dashes and gaps in widths of the line. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [4, 3, 1, 3, 1, 3],
  Dot: [1, 1],
  RoundDot: [1, 2],
  LongDash: [8, 3],
};

/** Attributes of a stroke; `automatic` is Excel's colour for a line without its own. */
export function stroke(line: LineFormat, automatic: string, width: number): Attributes {
  if (!line.visible || line.style === "None") return { stroke: "none" };
  const thickness = line.weight ?? width;
  const dashes = DASHES[line.style];
  return {
    stroke: line.color ?? automatic,
    "stroke-width": thickness,
    "stroke-dasharray": dashes ? dashes.map((length) => length * thickness).join(" ") : null,
    "stroke-linejoin": "round",
  };
}
