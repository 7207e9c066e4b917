import type { Warning, WarningCode } from "../assessment";
import { KNOWN, type Column, type Fault } from "../portfolio/types";

/** A number as people type or export it: sign, currency, separators, percent; full-width forms too. */
const NUMBER = /^\(?[-+−]?\s*[¥￥$€£]?\s*[-+−]?\d[\d,.'’\s]*[%]?\)?$/u;

/**
 * What is told of cells that cannot be used: each on its own, but once a column where one cure serves them all:
 * numbers stored as text, and whatever a column without a single number holds instead. (A number that Excel holds as
 * one is never faulty, so what reads as one is text.)
 *
 * @param columns those that the cells are of
 */
export function aboutFaults(faults: readonly Fault[], columns: readonly Column[]): Warning[] {
  const hasNumber = new Map(columns.map(({ header, state }) => [header, state.includes(KNOWN)]));
  const together = new Map<string, { readonly code: WarningCode; readonly where: Fault; count: number }>();
  const others: Warning[] = [];
  for (const fault of faults) {
    const isText = isNumberText(fault.content);
    if (!isText && hasNumber.get(fault.column) !== false) {
      others.push({ code: "FAULTY_CELL", where: fault });
      continue;
    }
    const code = isText ? "NUMBERS_AS_TEXT" : "NO_NUMBERS";
    const key = `${code} ${fault.column}`;
    const known = together.get(key);
    if (known) known.count++;
    else together.set(key, { code, where: fault, count: 1 });
  }
  const told = [...together.values()].map(({ code, where, count }): Warning => ({
    code,
    where: { ...where, count },
  }));
  return [...told, ...others];
}

/** A column of amounts in which no account has a number. */
export function aboutAmounts(size: Column | null): Warning[] {
  if (size === null || size.state.includes(KNOWN)) return [];
  return [{ code: "NO_NUMBERS", where: { column: size.header } }];
}

/** @example isNumberText("１，２００") // true */
function isNumberText(content: string): boolean {
  return NUMBER.test(content.normalize("NFKC").trim());
}
