import { format, getFormatInfo } from "numfmt";
import { DAYS_TO_1904 } from "./serial";

const OPTIONS = {
  dateErrorNumber: false,
  dateSpanLarge: false,
  overflow: "########",
  throws: false,
  invalid: "########",
};

/**
 * The text that a cell shows in Excel (English, United States), however narrow its column. The width of a letter that
 * a format keeps free is a space.
 * @param date1904 whether the workbook counts days from 1904
 */
export function displayText(value: string | number | boolean, pattern: string, date1904 = false): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const isShifted = date1904 && typeof value === "number" && value >= 0 && showsDays(pattern);
  return format(neutral(pattern), isShifted ? value + DAYS_TO_1904 : value, OPTIONS);
}

/** Whether a number format shows days, and not only the time of one or a length of time, "[h]:mm". */
export const showsDays = (pattern: string): boolean => getFormatInfo(pattern).type.startsWith("date");

/** As a cell of format General shows a number: at most 11 characters. */
export const general = (value: number): string => displayText(value, "General");

/** A currency's place, `[$€-407]`, decides nothing about points and commas: in Excel these are the machine's. */
const neutral = (pattern: string): string =>
  pattern.includes("[$") ? pattern.replace(/\[\$([^\]-]+)-[^\]]*\]/g, "[$$$1]") : pattern;
