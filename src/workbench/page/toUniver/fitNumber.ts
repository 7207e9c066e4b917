import { displayText, general } from "../../book/displayText";

/** Whether a text has room in its cell. */
export type Fits = (text: string) => boolean;

/** Digits behind the point that General may need at most: it shows 11 characters. */
const MOST_DECIMALS = 9;
const MOST_EXPONENT_DECIMALS = 5;

/**
 * What a cell of format General shows of a number, as Excel has it: with as many decimals as there is room for, then as
 * 1.2E+08.
 * @returns null where nothing of that has room
 */
export function fittedGeneral(value: number, fits: Fits): string | null {
  const text = general(value);
  if (fits(text)) return text;
  if (!text.includes("E"))
    for (let decimals = MOST_DECIMALS; decimals >= 0; decimals--) {
      const rounded = String(Number(value.toFixed(decimals)));
      if (fits(rounded)) return rounded;
    }
  for (let decimals = MOST_EXPONENT_DECIMALS; decimals >= 0; decimals--) {
    const short = displayText(value, `0${decimals > 0 ? "." : ""}${"0".repeat(decimals)}E+00`);
    if (fits(short)) return short;
  }
  return null;
}
