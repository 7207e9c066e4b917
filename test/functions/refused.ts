import { errorSentence, warningSentence } from "../../src/cells/sentence";
import type { Warning } from "../../src/model/assessment";
import { ModelError, type ModelErrorCode, type Place } from "../../src/model/error";

/** The error that a cell shows, and its sentence, where the model refuses a call. */
export const refused = (code: ModelErrorCode, where: Place = {}, shown = "#VALUE!") => ({
  code: shown,
  message: errorSentence(new ModelError(code, where), "en"),
});

/** The same where a single account cannot be scored. */
export const spoiled = (code: Warning["code"], where: Place) => ({
  code: "#VALUE!",
  message: warningSentence({ code, where }, "en"),
});
