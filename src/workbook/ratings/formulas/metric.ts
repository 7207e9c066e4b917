import { MISSING_WORDS } from "../../../cells/cell";
import { quoted } from "../references";

/** The words for "nothing here", as an array constant; Excel's = pays no heed to letter case. */
const MISSING = `{${MISSING_WORDS.map(quoted).join(",")}}`;

/**
 * Whether a cell's text says "nothing here". CLEAN takes tabs and line ends out of it, TRIM white space.
 * The no-break and the ideographic space are escapes here: an editor turns them into plain spaces unseen.
 */
export function saysNothing(cell: string): string {
  return `OR(TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(${cell},"\u00A0"," "),"\u3000"," ")))=${MISSING})`;
}

/** Whether a cell holds a number. LibreOffice takes TRUE for one, hence ISLOGICAL. */
function isNumber(cell: string): string {
  return `AND(ISNUMBER(${cell}),NOT(ISLOGICAL(${cell})))`;
}

/**
 * A metric as read: its number, "" where missing or beyond the last account, `faulty` where the cell holds
 * anything else. Every other formula reads these clean columns: RANK, PERCENTILE and SMALL fail on one error.
 *
 * @param raw the analyst's cell, INDEX(Accounts[revenue],$A17)
 * @param number the account's position, "" where there is none
 */
export function metricFormula(raw: string, number: string, faulty: string): string {
  return `=IF(${isNumber(raw)},${raw},IF(IFERROR(${saysNothing(raw)},${number}=""),"",${quoted(faulty)}))`;
}

/** The amount that sizes an account: its number, "" where it has none. */
export function sizeFormula(raw: string): string {
  return `=IF(${isNumber(raw)},${raw},"")`;
}
