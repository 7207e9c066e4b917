import { headlessTexts } from "../locales/headless";
import { writeXlsx } from "../workbench/file/write";
import { sampleBook } from "../workbench/sample/sampleBook";
import { type ExitCode, runCommand, type Terminal } from "./command";
import { type DemoOptions, parseDemoOptions } from "./options";
import { checkWritable, writeWhole } from "./output";
import { tierBook } from "./run";
import { readSample } from "./sample";
import { summary } from "./summary";

/** The command `demo`: tiers the sample into a workbook and says what it found. */
export function runDemo(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return runCommand(args, terminal, {
    usage: ({ usage }) => usage.demo,
    parse: parseDemoOptions,
    input: ({ out }) => out,
    run: tierSample,
  });
}

async function tierSample({ out, language }: DemoOptions, { err }: Terminal): Promise<void> {
  const texts = headlessTexts[language];
  const start = performance.now();
  checkWritable(out);
  const sample = readSample();
  const book = sampleBook(sample, language);
  err(`${texts.sampleTitle(sample.customers.length, sample.lines)}\n`);
  const run = await tierBook(book, {
    model: null,
    sheet: null,
    table: null,
    mode: "formulas",
    language,
    date: sample.date,
    write: true,
  });
  writeWhole(out, writeXlsx(book));
  err(summary(run, language));
  err(`${texts.written(out, ((performance.now() - start) / 1000).toFixed(1))}\n`);
}
