import { asText } from "../cellText";

/** A formula and what it shows, known before Excel has calculated it. */
export interface Formula {
  readonly formula: string;
  readonly shows: string | number;
}

/** What a cell is given: a text stays text whatever it looks like; null empties it; undefined leaves it alone. */
export type Entry = string | number | null | undefined | Formula;

export function isFormula(entry: Entry): entry is Formula {
  return typeof entry === "object" && entry !== null;
}

/** Whether a cell holds this already. A formula of the analyst's own that shows the same is left alone. */
export function isHeld(entry: Entry, value: unknown, formula: unknown): boolean {
  if (entry === undefined) return true;
  return isFormula(entry) ? formula === entry.formula : value === (entry ?? "");
}

/** The entry as Excel takes it in `range.formulas`. */
export function written(entry: Exclude<Entry, undefined>): string | number {
  if (isFormula(entry)) return entry.formula;
  if (typeof entry === "string") return asText(entry);
  return entry ?? "";
}
