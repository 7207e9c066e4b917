import { parseArgs } from "node:util";
import { headlessTexts } from "../locales/headless";
import { languageOf } from "../locales/language";
import { writeXlsx } from "../workbench/file/write";
import { sampleBook } from "../workbench/sample/sampleBook";
import { writeWhole } from "./output";
import { tierBook } from "./run";
import { readSample } from "./sample";
import { sentenceOf } from "./sentences";
import { summary } from "./summary";
import { terminal } from "./terminal";

/** The command `demo`: tiers the sample into a workbook and prints what it found. */
async function demo(): Promise<void> {
  const { values } = parseArgs({ options: { language: { type: "string" }, out: { type: "string" } } });
  const language = languageOf(values.language);
  const out = values.out ?? "kam-sample.xlsx";
  const texts = headlessTexts[language];
  const { err } = terminal();
  const start = performance.now();
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

demo().catch((error: unknown) => {
  terminal().err(`${sentenceOf(error, "kam-sample", "en")}\n`);
  process.exitCode = 1;
});
