import { fill } from "../cells/fill";
import type { Language } from "../locales/language";
import { workbookErrors } from "../locales/workbook";
import type { WorkbookError } from "./error";

/** A refusal as a sentence: what is wrong, where, what to do. */
export function workbookSentence(error: WorkbookError, language: Language): string {
  return fill(workbookErrors[language][error.code], { ...error.where });
}
