import type { Language } from "../locales/language";
import { reasonTexts } from "../locales/reason";
import type { Direction } from "../model/document/types";
import type { Part, Reason, WayDown, WayUp } from "../model/robust/reason";
import { fill } from "./fill";

/** What the figures of a reason are called. */
export interface ReasonNames {
  /** Tiers, best first. */
  readonly tiers: readonly string[];
  /** Criteria as the analyst calls them; where less is better a strength reads "low risk". */
  readonly criteria: readonly { readonly name: string; readonly direction: Direction }[];
  readonly language: Language;
  /** Writes a figure; left out: with a point and a minus sign. */
  readonly figure?: (value: number) => string;
}

/** From here on a rating is called strong; below it is only the account's best. Ours. */
const STRONG_FROM = 50;

/**
 * Why an account is in its tier, as a sentence that a manager can read. Every figure in it may be taken at its word.
 *
 * @example "Core (66.8). Strong in influence (90) and strategy (80), held back by finance (55). …"
 */
export function reasonSentence(reason: Reason, names: ReasonNames): string {
  const texts = reasonTexts[names.language];
  const { tier, score, up, down } = reason;
  const figure = names.figure ?? String;
  const tierName = names.tiers[tier] ?? "";
  const opening = fill(texts.opening, { tier: tierName, score: figure(score) });
  const wayUp = up === null ? null : upText(up, names, figure);
  const wayDown = down === null ? null : downText(down, names.tiers[tier], names, figure);
  const ways =
    wayUp === null || wayDown === null ? (wayUp ?? wayDown) : wayUp + texts.join + uncapitalised(wayDown);
  const outlook = ways === null ? [] : [ways + texts.end];
  return [opening, ...partsText(reason, names, figure), ...outlook].join(texts.space);
}

type Figure = (value: number) => string;

function partsText({ strong, weak }: Reason, names: ReasonNames, figure: Figure): string[] {
  if (weak === null) return [];
  const texts = reasonTexts[names.language];
  const good = strong.filter(({ rating }) => rating >= STRONG_FROM);
  const named = good.length > 0 ? good : strong.slice(0, 1);
  const text = good.length > 0 ? texts.strong : texts.best;
  const partOf = (part: Part, isStrength: boolean): string =>
    fill(texts.part, { name: quality(part.criterion, names, isStrength), rating: figure(part.rating) });
  const list = named.map((part) => partOf(part, true)).join(texts.and);
  return [fill(text, { strong: list, weak: partOf(weak, false) })];
}

function upText(up: WayUp, names: ReasonNames, figure: Figure): string {
  const texts = reasonTexts[names.language];
  const tier = names.tiers[up.tier];
  if (up.kind === "none") return fill(texts.none, { tier });
  if (up.kind === "all") return fill(texts.all, { tier, percent: figure(up.percent) });
  return fill(texts.one, { tier, name: quality(up.criterion, names, true), points: figure(up.points) });
}

function downText(
  down: WayDown,
  tier: string | undefined,
  { criteria, language }: ReasonNames,
  figure: Figure,
): string {
  const texts = reasonTexts[language];
  switch (down.kind) {
    case "none":
      return fill(texts.stable, { tier });
    case "potential":
      return fill(texts.fallPotential, { tier, value: figure(down.value), cut: figure(down.cut) });
    case "weight": {
      const { criterion, before, after } = down;
      const name = criteria[criterion]?.name;
      return fill(texts.fall, { tier, name, before: figure(before), after: figure(after) });
    }
  }
}

/** A criterion as something good or bad: where less is better, "low risk" and "high risk". */
function quality(criterion: number, { criteria, language }: ReasonNames, isGood: boolean): string {
  const { name = "", direction = "max" } = criteria[criterion] ?? {};
  if (direction === "max") return name;
  return fill(reasonTexts[language][isGood ? "low" : "high"], { name });
}

/** For the second half of a sentence, which begins with a word of ours in every language. */
function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
