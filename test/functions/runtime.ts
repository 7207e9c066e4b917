import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { Language } from "../../src/locales/language";
import { buildFunctions } from "./build";
import { shell, type Bridge } from "./shell";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly customEnumId?: string;
  readonly dimensionality?: "matrix";
  readonly optional?: boolean;
}

/** functions.json, as far as Excel reads it to call a function. */
export interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly dimensionality?: "matrix" };
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly {
      readonly name: string;
      readonly stringValue: string;
      readonly tooltip: string;
    }[];
  }[];
}

/** What a cell shows in place of a result: an error value and, where Excel shows one, its message. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** An error cell in an argument. */
export const errorCell = (code: string) => ({ type: "CustomFunctionError", code });

export const folder = buildFunctions();
export const bundle = readFileSync(join(folder, "functions.js"), "utf8");
export const metadata = JSON.parse(readFileSync(join(folder, "functions.json"), "utf8")) as Metadata;

const RUNTIME = require.resolve("@microsoft/office-js/dist/custom-functions-runtime.js");
/** In a sandbox of Node a global costs a hundred times what a variable does: these stand in loops over cells. */
const FAST_GLOBALS = "const { Array, Float64Array, Math, Number, Object, String } = globalThis;";
const INVOKE = { messageCategory: 1, messageType: 1000, targetId: "" };
const ERRORS_ALLOWED = 4;
const ERROR_CODES: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!" };

const waiting = new Map<number, (result: readonly unknown[]) => void>();
const { sandbox, bridge } = start();
let lastInvocation = 0;

/**
 * Calls a function of the built bundle as Excel does: through Microsoft's custom-functions-runtime.js, with
 * every argument in place (null where one is left out), a single cell as a 1 × 1 range.
 *
 * @param id the function's id, "SCORE"
 * @param args a range is an array of rows; cells are numbers, texts, booleans, null or `errorCell("#N/A")`
 * @returns what the cell or the spill shows
 * @throws {CellError} where the cell shows an error
 */
export async function callFunction(id: string, args: readonly unknown[]): Promise<unknown> {
  const definition = metadata.functions.find((known) => known.id === id);
  if (!definition) throw new CellError("#NAME?", `functions.json has no ${id}`);
  if (args.length > definition.parameters.length) throw new Error(`${id} has too many arguments`);
  if (!metadata.allowErrorForDataTypeAny && JSON.stringify(args).includes("CustomFunctionError"))
    throw new CellError("#VALUE!", "Excel does not call the function");

  const values = definition.parameters.map(({ dimensionality }, index) => {
    const value = args[index] ?? null;
    return dimensionality === "matrix" && value !== null && !Array.isArray(value) ? [[value]] : value;
  });
  const invocation = ++lastInvocation;
  const message = JSON.stringify([invocation, id, values, "Sheet1!A1", ERRORS_ALLOWED, null]);
  const [, done, result, code] = await new Promise<readonly unknown[]>((resolve) => {
    waiting.set(invocation, resolve);
    bridge.receive({ type: 3, message: { entries: [{ ...INVOKE, message, id: invocation }] } });
  });
  if (done !== true) throw new CellError(ERROR_CODES[Number(code)] ?? "#VALUE!", String(result));
  return result;
}

/** Lets the page around the functions speak a language. */
export function speakAround(language: Language): void {
  sandbox.kamLanguage = language;
}

function start(): { readonly sandbox: Record<string, unknown>; readonly bridge: Bridge } {
  const { sandbox, bridge, becomeReady } = shell((method, args) => {
    if (method !== "SetInvocationArrayResults") return;
    for (const result of args[0] as (readonly [number, ...unknown[]])[]) {
      waiting.get(result[0])?.(result);
      waiting.delete(result[0]);
    }
  });
  createContext(sandbox);
  runInContext(readFileSync(RUNTIME, "utf8"), sandbox, { filename: RUNTIME });
  runInContext(`{ ${FAST_GLOBALS} ${bundle}\n}`, sandbox, { filename: join(folder, "functions.js") });
  becomeReady();
  return { sandbox, bridge };
}
