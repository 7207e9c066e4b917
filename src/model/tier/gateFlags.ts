import type { Comparison, Gate } from "../document/types";
import type { RawCell } from "../portfolio/types";

const TRUE_WORDS: ReadonlySet<string> = new Set(["true", "1", "yes", "是"]);
const EXCEL_ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** What a gate found, one entry an account. */
export interface GateFlags {
  /** True where the comparison holds, so that the cap applies. */
  readonly flags: readonly boolean[];
  /** Accounts that could not be judged, as indices: blank and error cells, and cells of another kind than the value. */
  readonly unclear: readonly number[];
}

/**
 * Compares a gate's column with its value, as Excel's operators do: letter case plays no part, and every text is
 * greater than every number. So a text fails a gate of the form "more than 90"; it is reported all the same.
 *
 * @param cells raw cells, one an account; null is a blank
 */
export function gateFlags(cells: readonly RawCell[], gate: Pick<Gate, "op" | "value">): GateFlags {
  const unclear: number[] = [];
  const flags = cells.map((cell, account) => {
    if (cell === null || isError(cell)) {
      unclear.push(account);
      return false;
    }
    if (gate.op === "true") return TRUE_WORDS.has(String(cell).trim().toLowerCase());
    if (kindOf(cell) !== kindOf(gate.value ?? 0)) unclear.push(account);
    return holds(compare(cell, gate.value ?? 0), gate.op);
  });
  return { flags, unclear };
}

type Content = number | string | boolean;

function isError(cell: Exclude<RawCell, null>): cell is { readonly error: string } {
  return typeof cell === "object" || (typeof cell === "string" && EXCEL_ERROR.test(cell));
}

/** Excel's order between kinds: numbers, then texts, then FALSE and TRUE. */
function kindOf(content: Content): number {
  return ["number", "string", "boolean"].indexOf(typeof content);
}

function compare(a: Content, b: Content): number {
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0) return kinds;
  const [left, right] = [a, b].map((content) =>
    typeof content === "string" ? content.toLowerCase() : content,
  );
  if (left === right) return 0;
  return (left as Content) < (right as Content) ? -1 : 1;
}

function holds(order: number, op: Exclude<Comparison, "true">): boolean {
  switch (op) {
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
  }
}
