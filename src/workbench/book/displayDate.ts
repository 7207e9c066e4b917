import { DAYS_TO_1904 } from "./serial";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

const PART = /"[^"]*"|\\.|\[[^\]]*\]|AM\/PM|A\/P|y+|m+|d+|h+|s+(?:\.0+)?|[^]/gi;

/** True of a section of a number format that shows a date or a time. */
export function isDateFormat(section: string): boolean {
  const bare = section.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare) && !/^general$/i.test(bare) && !/[0#]/.test(bare.replace(/s\.0+/gi, ""));
}

/** A serial number as a date or time: "yyyy-mm-dd", "m/d/yyyy h:mm AM/PM", "d-mmm-yy". */
export function displayDate(serial: number, section: string, date1904: boolean): string {
  const days = serial + (date1904 ? DAYS_TO_1904 : 0);
  if (serial < 0 || days >= 2_958_466) return "#".repeat(8);
  const seconds = Math.round(serial * 86_400);
  const date = new Date((Math.round(days * 86_400) - 25_569 * 86_400) * 1000);
  const parts = section.match(PART) ?? [];
  const isHalfDay = /am\/pm|a\/p/i.test(section);
  return parts.map((part, index) => shown(part, index)).join("");

  function shown(part: string, index: number): string {
    if (part.startsWith('"')) return part.slice(1, -1);
    if (part.startsWith("\\")) return part.slice(1);
    if (/^\[h+\]$/i.test(part)) return String(Math.floor(seconds / 3600));
    if (part.startsWith("[")) return "";
    const width = part.length;
    switch (part.charAt(0).toLowerCase()) {
      case "y":
        return width > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100, 2);
      case "m":
        return isMinutes(index) ? two(date.getUTCMinutes(), width) : month(width);
      case "d":
        return width > 2
          ? (DAYS[date.getUTCDay()] ?? "").slice(0, width === 3 ? 3 : undefined)
          : two(date.getUTCDate(), width);
      case "h":
        return two(isHalfDay ? date.getUTCHours() % 12 || 12 : date.getUTCHours(), width);
      case "s":
        return two(date.getUTCSeconds(), width);
      case "a":
        return isHalfDay && width > 1 ? (date.getUTCHours() < 12 ? "AM" : "PM") : part;
      default:
        return part;
    }
  }

  function month(width: number): string {
    const name = MONTHS[date.getUTCMonth()] ?? "";
    if (width <= 2) return two(date.getUTCMonth() + 1, width);
    return width === 3 ? name.slice(0, 3) : width === 5 ? name.slice(0, 1) : name;
  }

  /** "m" after hours or before seconds means minutes. */
  function isMinutes(index: number): boolean {
    const letters = (part: string): boolean => /^\[?[ymdhs]/i.test(part);
    const before = parts.slice(0, index).filter(letters).at(-1);
    const after = parts.slice(index + 1).find(letters);
    return /^\[?h/i.test(before ?? "") || /^s/i.test(after ?? "");
  }
}

const two = (value: number, width: number): string => String(value).padStart(Math.min(width, 2), "0");
