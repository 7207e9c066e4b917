import { FAULTY, KNOWN, MISSING, type RawCell } from "../model/portfolio/types";

/** Words that say "nothing here", in lower case. */
export const MISSING_WORDS: readonly string[] = ["", "na", "n/a", "-", "—", "无", "暂无"];

/** Space, tab, line ends, no-break space and ideographic space at either end. */
const WHITE_SPACE = /^[\t-\r \u00A0\u3000]+|[\t-\r \u00A0\u3000]+$/g;

const LONGEST_CONTENT = 40;

const missingWords = new Set(MISSING_WORDS);
const missing = { state: MISSING, value: NaN } as const;
const faulty = { state: FAULTY, value: NaN } as const;

/** A cell read as a metric: `value` is a finite number where `state` is KNOWN, NaN elsewhere. */
export interface NumberCell {
  readonly state: typeof KNOWN | typeof MISSING | typeof FAULTY;
  readonly value: number;
}

/**
 * Reads a cell as a metric. A blank, white space and the words of MISSING_WORDS are missing; every other
 * text (also a number stored as text, also Excel's "#N/A"), a boolean, an error, NaN and Infinity are faulty.
 */
export function readNumber(raw: RawCell): NumberCell {
  if (typeof raw === "number") return Number.isFinite(raw) ? { state: KNOWN, value: raw } : faulty;
  return isMissing(raw) ? missing : faulty;
}

/** Whether a cell says "nothing here", in any letter case. */
export function isMissing(raw: RawCell): boolean {
  return raw === null || (typeof raw === "string" && missingWords.has(trim(raw).toLowerCase()));
}

/** Whether a cell looks empty: null or nothing but white space. */
export function isBlank(raw: RawCell): boolean {
  return raw === null || raw === "" || (typeof raw === "string" && trim(raw) === "");
}

/** A text without the white space at its ends that the product ignores. */
export function trim(text: string): string {
  return text.replace(WHITE_SPACE, "");
}

/** A cell as text: labels, names and ids. A blank is "", TRUE and FALSE are written as Excel does. */
export function textOf(raw: RawCell): string {
  if (raw === null) return "";
  if (typeof raw === "object") return raw.error;
  return typeof raw === "boolean" ? String(raw).toUpperCase() : trim(String(raw));
}

/** A cell's content as a message quotes it: one line of at most 40 characters. */
export function contentOf(raw: RawCell): string {
  const characters = [...textOf(raw).replace(/\s+/g, " ")];
  if (characters.length <= LONGEST_CONTENT) return characters.join("");
  return `${characters.slice(0, LONGEST_CONTENT - 1).join("")}…`;
}
