import type { Language } from "../../src/locales/language";
import { isDay, isTexts } from "../../src/help/render/cell";
import { areaOf } from "../../src/help/render/references";
import type { Example, SheetCell } from "../../src/help/types";
import { callFunction, metadata, speakAround } from "../functions/runtime";

/** Days from Excel's day 0 to that of JavaScript. */
const EPOCH = 25_569;
const ONE_DAY = 86_400_000;

/**
 * What a formula on the example's sheet shows in an Excel of that language, through Microsoft's runtime.
 *
 * @param formula one call, "=KAM.SCORE(B2:D4,{50,30,20})"; blanks in ranges arrive as 0, as from Excel
 * @throws {CellError} where the cell shows an error
 */
export async function evaluate(example: Example, language: Language, formula: string): Promise<unknown> {
  const { id, args } = callOf(example, language, formula);
  speakAround(language);
  return callFunction(id, args);
}

/** The function's id and its arguments as Excel hands them over. */
export function callOf(
  example: Example,
  language: Language,
  formula: string,
): { readonly id: string; readonly args: readonly unknown[] } {
  const [, id = "", inside = ""] = /^=KAM\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  const values = split(inside, ",").map((text) => valueOf(text.trim(), example, language));
  const parameters = metadata.functions.find((known) => known.id === id)?.parameters ?? [];
  const isRepeating = (parameters.at(-1) as { repeating?: boolean } | undefined)?.repeating === true;
  if (!isRepeating) return { id, args: values };
  const fixed = parameters.length - 1;
  return { id, args: [...values.slice(0, fixed), values.slice(fixed)] };
}

/** The serial of a day, as Excel counts: 45000 is 2023-03-15. */
export function serialOf(day: string): number {
  return EPOCH + Date.parse(day) / ONE_DAY;
}

/** Parts of a text at a sign that stands in no quotes, brackets or braces. */
function split(text: string, sign: string): string[] {
  const parts: string[] = [""];
  let depth = 0;
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (!isQuoted && "({".includes(letter)) depth++;
    if (!isQuoted && ")}".includes(letter)) depth--;
    if (letter === sign && depth === 0 && !isQuoted) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

function valueOf(text: string, example: Example, language: Language): unknown {
  if (text === "") return null;
  const list = /^\{(.*)\}$/.exec(text)?.[1];
  if (list !== undefined)
    return split(list, ";").map((row) => split(row, ",").map((entry) => constantOf(entry.trim())));
  const [, kept, again] = /^IF\((\S+)="","",(\S+)\)$/.exec(text) ?? [];
  if (kept !== undefined && kept === again) return rangeOf(kept, example, language, "");
  if (/^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(text)) return rangeOf(text, example, language, 0);
  return constantOf(text);
}

function constantOf(text: string): unknown {
  const quoted = /^"(.*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  const number = Number(text);
  if (text === "" || Number.isNaN(number)) throw new Error(`The test cannot read ${text}`);
  return number;
}

function rangeOf(reference: string, example: Example, language: Language, blank: unknown): unknown[][] {
  const { top, left, bottom, right } = areaOf(reference);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => {
      const cell = example.cells[top + row]?.[left + column] ?? null;
      return cell === null || cell === "" ? blank : held(cell, language);
    }),
  );
}

/** What a cell of the example holds, for a reader of the language. */
export function held(cell: SheetCell, language: Language): string | number | boolean | null {
  if (cell === null || typeof cell !== "object") return cell;
  if (isDay(cell)) return serialOf(cell.day);
  return isTexts(cell) ? cell[language] : null;
}
