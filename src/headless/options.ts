import { parseArgs } from "node:util";
import { extname } from "node:path";
import type { Language } from "../locales/language";
import type { Mode } from "../workbook/job";

/** What one run of `tier` was asked to do. */
export interface TierOptions {
  readonly input: string;
  readonly model: string | null;
  readonly sheet: string | null;
  readonly table: string | null;
  readonly out: string | null;
  readonly mode: Mode;
  readonly language: Language;
  readonly json: boolean;
}

/** The call's words are off: exit code 2. `code` names a sentence of src/locales/headless. */
export class UsageError extends Error {
  constructor(
    readonly code: "INPUT" | "OPTION" | "MODE" | "LANGUAGE" | "OUT_TYPE",
    readonly detail: string,
  ) {
    super(`${code} ${detail}`);
    this.name = "UsageError";
  }
}

/** The type of workbook each input gives: a macro workbook stays one. */
const OUTPUT_TYPE: Readonly<Record<string, string>> = { ".csv": ".xlsx", ".xlsx": ".xlsx", ".xlsm": ".xlsm" };

/** @throws {UsageError} on anything but the usage that `--help` prints */
export function parseTierOptions(args: readonly string[]): TierOptions {
  const { values, positionals } = readArguments(args);
  const input = positionals[0];
  if (input === undefined || positionals.length > 1)
    throw new UsageError("INPUT", positionals.slice(1).join(" "));
  const out = values.out ?? null;
  const type = OUTPUT_TYPE[extname(input).toLowerCase()];
  if (out !== null && type !== undefined && extname(out).toLowerCase() !== type)
    throw new UsageError("OUT_TYPE", type);
  return {
    input,
    model: values.model ?? null,
    sheet: values.sheet ?? null,
    table: values.table ?? null,
    out,
    mode: oneOf("MODE", values.mode ?? "formulas", ["formulas", "kam", "values"]),
    language: readLanguage(values.language),
    json: values.json ?? false,
  };
}

/** What one run of `demo` was asked to do. */
export interface DemoOptions {
  readonly out: string;
  readonly language: Language;
}

/** @throws {UsageError} on anything but the usage that `--help` prints */
export function parseDemoOptions(args: readonly string[]): DemoOptions {
  const { values } = asUsage(() => parseArgs({ args: [...args], options: { out: TEXT, language: TEXT } }));
  const out = values.out ?? "kam-sample.xlsx";
  if (extname(out).toLowerCase() !== ".xlsx") throw new UsageError("OUT_TYPE", ".xlsx");
  return { out, language: readLanguage(values.language) };
}

const TEXT = { type: "string" } as const;

function readArguments(args: readonly string[]) {
  return asUsage(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        model: TEXT,
        sheet: TEXT,
        table: TEXT,
        out: TEXT,
        mode: TEXT,
        language: TEXT,
        json: { type: "boolean" },
      },
    }),
  );
}

/** Node names in quotes what it does not take, and says why in English alone. */
const QUOTED = /'([^']+)'/;

function asUsage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const said = String(error);
    throw new UsageError("OPTION", QUOTED.exec(said)?.[1] ?? said);
  }
}

function readLanguage(value: string | undefined): Language {
  return oneOf("LANGUAGE", value ?? "en", ["en", "zh"]);
}

function oneOf<T extends string>(code: "MODE" | "LANGUAGE", value: string, known: readonly T[]): T {
  const found = known.find((word) => word === value);
  if (found === undefined) throw new UsageError(code, value);
  return found;
}
