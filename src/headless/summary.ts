import { headlessTexts } from "../locales/headless";
import type { Language } from "../locales/language";
import { untiered } from "./report";
import type { Run } from "./run";
import { sourceName } from "./source";
import { warningsOf } from "./warnings";

const WARNINGS_SHOWN = 5;

/** What a run found, as lines of prose: where the accounts and the model came from, the tiers, what to look at. */
export function summary(run: Run, language: Language): string {
  const texts = headlessTexts[language];
  const { assessment, portfolio, source } = run;
  const others = run.sources.filter((own) => own !== source).map(sourceName);
  const { unrated, check } = untiered(assessment);
  const warnings = warningsOf(run, language).map(({ message }) => `  - ${message}`);
  const hidden = warnings.length - WARNINGS_SHOWN;
  return [
    ...(others.length > 0 ? [texts.chosen(sourceName(source), others.join(", "))] : []),
    texts.modelFrom[run.modelFrom],
    texts.found(portfolio.count, assessment.criteria.length),
    "",
    ...tierTable(run, texts.tierHead),
    ...(unrated + check > 0 ? ["", texts.untiered(unrated, check)] : []),
    ...(warnings.length > 0 ? ["", texts.warnings, ...warnings.slice(0, WARNINGS_SHOWN)] : []),
    ...(hidden > 0 ? [`  ${texts.more(hidden)}`] : []),
    "",
  ].join("\n");
}

function tierTable({ assessment }: Run, head: readonly string[]): string[] {
  const rows = assessment.tiers.map((tier) => [
    tier.label,
    tier.cut === null ? "" : tier.cut.toFixed(1),
    String(tier.count),
    `${(100 * tier.share).toFixed(1)}%`,
  ]);
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => width(line[column] ?? ""))));
  return lines.map(
    (line) =>
      "  " +
      line
        .map((text, column) => pad(text, widths[column] ?? 0, column > 0))
        .join("  ")
        .trimEnd(),
  );
}

/** Columns that a terminal gives a text: two for a wide character. */
const width = (text: string): number => text.replace(/[\u1100-\uffff]/g, "WW").length;

function pad(text: string, columns: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, columns - width(text)));
  return right ? space + text : text + space;
}
