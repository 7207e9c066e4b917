import { readFileSync } from "node:fs";
import { headlessTexts } from "../locales/headless";
import { parseModel } from "../model/document/parse";
import type { Model } from "../model/document/types";
import { writeXlsx } from "../workbench/file/write";
import { readInput } from "./input";
import { parseTierOptions, UsageError, type TierOptions } from "./options";
import { writeWhole } from "./output";
import { RefusedInput } from "./refusal";
import { report } from "./report";
import { tierBook } from "./run";
import { sentenceOf } from "./sentences";
import { summary } from "./summary";

/** Where a command writes, and what day it is there. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** ISO date. */
  readonly today: string;
}

/** The command `tier`. Returns the exit code: 0 done, 1 refused input, 2 wrong usage. */
export async function runTier(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let options: TierOptions;
  try {
    options = parseTierOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const texts = headlessTexts[args.includes("zh") ? "zh" : "en"];
    terminal.err(`${texts.usageErrors[error.code](error.detail)}\n${texts.usage}\n`);
    return 2;
  }
  try {
    await tierFile(options, terminal);
    return 0;
  } catch (error) {
    terminal.err(`${sentenceOf(error, options.input, options.language)}\n`);
    return 1;
  }
}

async function tierFile(options: TierOptions, terminal: Terminal): Promise<void> {
  const start = performance.now();
  const { language, out } = options;
  const texts = headlessTexts[language];
  const { book, notes } = readInput(options.input, texts);
  const model = options.model === null ? null : readModelFile(options.model);
  const run = await tierBook(book, { ...options, model, date: terminal.today, write: out !== null });
  if (out !== null) saveAs(out, writeXlsx(book));

  terminal.err([...notes, summary(run, language)].join("\n"));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  terminal.err(`${out === null ? texts.notWritten : texts.written(out, seconds)}\n`);
  if (options.json) terminal.out(`${JSON.stringify(report(run, language))}\n`);
}

function readModelFile(path: string): Model {
  let text: string;
  try {
    text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new RefusedInput(({ files }) => files.modelNotFound(path));
  }
  try {
    return parseModel(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new RefusedInput(({ files }) => files.modelNotJson(path, error.message));
  }
}

function saveAs(path: string, bytes: Uint8Array): void {
  try {
    writeWhole(path, bytes);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new RefusedInput(({ files }) => files.notWritable(path, code));
  }
}
