import { MAX_COLUMNS, MAX_ROWS } from "../../book/area";
import { readEntry } from "../../book/entry";
import type { CellError, CellValue } from "../../book/types";
import type { FunctionDefinition, FunctionParameter } from "./metadata";

/** An argument as the formula gives it: one value, the cells of a range by rows, or undefined where it is left out. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[] | undefined;

const wrong: CellError = { error: "#VALUE!" };

/**
 * The arguments as Excel on the web hands them to a custom function: every parameter in its place, null where one is
 * left out; a single value as a range of one cell; blank cells as 0; other types turned into the parameter's.
 *
 * Whole columns and rows are not handed over: #CALC! (office-js #4613).
 *
 * @param areErrorsAllowed whether error cells reach a parameter of any type
 * @returns an error where Excel shows one without calling the function
 */
export function encodeArguments(
  definition: FunctionDefinition,
  args: readonly FunctionArgument[],
  areErrorsAllowed: boolean,
): readonly unknown[] | CellError {
  const { parameters } = definition;
  if (args.length > parameters.length) return wrong;
  const encoded = parameters.map((parameter, index) => encode(parameter, args[index], areErrorsAllowed));
  return encoded.find(isError) ?? encoded;
}

function encode(
  parameter: FunctionParameter,
  argument: FunctionArgument,
  areErrorsAllowed: boolean,
): unknown {
  if (argument === undefined) return parameter.optional ? null : wrong;
  const cells = isRange(argument) ? argument : [[argument]];
  if (cells.length >= MAX_ROWS || (cells[0]?.length ?? 0) >= MAX_COLUMNS) return { error: "#CALC!" };
  const fault = cells.flat().find(isError);
  if (fault && !(areErrorsAllowed && parameter.type === "any")) return fault;
  const encoded = cells.map((row) => row.map((cell) => encodeCell(coerce(cell, parameter.type))));
  const refused = encoded.flat().find((cell) => cell === wrong);
  if (refused) return refused;
  if (parameter.dimensionality === "matrix") return encoded;
  return cells.length === 1 && cells[0]?.length === 1 ? encoded[0]?.[0] : wrong;
}

/** A value as a parameter of a type takes it: Excel turns what it can, and calls nothing where it cannot. */
function coerce(value: CellValue, type: string | undefined): CellValue {
  if (value === null || isError(value)) return value;
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "number") return asNumber(value) ?? wrong;
  if (type !== "boolean" || typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  return /^(true|false)$/i.test(value) ? /^t/i.test(value) : wrong;
}

function asNumber(value: string | number | boolean): number | null {
  if (typeof value !== "string") return Number(value);
  const read = readEntry(value).value;
  return typeof read === "number" ? read : null;
}

function encodeCell(value: CellValue): unknown {
  if (value === null) return 0;
  if (value === wrong) return wrong;
  return isError(value) ? { type: "CustomFunctionError", code: value.error } : value;
}

function isRange(argument: FunctionArgument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}

export function isError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}
