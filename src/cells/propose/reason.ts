import type { Language } from "../../locales/language";
import { proposal } from "../../locales/proposal";
import { fill, type Values } from "../fill";
import type { ConceptId } from "./concepts";

/** Why a column is no criterion. */
export type ExclusionCode =
  | "EMPTY"
  | "TEXT"
  | "NUMBERS_AS_TEXT"
  | "IDENTIFIER"
  | "PLACE"
  | "YEAR"
  | "DATE"
  | "CONSTANT"
  | "DUPLICATE"
  | "COST"
  | "UNKNOWN";

/** What a proposal gives as its reason; each has a sentence in src/locales/proposal.ts. */
export type ReasonCode =
  | ConceptId
  | ExclusionCode
  | "ACCOUNT"
  | "ID"
  | "LOG"
  | "PERCENTILE"
  | "SKEWED_LINEAR"
  | "RATING_ENDS"
  | "BLANK_IS_ZERO";

export interface Reason {
  readonly code: ReasonCode;
  readonly values: Values;
}

export function reason(code: ReasonCode, values: Values = {}): Reason {
  return { code, values };
}

/** A reason as a sentence for the analyst; what no source gives is marked "(ours)". */
export function reasonSentence({ code, values }: Reason, language: Language): string {
  const texts: Readonly<Record<ReasonCode, string>> = proposal[language].reasons;
  return fill(texts[code], values);
}
