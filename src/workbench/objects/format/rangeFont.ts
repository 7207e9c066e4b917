import { asFlag, asNumber, asOneOf, asText } from "../../wire/arguments";
import { defineClass, type HostClass } from "../../wire/defineClass";
import { HostError } from "../../wire/hostError";
import { asColor } from "../color";
import type { Areas } from "./formatCells";
import { styleScalar } from "./styleScalar";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** Points; Excel takes 1 to 409. */
export function asFontSize(value: unknown): number {
  const size = asNumber(value);
  if (size < 1 || size > 409) throw new HostError("InvalidArgument");
  return size;
}

export const rangeFontClass: HostClass<Areas> = defineClass("RangeFont", {
  scalars: {
    Bold: styleScalar("bold", asFlag),
    Color: styleScalar("fontColor", asColor),
    Italic: styleScalar("italic", asFlag),
    Name: styleScalar("fontName", asText),
    Size: styleScalar("fontSize", asFontSize),
    Strikethrough: styleScalar("strikethrough", asFlag),
    Underline: styleScalar("underline", (value) => asOneOf(value, UNDERLINES)),
  },
  missing: ["Subscript", "Superscript", "TintAndShade"],
});
