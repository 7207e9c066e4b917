import { readFileSync } from "node:fs";
import { headlessTexts } from "../locales/headless";
import { parseModel } from "../model/document/parse";
import type { Model } from "../model/document/types";
import { writeXlsx } from "../workbench/file/write";
import { readInput } from "./input";
import { type ExitCode, runCommand, type Terminal } from "./command";
import { parseTierOptions, type TierOptions } from "./options";
import { checkWritable, writeWhole } from "./output";
import { RefusedInput } from "./refusal";
import { report } from "./report";
import { tierBook } from "./run";
import { summary } from "./summary";

/** The command `tier`. */
export function runTier(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return runCommand(args, terminal, {
    usage: ({ usage }) => usage.tier,
    parse: parseTierOptions,
    input: ({ input }) => input,
    run: tierFile,
  });
}

async function tierFile(options: TierOptions, terminal: Terminal): Promise<void> {
  const start = performance.now();
  const { language, out } = options;
  const texts = headlessTexts[language];
  if (out !== null) checkWritable(out);
  const { book, notes } = readInput(options.input, texts);
  const model = options.model === null ? null : readModelFile(options.model);
  const run = await tierBook(book, { ...options, model, date: terminal.today, write: out !== null });
  if (out !== null) writeWhole(out, writeXlsx(book));

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
