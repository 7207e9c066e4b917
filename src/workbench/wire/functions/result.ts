import { MAX_COLUMNS, MAX_ROWS } from "../../book/area";
import { LONGEST_TEXT } from "../../book/entry";
import type { CellValue, ErrorCode } from "../../book/types";

/** What a call shows: the cells by rows, or an error with the text that Excel shows beside it. */
export type FunctionResult =
  | { readonly values: readonly (readonly CellValue[])[] }
  | { readonly error: ErrorCode; readonly message: string };

/** One result on the wire: number of the call, whether it succeeded, value or message, number of the error. */
export type WireResult = readonly [number, boolean, unknown, number?];

const ERRORS: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Errors beside which Excel shows the text that a function gives them. */
const EXPLAINED: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["#VALUE!", "#N/A"]);

const failed: FunctionResult = { error: "#VALUE!", message: "" };

/**
 * The result that arrives, as Excel shows it.
 * @param isMatrix whether functions.json says that the function gives a range
 */
export function decodeResult([, succeeded, value, code]: WireResult, isMatrix: boolean): FunctionResult {
  if (!succeeded) {
    const error = ERRORS[Number(code)] ?? "#VALUE!";
    return { error, message: EXPLAINED.has(error) ? String(value ?? "") : "" };
  }
  if (isErrorValue(value)) return { error: value.code, message: "" };
  if (!Array.isArray(value)) return isTooLong(value) ? failed : { values: [[decodeCell(value)]] };
  const rows = value as readonly unknown[];
  return isMatrix && isBlock(rows) ? { values: rows.map((row) => row.map(decodeCell)) } : failed;
}

/** Rows of one length, neither none nor more than a sheet has. */
function isBlock(rows: readonly unknown[]): rows is readonly (readonly unknown[])[] {
  const [first] = rows;
  const columns = Array.isArray(first) ? first.length : 0;
  if (columns === 0 || columns > MAX_COLUMNS || rows.length > MAX_ROWS) return false;
  return rows.every((row) => Array.isArray(row) && row.length === columns && !row.some(isTooLong));
}

const isTooLong = (value: unknown): boolean => typeof value === "string" && value.length > LONGEST_TEXT;

/** Nothing, and what JSON has no word for, shows as 0. */
function decodeCell(value: unknown): CellValue {
  if (isErrorValue(value)) return { error: value.code };
  if (typeof value === "object" && value !== null && "basicValue" in value)
    return decodeCell(value.basicValue);
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : 0;
}

function isErrorValue(value: unknown): value is { readonly code: ErrorCode } {
  return (
    typeof value === "object" &&
    value !== null &&
    "valueType" in value &&
    value.valueType === "CustomFunctionError"
  );
}
