import { fill, type Values } from "../../cells/fill";
import { quoted } from "../ratings/references";
import { type Cell, live, typed } from "./cell";

/** A part of a text that a formula keeps up to date. */
export interface LivePart {
  readonly formula: string;
  readonly shows: string;
}

/** Excel takes texts of up to 255 characters in a formula. */
const TEXT_AT_MOST = 250;

function literal(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${TEXT_AT_MOST}}`, "gu")) ?? [];
  return pieces.map(quoted).join("&");
}

/**
 * A template of src/locales as a cell: `values` are typed into it, `parts` stay formulas.
 *
 * @example liveText("Cut: {cut}.", {}, { cut: { formula: "FIXED($H$11,1)", shows: "58.8" } })
 * // formula ="Cut: "&FIXED($H$11,1)&".", shows Cut: 58.8.
 */
export function liveText(template: string, values: Values, parts: Readonly<Record<string, LivePart>>): Cell {
  const names = Object.keys(parts);
  // A sign that no text holds stands for each part until the template is filled.
  const text = fill(template, {
    ...values,
    ...Object.fromEntries(names.map((name) => [name, `\u0000${name}\u0000`])),
  });
  const pieces = text.split("\u0000").filter((piece) => piece !== "");
  if (pieces.length <= 1 && !parts[pieces[0] ?? ""]) return typed(text);
  return live(
    pieces.map((piece) => parts[piece]?.formula ?? literal(piece)).join("&"),
    pieces.map((piece) => parts[piece]?.shows ?? piece).join(""),
  );
}
