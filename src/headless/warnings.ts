import { warningSentence } from "../cells/sentence";
import type { Language } from "../locales/language";
import { health } from "../model/checks/health";
import { locate } from "../workbook/locate";
import type { Run } from "./run";

export interface ToldWarning {
  readonly code: string;
  readonly message: string;
}

/** What there is to know of a run, the most severe first, as sentences that name cells of the workbook. */
export function warningsOf({ portfolio, assessment, source, grid }: Run, language: Language): ToldWarning[] {
  return health(portfolio, assessment, grid.findings).map(({ code, where }) => ({
    code,
    message: warningSentence({ code, where: locate(where, source) }, language),
  }));
}
