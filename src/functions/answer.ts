import { errorSentence } from "../cells/sentence";
import { spokenLanguage } from "../locales/language";
import { ModelError, type ModelErrorCode } from "../model/error";

/** Refusals for want of data rather than for a wrong argument. */
const NOT_AVAILABLE: readonly ModelErrorCode[] = [
  "ANCHORS_MISSING",
  "NO_ACCOUNTS",
  "TOO_FEW",
  "NO_FIGURE",
  "ALL_EQUAL",
];

/**
 * Answers a call. A refusal by the model becomes the error that Excel shows with its sentence, in Excel's language:
 * #N/A where data is wanting, #VALUE! for everything else.
 */
export function answer(work: () => unknown[][]): unknown[][] {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new CustomFunctions.Error(
      NOT_AVAILABLE.includes(error.code)
        ? CustomFunctions.ErrorCode.notAvailable
        : CustomFunctions.ErrorCode.invalidValue,
      errorSentence(error, spokenLanguage()),
    );
  }
}
