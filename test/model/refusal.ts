import { ModelError, type ModelErrorCode, type Place } from "../../src/model/error";

/** The code and place that `work` is refused with. */
export function refusalOf(work: () => unknown): { code: ModelErrorCode } & Place {
  try {
    work();
  } catch (error) {
    if (error instanceof ModelError) return { code: error.code, ...error.where };
    throw error;
  }
  throw new Error("It was not refused.");
}
