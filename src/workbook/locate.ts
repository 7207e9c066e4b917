import { textOf } from "../cells/cell";
import type { Place } from "../model/error";
import { columnLetters, parseAddress } from "./a1";
import type { Source } from "./job";

/**
 * A place of the model with its cell on the sheet: the model counts rows within the accounts and names columns, an
 * analyst looks for "D8". Where row or column is not known the place stays as it is.
 */
export function locate<T extends Place>(place: T, source: Source): T {
  const { row, column } = place;
  const index = source.headers.findIndex((header) => textOf(header) === column);
  if (row === undefined || index < 0) return place;
  const { top, left } = parseAddress(source.address);
  return { ...place, cell: `${columnLetters(left + index)}${top + row}` };
}
