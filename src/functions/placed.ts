import { ModelError, type Place } from "../model/error";

/**
 * Does a part of the work; what refuses it is told with this place, because only the door knows which argument, or
 * which column of it, the part was about.
 */
export function placed<Result>(place: Place, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    throw new ModelError(error.code, { ...error.where, ...place });
  }
}
