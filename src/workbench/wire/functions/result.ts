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

/** The result that arrives, as Excel shows it. */
export function decodeResult([, succeeded, value, code]: WireResult): FunctionResult {
  if (!succeeded) return { error: ERRORS[Number(code)] ?? "#VALUE!", message: String(value ?? "") };
  if (isErrorValue(value)) return { error: value.code, message: "" };
  if (!Array.isArray(value)) return { values: [[decodeCell(value)]] };
  return { values: (value as readonly (readonly unknown[])[]).map((row) => row.map(decodeCell)) };
}

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
