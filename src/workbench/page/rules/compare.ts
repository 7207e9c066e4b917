import type { CellValue } from "../../book/types";

/** Values that can be compared: all but errors. */
export type Comparable = Exclude<CellValue, object> | null;

/**
 * How two values stand to each other, as Excel's comparisons have it: numbers before texts before logical values, texts
 * without regard to capitals, a blank like the 0, "" or FALSE of the other's kind.
 * @returns below 0 if `one` is the lesser, 0 if they are equal
 */
export function compareValues(one: Comparable, other: Comparable): number {
  const [left, right] = [one ?? blankLike(other), other ?? blankLike(one)];
  if (typeof left !== typeof right) return rank(left) - rank(right);
  if (typeof left === "string") return compareTexts(left.toLowerCase(), String(right).toLowerCase());
  return Number(left) - Number(right);
}

const blankLike = (other: Comparable): string | number | boolean =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
const rank = (value: string | number | boolean): number =>
  ["number", "string", "boolean"].indexOf(typeof value);
const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Whether a comparison as office.js names it holds; validations write "OrEqualTo", conditional formats "OrEqual". */
export function holds(
  operator: string,
  value: Comparable,
  first: Comparable,
  second: Comparable = null,
): boolean {
  const below = compareValues(value, first);
  switch (operator.replace(/OrEqualTo$/, "OrEqual")) {
    case "EqualTo":
      return below === 0;
    case "NotEqualTo":
      return below !== 0;
    case "GreaterThan":
      return below > 0;
    case "LessThan":
      return below < 0;
    case "GreaterThanOrEqual":
      return below >= 0;
    case "LessThanOrEqual":
      return below <= 0;
    case "Between":
      return isBetween(value, first, second);
    case "NotBetween":
      return !isBetween(value, first, second);
    default:
      return false;
  }
}

/** The limits may stand in either order, as in conditional formats. */
function isBetween(value: Comparable, one: Comparable, other: Comparable): boolean {
  const [low, high] = compareValues(one, other) <= 0 ? [one, other] : [other, one];
  return compareValues(value, low) >= 0 && compareValues(value, high) <= 0;
}

export const isComparable = (value: CellValue | undefined): value is Comparable =>
  value !== undefined && (typeof value !== "object" || value === null);

/** Whether a formula's result counts as true. */
export const isTrue = (value: CellValue | undefined): boolean =>
  value === true || (typeof value === "number" && value !== 0);
