import { asNumber } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";

export const MARKER_STYLES = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

/** Points; Excel takes 2 to 72. */
export function asMarkerSize(value: unknown): number {
  const size = asNumber(value);
  if (size < 2 || size > 72) throw new HostError("InvalidArgument");
  return size;
}
