import { headlessTexts, type HeadlessTexts } from "../locales/headless";
import type { Language } from "../locales/language";
import { UsageError } from "./options";
import { sentenceOf } from "./sentences";

/** Where a command writes, and what day it is there. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** ISO date. */
  readonly today: string;
}

/** 0: done. 1: the input was refused, nothing is written. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface Command<Options extends { readonly language: Language }> {
  readonly usage: (texts: HeadlessTexts) => string;
  /** @throws {UsageError} */
  readonly parse: (args: readonly string[]) => Options;
  /** What a refusal is about. */
  readonly input: (options: Options) => string;
  readonly run: (options: Options, terminal: Terminal) => Promise<void>;
}

/** Runs a command and says what goes wrong, in the language that was asked for. */
export async function runCommand<Options extends { readonly language: Language }>(
  args: readonly string[],
  terminal: Terminal,
  { usage, parse, input, run }: Command<Options>,
): Promise<ExitCode> {
  const texts = headlessTexts[args.includes("zh") ? "zh" : "en"];
  if (args.includes("--help")) {
    terminal.out(`${usage(texts)}\n`);
    return 0;
  }
  let options: Options;
  try {
    options = parse(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`${texts.usageErrors[error.code](error.detail)}\n${usage(texts)}\n`);
    return 2;
  }
  try {
    await run(options, terminal);
    return 0;
  } catch (error) {
    terminal.err(`${sentenceOf(error, input(options), options.language)}\n`);
    return 1;
  }
}
