import { isEntireColumns, isEntireRows } from "../book/area";
import { eachCell } from "../book/cells";
import { paste, pasteArea } from "../book/paste";
import { followColumnFormulas } from "../book/tableBody";
import { followHeaders } from "../book/tableHeaders";
import { type Arguments, asOneOf } from "../wire/arguments";
import { HostError } from "../wire/hostError";
import type { Session } from "../wire/session";
import { raiseChange } from "./changes";
import { assertUnprotected, assertWritable } from "./protection";
import { rangeGiven } from "./rangeGiven";
import type { RangeTarget } from "./rangeTarget";

const KINDS = ["All", "Formulas", "Values", "Formats"] as const;

/** `range.copyFrom(source, copyType, skipBlanks, transpose)`. */
export function copyFrom(range: RangeTarget, args: Arguments, session: Session): void {
  const { book } = session;
  const source = rangeGiven(args.values[0], range.sheet, session);
  const kind = args.has(1) ? asOneOf(args.values[1], KINDS) : "All";
  if (args.flag(3, false))
    throw new HostError("NotImplemented", "This host does not transpose in Range.copyFrom.");
  for (const { area } of [source, range]) {
    if (!isEntireColumns(area) && !isEntireRows(area)) continue;
    throw new HostError("NotImplemented", "This host does not copy whole rows and columns.");
  }
  const to = pasteArea(source.area, range.area);
  if (kind === "Formats") assertUnprotected(range.sheet, "allowFormatCells");
  else assertWritable(book, range.sheet, to);
  if (kind === "Values") assertCalculated(source);
  paste(source.sheet, source.area, range.sheet, to, kind, args.flag(2, false));
  if (kind === "Formats") return;
  followHeaders(book, range.sheet, to);
  followColumnFormulas(range.sheet, to);
  raiseChange(session, range.sheet, to);
}

function assertCalculated({ sheet, area }: RangeTarget): void {
  eachCell(sheet, area, (cell) => {
    if (cell.formula !== null && cell.value === null) {
      throw new HostError(
        "NotImplemented",
        "This host does not calculate: the values of formulas cannot be copied.",
      );
    }
  });
}
