import { eachCell } from "../../book/cells";
import type { CellValue, ConditionalFormat, Sheet } from "../../book/types";

/** A limit of a data bar, a colour scale or an icon set, as office.js has it. */
export interface Limit {
  readonly type?: string;
  readonly formula?: string;
  readonly color?: string;
}

/** What a formula of a limit comes to. */
export type ReadLimit = (operand: unknown) => CellValue | undefined;

/** Shares of a cell that the shortest and the longest bar take, where the file says nothing (18.3.1.28). */
const SHORTEST = 0.1;
const LONGEST = 0.9;

/** The numbers that a format's cells show, from the least. */
export function numbersOf(sheet: Sheet, { areas }: ConditionalFormat): number[] {
  const numbers: number[] = [];
  for (const area of areas)
    eachCell(sheet, area, ({ value }) => {
      if (typeof value === "number") numbers.push(value);
    });
  return numbers.sort((one, other) => one - other);
}

export function limitOf({ type, formula }: Limit, numbers: readonly number[], read: ReadLimit): number {
  const least = numbers[0] ?? 0;
  const most = numbers[numbers.length - 1] ?? 0;
  const given = Number(read(formula) ?? NaN);
  switch (type) {
    case "HighestValue":
      return most;
    case "Number":
    case "Formula":
      return given;
    case "Percent":
      return least + ((most - least) * given) / 100;
    case "Percentile":
      return percentile(numbers, given / 100);
    default:
      return least;
  }
}

/** As Excel's PERCENTILE.INC. */
function percentile(numbers: readonly number[], share: number): number {
  const place = share * (numbers.length - 1);
  const below = numbers[Math.floor(place)] ?? NaN;
  const above = numbers[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** Share of its cell that a number's bar takes; null where there is none. */
export function barLength(
  value: number,
  { rule }: ConditionalFormat,
  numbers: readonly number[],
  read: ReadLimit,
): number | null {
  const upper = rule.upperBoundRule as Limit | undefined;
  const low = limitOf((rule.lowerBoundRule ?? {}) as Limit, numbers, read);
  const isOpen = upper === undefined || upper.type === "Automatic";
  const high = limitOf(isOpen ? { type: "HighestValue" } : upper, numbers, read);
  if (Number.isNaN(low) || Number.isNaN(high)) return null;
  const share = high === low ? 1 : (value - low) / (high - low);
  return SHORTEST + (LONGEST - SHORTEST) * clamp(share);
}

/** The colour of a number in a scale of two or three colours; null where the scale has no ends. */
export function scaleColor(
  value: number,
  { rule }: ConditionalFormat,
  numbers: readonly number[],
  read: ReadLimit,
): string | null {
  const stops = [rule.minimum, rule.midpoint, rule.maximum]
    .filter((each) => each !== undefined)
    .map((each) => each as Limit)
    .map((limit, index, all) => {
      const usual = index === all.length - 1 ? "HighestValue" : "LowestValue";
      const type = limit.type === "Automatic" ? usual : limit.type;
      return { at: limitOf({ ...limit, ...(type && { type }) }, numbers, read), color: limit.color ?? "" };
    });
  if (stops.some(({ at, color }) => Number.isNaN(at) || color === "")) return null;
  const above = stops.findIndex(({ at }) => value < at);
  const index = Math.max(1, above < 0 ? stops.length - 1 : above);
  const [last, next] = [stops[index - 1], stops[index]];
  if (!last || !next) return null;
  const share = next.at === last.at ? 1 : clamp((value - last.at) / (next.at - last.at));
  return mixed(last.color, next.color, share);
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** A colour between two, each "#RRGGBB". */
function mixed(from: string, to: string, share: number): string {
  const channel = (color: string, at: number): number => parseInt(color.slice(at, at + 2), 16);
  const channels = [1, 3, 5].map((at) => {
    const start = channel(from, at);
    return Math.round(start + (channel(to, at) - start) * share);
  });
  return `#${channels.map((each) => each.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
