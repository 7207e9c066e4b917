import type { Language } from "../locales/language";
import { salesTexts } from "../locales/sales";
import type { Comparison } from "../model/document/types";
import { fill } from "./fill";

/** A figure to bring somewhere, in its own unit. */
export interface SalesStep {
  readonly column: string;
  /** NaN where it is not known yet. */
  readonly now: number;
  readonly target: number;
}

/** All that salespeople are told about an account. */
export interface SalesCase {
  readonly name: string;
  /** Label of its tier, or the word for none. */
  readonly tier: string;
  /** Label of the tier above; null where there is none to be reached. */
  readonly next: string | null;
  /** Each of them alone is enough for the next tier. */
  readonly alone: readonly SalesStep[];
  /** Enough together; null where not every one of them can be told in its own unit. */
  readonly together: readonly SalesStep[] | null;
  /** Columns that could still improve, for where no step can be told. */
  readonly improvable: readonly string[];
  /** Columns that carry the account. */
  readonly strong: readonly { readonly column: string; readonly now: number }[];
  /** Columns whose cell is empty. */
  readonly missing: readonly string[];
  /** Columns whose cell cannot be read. */
  readonly faulty: readonly string[];
  /** What caps the tier: it has to be put right before anything else helps. */
  readonly gate: SalesGate | null;
  /** Why somebody set the tier by hand; null where nobody did. */
  readonly hand: string | null;
}

export interface SalesGate {
  readonly column: string;
  readonly value: string;
  readonly op: Comparison;
  readonly limit: string;
  readonly reason: string;
}

/** Writes a figure of a column. */
export type WriteMetric = (value: number, column: string) => string;

/**
 * What to do about an account, in raw units: no ranks, no weights, no scores.
 *
 * @example "Ernst Handel is Core. To make it Strategic, raise Revenue from 45,000 to 61,000. …"
 */
export function salesSentence(own: SalesCase, language: Language, figure: WriteMetric): string {
  const texts = salesTexts[language];
  const { name, tier, hand, missing, faulty, strong } = own;
  const parts = [fill(texts.opening, { name, tier })];
  if (hand !== null) parts.push(fill(texts.hand, { reason: hand === "" ? undefined : hand }));
  else if (own.gate !== null) parts.push(gateText(own.gate, language));
  else if (own.next !== null) parts.push(wayText(own, own.next, language, figure));
  if (strong.length > 0) {
    const kept = strong.map(({ column, now }) => fill(texts.kept, { column, now: figure(now, column) }));
    parts.push(fill(strong.length === 1 ? texts.keepOne : texts.keep, { columns: kept.join(texts.and) }));
  }
  if (missing.length > 0) parts.push(fill(texts.missing, { columns: missing.join(texts.comma) }));
  if (faulty.length > 0) parts.push(fill(texts.check, { columns: faulty.join(texts.comma) }));
  return parts.join(texts.space);
}

function wayText(
  { alone, together, improvable }: SalesCase,
  next: string,
  language: Language,
  figure: WriteMetric,
): string {
  const texts = salesTexts[language];
  const stepsOf = (steps: readonly SalesStep[], join: string): string =>
    steps.map((step) => stepText(step, language, figure)).join(join);
  if (alone.length > 0) return fill(texts.one, { next, steps: stepsOf(alone, texts.or) });
  if (together !== null && together.length > 0)
    return fill(texts.all, { next, steps: stepsOf(together, texts.comma) });
  if (improvable.length === 0) return fill(texts.never, { next });
  return fill(texts.improve, { next, columns: improvable.join(texts.comma) });
}

function stepText({ column, now, target }: SalesStep, language: Language, figure: WriteMetric): string {
  const texts = salesTexts[language];
  if (Number.isNaN(now)) return fill(texts.reach, { column, target: figure(target, column) });
  return fill(target >= now ? texts.raise : texts.cut, {
    column,
    now: figure(now, column),
    target: figure(target, column),
  });
}

function gateText({ reason, column, value, op, limit }: SalesGate, language: Language): string {
  const texts = salesTexts[language];
  const way = fill(texts.limits[op], { value: limit });
  return fill(reason === "" ? texts.cappedPlain : texts.capped, { reason, column, value, limit: way });
}
