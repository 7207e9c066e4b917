import { eachCell } from "../../book/cells";
import type { CellValue, ConditionalFormat, Sheet } from "../../book/types";
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

/** Whether a cell meets a preset rule: about the average, doubles, blanks and errors of its group. */
export function meetsPreset(
  value: CellValue,
  { rule }: ConditionalFormat,
  { numbers, counts }: Group,
): boolean {
  const isBlank = value === null || (typeof value === "string" && value.trim() === "");
  const isError = typeof value === "object" && value !== null;
  const average = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const count = value === null ? 0 : (counts.get(keyOf(value)) ?? 0);
  const isNumber = typeof value === "number";
  switch (rule.criterion) {
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
      return false;
  }
}
