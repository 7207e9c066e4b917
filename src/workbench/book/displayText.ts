import { displayDate, isDateFormat } from "./displayDate";

/**
 * The text that a cell shows (English, United States). Covers General, "@", numbers with digits, thousands, percent,
 * exponent and literal text in up to four sections, also by conditions in brackets, and dates and times; fractions are
 * shown as General.
 * @param date1904 whether the workbook counts days from 1904
 */
export function displayText(value: string | number | boolean, format: string, date1904 = false): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const [section, size] = sectionFor(value, format);
  if (/^general$/i.test(section) || section === "@") return general(size);
  if (/[?/]/.test(bare(section)) && !isDateFormat(section)) return general(size);
  if (isDateFormat(section)) return displayDate(size, section, date1904);
  return displayNumber(size, section);
}

/** The section of a format that a number uses, and the number as that section shows it: without its sign in the second. */
function sectionFor(value: number, format: string): [section: string, size: number] {
  const sections = splitSections(format);
  if (sections.some((section) => CONDITION.test(section)))
    return [sections.find((section) => holds(section, value)) ?? "General", value];
  const [positive = "General", negative, zero] = sections;
  if (value < 0 && negative !== undefined) return [negative, -value];
  if (value === 0 && zero !== undefined) return [zero, 0];
  return [positive, value];
}

const CONDITION = /^(?:\[[^\]<>=]*\])*\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;

/** Whether a section is meant for a number: one without a condition is for all that is left. */
function holds(section: string, value: number): boolean {
  const [, sign = "", text] = CONDITION.exec(section) ?? [];
  const limit = Number(text);
  if (sign === "<>") return value !== limit;
  const isMet = { "<": value < limit, ">": value > limit }[sign.charAt(0)] ?? false;
  return sign === "" || isMet || (sign.endsWith("=") && value === limit);
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [format];
}

/** The format without quoted text, escapes, colours and spaces as wide as a letter. */
const bare = (section: string): string => section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");

/** As a cell of format General shows a number: at most 11 characters. */
export function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return exponential(value, 5).replace(/\.?0+E/, "E");
  return String(Number(value.toPrecision(size < 1 ? 9 : 10)));
}

function exponential(value: number, digits: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential(digits).split("e");
  return `${mantissa}E${exponent.replace(/^([+-])(\d)$/, "$10$2")}`;
}

function displayNumber(value: number, section: string): string {
  const pattern = bare(section);
  const body = numberBody(value, pattern);
  const isNegative = value < 0 && /[1-9]/.test(body);
  let isShown = false;
  const text = section.replace(
    /"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|[0#?][0#?,.]*(?:E[+-]0+)?|\.[0#]+/g,
    (part, quoted?: string, escaped?: string, currency?: string) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
      if (currency !== undefined) return currency;
      if (!/^[0#?.]/.test(part) || isShown) return "";
      isShown = true;
      return body;
    },
  );
  return (isNegative ? "-" : "") + text;
}

const PATTERN = /([0#?][0#?,]*)?(?:\.([0#?]*))?(,*)(E[+-]0+)?/;

function numberBody(value: number, pattern: string): string {
  const percents = (pattern.match(/%/g) ?? []).length;
  const [, digitsPart = "", fraction = "", commas = "", exponent] =
    PATTERN.exec(pattern.replace(/^[^0#?.]*/, "")) ?? [];
  const scaled = Math.abs(value) * 100 ** percents;
  if (exponent !== undefined) return exponential(scaled, fraction.length);
  const whole = digitsPart.replace(/,+$/, "");
  const thousands = commas.length + digitsPart.length - whole.length;
  const [digits = "0", decimals = ""] = (scaled / 1000 ** thousands)
    .toFixed(Math.min(fraction.length, 20))
    .split(".");
  const least = (whole.match(/0/g) ?? []).length;
  const shown = digits === "0" && least === 0 ? "" : digits.padStart(least, "0");
  const grouped = whole.includes(",") ? shown.replace(/\B(?=(\d{3})+$)/g, ",") : shown;
  const optional = /#*$/.exec(fraction)?.[0].length ?? 0;
  const kept = decimals.replace(new RegExp(`0{0,${String(optional)}}$`), "");
  return grouped + (pattern.includes(".") ? `.${kept}` : "");
}
