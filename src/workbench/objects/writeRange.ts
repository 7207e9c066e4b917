import { isEntireColumns, isEntireRows } from "../book/area";
import { followColumnFormulas } from "../book/tableBody";
import { followHeaders } from "../book/tableHeaders";
import { HostError } from "../wire/hostError";
import type { Session } from "../wire/session";
import { raiseChange } from "./changes";
import { assertWritable } from "./protection";
import type { RangeTarget } from "./rangeTarget";
import { writeCells } from "./writeCells";

/** Sets the values or formulas of a range, with all that follows from it: tables keep in step, listeners hear of it. */
export function writeRange(range: RangeTarget, input: unknown, session: Session): void {
  const { sheet, area } = range;
  if (isEntireColumns(area) || isEntireRows(area)) throw new HostError("InvalidArgument");
  assertWritable(session.book, sheet, area);
  writeCells(session.book, range, input);
  followHeaders(session.book, sheet, area);
  followColumnFormulas(sheet, area);
  raiseChange(session, sheet, area);
}
