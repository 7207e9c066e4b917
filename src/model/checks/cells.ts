import type { Warning } from "../assessment";
import type { Fault } from "../portfolio/types";

/** A number as people type or export it: sign, currency, separators, percent; full-width forms too. */
const NUMBER = /^\(?[-+−]?\s*[¥￥$€£]?\s*[-+−]?\d[\d,.'’\s]*[%]?\)?$/u;

/**
 * What is told of cells that cannot be used: each on its own, but numbers stored as text once a column, since one
 * command turns them all into numbers. (A number that Excel holds as one is never faulty, so what reads as one is text.)
 */
export function aboutFaults(faults: readonly Fault[]): Warning[] {
  const texts = new Map<string, Fault[]>();
  const others: Warning[] = [];
  for (const fault of faults) {
    if (!isNumberText(fault.content)) others.push({ code: "FAULTY_CELL", where: fault });
    else texts.set(fault.column, [...(texts.get(fault.column) ?? []), fault]);
  }
  const told = [...texts.values()].map((own): Warning => {
    return { code: "NUMBERS_AS_TEXT", where: { ...(own[0] as Fault), count: own.length } };
  });
  return [...told, ...others];
}

/** @example isNumberText("１，２００") // true */
export function isNumberText(content: string): boolean {
  return NUMBER.test(content.normalize("NFKC").trim());
}
