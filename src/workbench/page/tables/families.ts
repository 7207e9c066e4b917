import { around, type Ink, line, type TablePart, type TableStyle } from "./parts";

/**
 * Excel's families of table styles, each of seven that differ by their colour: black, then the six accents of the theme.
 * What they look like is listed in presetTableStyles.xml of ECMA-376, part 1.
 */
type Family = (ink: Ink) => TableStyle;

const BOLD: TablePart = { isBold: true };
const filled = (fill: string): TablePart => ({ fill });
const solid = ({ color, white }: Ink): TablePart => ({ fill: color, color: white, isBold: true });

/** Light 1 to 7: lines above and below, pale bands. */
const ruled: Family = ({ color, pale, text }) => ({
  whole: { color: text, top: line(color), bottom: line(color) },
  columnStripe: filled(pale),
  rowStripe: filled(pale),
  lastColumn: BOLD,
  firstColumn: BOLD,
  header: { ...BOLD, bottom: line(color) },
  totals: { ...BOLD, top: line(color) },
});

/** Light 8 to 14: a frame, a solid header, lines about every other row. */
const framed: Family = (ink) => ({
  whole: around(line(ink.color)),
  columnStripe: { left: line(ink.color), right: line(ink.color) },
  rowStripe: { top: line(ink.color), bottom: line(ink.color) },
  lastColumn: BOLD,
  firstColumn: BOLD,
  header: solid(ink),
  totals: { ...BOLD, top: line(ink.color, "double") },
});

/** Light 15 to 21: lines about every cell, pale bands. */
const latticed: Family = ({ color, pale }) => ({
  whole: { ...around(line(color)), rows: line(color), columns: line(color) },
  columnStripe: filled(pale),
  rowStripe: filled(pale),
  lastColumn: BOLD,
  firstColumn: BOLD,
  header: { ...BOLD, bottom: line(color, "medium") },
  totals: { ...BOLD, top: line(color, "double") },
});

/** Medium 1 to 7: a solid header, lines between rows, pale bands. */
const banded: Family = (ink) => ({
  whole: { ...around(line(ink.soft)), rows: line(ink.soft) },
  columnStripe: filled(ink.pale),
  rowStripe: filled(ink.pale),
  lastColumn: BOLD,
  firstColumn: BOLD,
  header: solid(ink),
  totals: { ...BOLD, top: line(ink.color, "double") },
});

/** Medium 8 to 14: filled, with white lines; header and outer columns solid. */
const tiled: Family = (ink) => ({
  whole: { fill: ink.pale, rows: line(ink.white), columns: line(ink.white) },
  columnStripe: filled(ink.deep),
  rowStripe: filled(ink.deep),
  lastColumn: solid(ink),
  firstColumn: solid(ink),
  header: { ...solid(ink), bottom: line(ink.white, "thick") },
  totals: { ...solid(ink), top: line(ink.white, "thick") },
});

/** Medium 15 to 21: black lines above and below, header and outer columns solid, grey bands. */
const grey: Family = (ink) => {
  const { black } = ink;
  const isBlack = ink.color === black;
  return {
    whole: {
      top: line(black, "medium"),
      bottom: line(black, "medium"),
      ...(isBlack ? { rows: line(black), columns: line(black), left: line(black), right: line(black) } : {}),
    },
    columnStripe: filled("#D9D9D9"),
    rowStripe: filled("#D9D9D9"),
    lastColumn: solid(ink),
    firstColumn: solid(ink),
    header: { ...solid(ink), bottom: line(black, "medium") },
    totals: { top: line(black, "double") },
  };
};

/** Medium 22 to 28: filled, with lines of its colour; the header is only bold. */
const washed: Family = ({ color, pale, deep, soft, black }) => ({
  whole: { fill: pale, color: black, ...around(line(soft)), rows: line(soft), columns: line(soft) },
  columnStripe: filled(deep),
  rowStripe: filled(deep),
  lastColumn: BOLD,
  firstColumn: BOLD,
  header: BOLD,
  totals: { ...BOLD, top: line(color, "medium") },
});

/** By the first number of each family; seven numbers each. */
export const FAMILIES: Readonly<Record<"Light" | "Medium", readonly Family[]>> = {
  Light: [ruled, framed, latticed],
  Medium: [banded, tiled, grey, washed],
};

/** The shades of a dark style of one colour. */
export interface Shades {
  readonly whole: string;
  readonly stripe: string;
  readonly totals: string;
}

/** Dark 1 to 7: white on a solid ground, the header black. */
export function night({ whole, stripe, totals }: Shades, { black, white }: Ink): TableStyle {
  const strong = { isBold: true, color: white };
  return {
    whole: { fill: whole, color: white },
    columnStripe: filled(stripe),
    rowStripe: filled(stripe),
    lastColumn: { ...strong, fill: stripe, left: line(white, "medium") },
    firstColumn: { ...strong, fill: stripe, right: line(white, "medium") },
    header: { ...strong, fill: black, bottom: line(white, "medium") },
    totals: { ...strong, fill: totals, top: line(white, "medium") },
  };
}

/** Dark 8 to 11: filled in one colour, the header solid in another. */
export const twoColored = ({ pale, deep, black, white }: Ink, header: string): TableStyle => ({
  whole: filled(pale),
  columnStripe: filled(deep),
  rowStripe: filled(deep),
  lastColumn: BOLD,
  firstColumn: BOLD,
  header: { fill: header, color: white },
  totals: { ...BOLD, top: line(black, "double") },
});
