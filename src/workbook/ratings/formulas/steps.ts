import { cell, setting } from "../addresses";
import type { RatingsLayout } from "../layout";
import { quoted } from "../references";
import { rounded } from "./score";

/** Tiers are numbers here, 1 = top, so that labels are live. The last tier's Cut is blank, which counts as 0. */
export function byScoreFormula(layout: RatingsLayout): string {
  const score = cell(layout.columns.ratedScore);
  return `=IF(${score}="","",1+SUMPRODUCT(--(${rounded("KamTiers[Cut]")}>${score})))`;
}

/** Pareto: the amount of a rated account meets amounts; none counts as 0. */
export function byAmountFormula(layout: RatingsLayout, sizeLetters: string): string {
  const amount = rounded(`N(${cell(sizeLetters)})`);
  const above = `SUMPRODUCT(--(${rounded("KamTiers[Cut]")}>${amount}),--ISNUMBER(KamTiers[Cut]))`;
  return `=IF(${cell(layout.columns.ratedScore)}="","",1+${above})`;
}

/** Hysteresis: cuts above the previous tier are raised by the buffer, the others lowered. */
export function bufferFormula(layout: RatingsLayout, previousLetters: string): string {
  const { ratedScore, byScore } = layout.columns;
  const [plain, previous] = [cell(byScore), cell(previousLetters)];
  const tier = "ROW(KamTiers[Cut])-ROW(KamTiers[[#Headers],[Cut]])";
  const cut = rounded(`KamTiers[Cut]+${setting(layout, "buffer")}*SIGN(${previous}-(${tier})-0.5)`);
  const held = `1+SUMPRODUCT(--(${cut}>${cell(ratedScore)}),--ISNUMBER(KamTiers[Cut]))`;
  return `=IF(AND(ISNUMBER(${plain}),ISNUMBER(${previous})),${held},${plain})`;
}

/** The last two tiers by the potential axis; unrated ("") there where the potential is unknown. */
export function potentialFormula(layout: RatingsLayout, before: string, potential: string): string {
  const [tier, value, tiers] = [cell(before), cell(potential), setting(layout, "tiers")];
  const applies = `AND(${setting(layout, "rule")}="potential",ISNUMBER(${tier}),${tier}>=${tiers}-1)`;
  const reached = `${tiers}-(${value}>=${rounded(setting(layout, "potentialCut"))})`;
  return `=IF(${applies},IF(ISNUMBER(${value}),${reached},""),${tier})`;
}

/** The label of the model's tier, or the word for an unrated or faulty account. */
export function modelTierFormula(layout: RatingsLayout, faulty: string): string {
  const { number, score, afterGates } = layout.columns;
  const word = `IF(${cell(score)}=${quoted(faulty)},${setting(layout, "check")},${setting(layout, "unrated")})`;
  const none = `IF(${cell(number)}="","",${word})`;
  return `=IF(${cell(afterGates)}="",${none},INDEX(KamTiers[Tier],${cell(afterGates)}))`;
}

/** An override's tier, else the model's. */
export function finalTierFormula(override: string, modelTier: string): string {
  return `=IF(${cell(override)}="",${cell(modelTier)},${cell(override)})`;
}
