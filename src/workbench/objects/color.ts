import { asText } from "../wire/arguments";
import { HostError } from "../wire/hostError";

/** Names of colours, as HTML has them; the 16 basic ones and those that add-ins use most. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lightblue: "#ADD8E6",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" of such a text, with or without "#", or of a colour's name. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw new HostError("InvalidArgument");
  return `#${text.replace("#", "").toUpperCase()}`;
}
