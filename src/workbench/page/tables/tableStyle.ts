import type { Book } from "../../book/types";
import { bookOrigin } from "../../file/origins";
import { tinted } from "../../file/style/colors";
import { FAMILIES, night, twoColored } from "./families";
import type { Ink, TableStyle } from "./parts";

/** Accents of the theme that new workbooks get, and where accents stand among a theme's colours. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const FIRST_ACCENT = 4;
const BLACK = "#000000";
const WHITE = "#FFFFFF";
const IN_FAMILY = 7;

/** The six accents of the workbook's theme. */
export function accentsOf(book: Book): readonly string[] {
  const theme = bookOrigin(book.origin)?.palette.theme;
  return ACCENTS.map((accent, index) => theme?.[FIRST_ACCENT + index] ?? accent);
}

/** One of Excel's own table styles; null for none and for a workbook's own, whose look the workbook does not know. */
export function tableStyle(name: string, accents: readonly string[]): TableStyle | null {
  const [, kind, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name) ?? [];
  const index = Number(digits) - 1;
  if (kind === "Dark") return darkStyle(index, accents);
  const family = FAMILIES[kind as keyof typeof FAMILIES]?.[Math.floor(index / IN_FAMILY)];
  return family?.(inkOf(accents[(index % IN_FAMILY) - 1])) ?? null;
}

/** @param accent undefined: black */
function inkOf(accent: string | undefined): Ink {
  const fixed = { black: BLACK, white: WHITE };
  if (accent === undefined)
    return { ...fixed, color: BLACK, pale: "#D9D9D9", deep: "#A6A6A6", soft: BLACK, text: BLACK };
  return {
    ...fixed,
    color: accent,
    pale: tinted(accent, 0.8),
    deep: tinted(accent, 0.6),
    soft: tinted(accent, 0.4),
    text: tinted(accent, -0.25),
  };
}

function darkStyle(index: number, accents: readonly string[]): TableStyle | null {
  if (index < IN_FAMILY) {
    const accent = accents[index - 1];
    const shades =
      accent === undefined
        ? { whole: "#737373", stripe: "#404040", totals: "#262626" }
        : { whole: accent, stripe: tinted(accent, -0.25), totals: tinted(accent, -0.5) };
    return index < 0 ? null : night(shades, inkOf(accent));
  }
  const pair = 2 * (index - IN_FAMILY - 1);
  if (pair < 0) return twoColored(inkOf(undefined), BLACK);
  const header = accents[pair + 1];
  return header === undefined ? null : twoColored(inkOf(accents[pair]), header);
}
