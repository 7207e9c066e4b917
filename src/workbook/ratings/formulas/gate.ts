import { cell } from "../addresses";
import { GATE_ROWS, HEADER_ROW } from "../sheetRows";
import { quoted } from "../references";
import { saysNothing } from "./metric";
import { literally } from "./recipe";

/** What a gate says of a blank or an error: it strikes nobody in silence, and is reported. */
export const UNKNOWN_GATE = "?";

/** A formula a row above a gate's column. */
export type GateRecipe = Readonly<Record<keyof typeof GATE_ROWS, string>>;

/**
 * The gate's parameters, looked up by its column's name. A second gate on one column is the next row of that
 * name after the first.
 *
 * @param earlier letters of the gate before on the same column, null for the first
 */
export function gateRecipe(letters: string, column: string, earlier: string | null): GateRecipe {
  const at = (row: number): string => `${letters}$${row}`;
  const name = literally(at(HEADER_ROW), column);
  const last = earlier === null ? "" : `${earlier}$${GATE_ROWS.position}`;
  const rest = `INDEX(KamGates[Column],${last}+1):INDEX(KamGates[Column],ROWS(KamGates[Column]))`;
  const parameter = (of: string): string => `INDEX(KamGates[${of}],${at(GATE_ROWS.position)})`;
  const tier = "ROW(KamTiers[Tier])-ROW(KamTiers[[#Headers],[Tier]])";
  return {
    position: last === "" ? `=MATCH(${name},KamGates[Column],0)` : `=${last}+MATCH(${name},${rest},0)`,
    comparison: `=${parameter("Comparison")}`,
    value: `=${parameter("Value")}`,
    cap: `=SUMPRODUCT((KamTiers[Tier]=${parameter("Cap")})*(${tier}))`,
  };
}

/**
 * The highest tier that the gate allows the account, 1 = top; 0 where it does not strike, "?" where the cell is
 * blank or an error. Excel's own operators compare, and every text is greater than every number.
 *
 * @param raw the analyst's cell
 */
export function gateFormula(letters: string, raw: string, number: string): string {
  const [comparison, value, highest] = [GATE_ROWS.comparison, GATE_ROWS.value, GATE_ROWS.cap].map(
    (row) => `${letters}$${row}`,
  );
  const holds = [">", ">=", "<", "<=", "=", "<>"].map((operator) => `${raw}${operator}${value}`).join(",");
  const isTrue = `OR(TRIM(${raw}&"")={"TRUE","1","yes","是"})`;
  const found = `MATCH(${comparison},{">",">=","<","<=","=","<>","true"},0)`;
  const struck = `IF(CHOOSE(${found},${holds},${isTrue}),${highest},0)`;
  const unknown = quoted(UNKNOWN_GATE);
  return `=IF(${number}="","",IFERROR(IF(${saysNothing(raw)},${unknown},${struck}),${unknown}))`;
}

/** The lowest cap of the gates that strike; "" where the account has no tier. */
export function gatesFormula(before: string, gates: readonly string[]): string {
  const [first = "", last = ""] = [gates[0], gates[gates.length - 1]];
  return `=IF(${cell(before)}="","",MAX(${cell(before)},${cell(first)}:${cell(last)}))`;
}
