import { child, type Element, flag, numeric } from "../xml/parse";

/** The legacy palette, indices 8 to 63; 0 to 7 repeat the first eight. */
const PALETTE =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF8000000080000000808080008000800080800C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000008080" +
  "0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333";

/** Theme colours in the order in which files number them: the first two pairs change places. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

export interface Palette {
  /** "#RRGGBB" by theme number. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

export function readPalette(theme: Element | null, styles: Element): Palette {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const custom = child(child(styles, "colors"), "indexedColors")?.children.map((each) =>
    hex(each.attributes.rgb),
  );
  const standard = (PALETTE.match(/.{6}/g) ?? []).map((each) => `#${each}`);
  return {
    theme: THEME_ORDER.map((name) => {
      const color = child(scheme, name)?.children[0]?.attributes;
      return hex(color?.lastClr ?? color?.val) ?? "#000000";
    }),
    indexed: custom?.map((each) => each ?? "#000000") ?? [...standard.slice(0, 8), ...standard],
  };
}

/** "#RRGGBB" of a colour element; null where it is absent or automatic. */
export function readColor(element: Element | null, palette: Palette): string | null {
  if (!element || flag(element.attributes.auto)) return null;
  const { rgb, theme, indexed, tint } = element.attributes;
  const base =
    hex(rgb) ??
    (theme === undefined ? null : palette.theme[Number(theme)]) ??
    (indexed === undefined ? null : palette.indexed[Number(indexed)]) ??
    null;
  const shift = numeric(tint) ?? 0;
  return base === null || shift === 0 ? base : tinted(base, shift);
}

/** "FFRRGGBB" as files have it. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function hex(value: string | undefined): string | null {
  return value !== undefined && /^[0-9a-f]{6,8}$/i.test(value) ? `#${value.slice(-6).toUpperCase()}` : null;
}

/** Lightens (tint > 0) or darkens (tint < 0) by the share given, in hue, saturation and lightness (18.8.3). */
export function tinted(color: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...parts);
  const low = Math.min(...parts);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = (of: number): number => 1 - Math.abs(2 * of - 1);
  const scale = spread(lightness) === 0 ? 0 : spread(target) / spread(lightness);
  const bytes = parts.map((part) =>
    Math.round(255 * Math.min(1, Math.max(0, target + (part - lightness) * scale))),
  );
  return `#${bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join("")}`;
}
