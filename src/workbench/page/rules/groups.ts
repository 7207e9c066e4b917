import { eachCell } from "../../book/cells";
import type { CellValue, ConditionalFormat, Sheet } from "../../book/types";
import { type Calendar, isInPeriod } from "./periods";
import { numbersOf } from "./scales";

/** What a format's cells show all together. */
export interface Group {
  /** From the least. */
  readonly numbers: readonly number[];
  /** How often each value is there, by `keyOf`. */
  readonly counts: ReadonlyMap<string, number>;
}

export function groupOf(sheet: Sheet, format: ConditionalFormat): Group {
  const counts = new Map<string, number>();
  for (const area of format.areas)
    eachCell(sheet, area, ({ value }) => {
      if (value !== null) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
    });
  return { numbers: numbersOf(sheet, format), counts };
}

/** Texts are alike in any letter case; a text is never like a number. */
function keyOf(value: Exclude<CellValue, null>): string {
  if (typeof value === "object") return value.error;
  return `${typeof value} ${String(value).toLowerCase()}`;
}

/** Whether a cell is among the first or last of its group: so many, or so many in a hundred, at least one. */
export function isAtEnd(value: CellValue, { rule }: ConditionalFormat, { numbers }: Group): boolean {
  if (typeof value !== "number") return false;
  const type = String(rule.type);
  const rank = Number(rule.rank);
  const count = type.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
  const last = Math.min(count, numbers.length) - 1;
  return type.startsWith("Top")
    ? value >= (numbers[numbers.length - 1 - last] ?? Infinity)
    : value <= (numbers[last] ?? -Infinity);
}

/** Whether a cell meets a preset rule: about the average, doubles, blanks and errors of its group, and about days. */
export function meetsPreset(
  value: CellValue,
  { rule }: ConditionalFormat,
  { numbers, counts }: Group,
  calendar: Calendar,
): boolean {
  const isBlank = value === null || (typeof value === "string" && value.trim() === "");
  const isError = typeof value === "object" && value !== null;
  const average = meanOf(numbers);
  const count = value === null ? 0 : (counts.get(keyOf(value)) ?? 0);
  const isNumber = typeof value === "number";
  const criterion = String(rule.criterion);
  switch (criterion) {
    case "AboveAverage":
      return isNumber && value > average;
    case "BelowAverage":
      return isNumber && value < average;
    case "EqualOrAboveAverage":
      return isNumber && value >= average;
    case "EqualOrBelowAverage":
      return isNumber && value <= average;
    case "DuplicateValues":
      return count > 1;
    case "UniqueValues":
      return count === 1;
    case "Blanks":
      return isBlank;
    case "NonBlanks":
      return !isBlank;
    case "Errors":
      return isError;
    case "NonErrors":
      return !isError;
    default:
      return isNumber && (isInPeriod(criterion, value, calendar) ?? isOutlier(criterion, value, numbers));
  }
}

const OUTLIER = /^(One|Two|Three)StdDev(Above|Below)Average$/;

/** So many standard deviations of a sample from the average, or more. */
function isOutlier(criterion: string, value: number, numbers: readonly number[]): boolean {
  const [, count = "", side] = OUTLIER.exec(criterion) ?? [];
  const average = meanOf(numbers);
  const squares = numbers.reduce((sum, each) => sum + (each - average) ** 2, 0);
  const distance = ["", "One", "Two", "Three"].indexOf(count) * Math.sqrt(squares / (numbers.length - 1));
  return side === "Above" ? value >= average + distance : side === "Below" && value <= average - distance;
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
