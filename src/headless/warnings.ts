import { warningSentence } from "../cells/sentence";
import type { Language } from "../locales/language";
import { locate } from "../workbook/locate";
import type { Run } from "./run";

export interface ToldWarning {
  readonly code: string;
  readonly message: string;
}

/** What a run warns of, as sentences that name cells of the workbook. */
export function warningsOf({ assessment, source }: Run, language: Language): ToldWarning[] {
  return assessment.warnings.map(({ code, where }) => ({
    code,
    message: warningSentence({ code, where: locate(where, source) }, language),
  }));
}
