import { fill } from "../../cells/fill";
import { errorSentence } from "../../cells/sentence";
import type { Language } from "../../locales/language";
import { frameTexts } from "../../locales/pane/frame";
import { ModelError } from "../../model/error";
import { WorkbookError } from "../../workbook/error";
import type { Source } from "../../workbook/job";
import { locate } from "../../workbook/locate";
import { workbookSentence } from "../../workbook/sentence";
import { errorCode } from "../../workbook/transfer";

type FailureText = keyof (typeof frameTexts)["en"]["failures"];

/** What Excel's own codes come to, as far as an analyst can do something about them. */
const CURES: Readonly<Record<string, FailureText>> = {
  InvalidOperationInCellEditMode: "editing",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  AccessDenied: "protected",
  HostUnavailable: "offline",
  WriteNotSupportedWhenModalDialogOpen: "dialog",
  ActivityLimitReached: "offline",
  InvalidOrTimedOutSession: "offline",
  ConnectionFailure: "offline",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
};

/**
 * Whatever was thrown as a sentence: what is wrong, where, what to do.
 * @param source the list that is open, so that a place is named by its cell
 */
export function failureSentence(error: unknown, language: Language, source: Source | null): string {
  if (error instanceof ModelError) {
    const where = source ? locate(error.where, source) : error.where;
    return errorSentence(new ModelError(error.code, where), language);
  }
  const { failures } = frameTexts[language];
  if (error instanceof WorkbookError) {
    const cure = CURES[errorCode(error.cause) ?? ""];
    const sentences = [workbookSentence(error, language), ...(cure ? [failures[cure]] : [])];
    return sentences.join(language === "en" ? " " : "");
  }
  const code = errorCode(error) ?? (error instanceof Error ? error.name : "");
  return fill(failures[CURES[code] ?? "unexpected"], { content: code });
}

/** What helps us when an analyst sends it: no cell of the workbook. */
export function failureDetails(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const debug = "debugInfo" in error ? JSON.stringify(error.debugInfo) : "";
  return [error.name, errorCode(error), error.message, debug, error.stack].filter(Boolean).join("\n");
}
