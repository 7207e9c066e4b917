import type { CellValue } from "../types";

export type Direction = "ascending" | "descending";

const COLLATOR = new Intl.Collator(["en", "zh"], { sensitivity: "accent" });

/** Numbers, texts, logical values, errors. */
function kindOf(value: Exclude<CellValue, null>): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compareSame(one: CellValue, other: CellValue): number {
  if (typeof one === "string" && typeof other === "string") return COLLATOR.compare(one, other);
  // Errors are all alike.
  return typeof one === "object" ? 0 : Number(one) - Number(other);
}

/**
 * Excel's order of sorting: numbers, texts in any letter case, FALSE, TRUE, errors; in descending order the other way
 * round, and blanks last in both.
 */
export function compareValues(direction: Direction): (one: CellValue, other: CellValue) => number {
  const sign = direction === "ascending" ? 1 : -1;
  return (one, other) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (kindOf(one) - kindOf(other) || compareSame(one, other));
  };
}
