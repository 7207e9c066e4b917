import { errorSentence } from "../../src/cells/sentence";
import { ModelError, type ModelErrorCode, type Place } from "../../src/model/error";

/** The error that a cell shows, and its sentence, where the model refuses a call. */
export const refused = (code: ModelErrorCode, where: Place = {}, shown = "#VALUE!") => ({
  code: shown,
  message: errorSentence(new ModelError(code, where), "en"),
});
