import type { Sheet } from "../book/types";
import { asText } from "../wire/arguments";
import { HostError } from "../wire/hostError";
import type { Session } from "../wire/session";
import { rangeClass } from "./range";
import { rangeNamed, type RangeTarget } from "./rangeTarget";

/** The range that an argument is or, as a text, names on `sheet`. */
export function rangeGiven(value: unknown, sheet: Sheet | null, { book }: Session): RangeTarget {
  const range = rangeClass.targetOf(value) ?? rangeNamed(book, sheet, asText(value));
  if (!range) throw new HostError("InvalidArgument");
  return range;
}

/** The same, which must lie on `sheet`. */
export function rangeGivenOn(sheet: Sheet, value: unknown, session: Session): RangeTarget {
  const range = rangeGiven(value, sheet, session);
  if (range.sheet !== sheet) throw new HostError("InvalidArgument");
  return range;
}
