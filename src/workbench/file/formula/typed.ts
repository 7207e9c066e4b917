import { type Piece, takeApart } from "./pieces";
import { FUTURE_FUNCTIONS, SHEET_FUNCTIONS } from "./futureFunctions";
import { operandEnd } from "./operand";
import { thisRowAsTyped } from "./structured";

/**
 * A formula as typed in Excel, from its text in a file: with "=", `[@Name]` for this row's cell, and functions under
 * their own names (`KAM.SCORE`, `XLOOKUP`), `A1#` for a spilled range.
 *
 * @param table name of the table that holds the cell, null outside of tables
 */
export function typedFormula(text: string, table: string | null): string {
  return `=${DIFFERS.test(text) ? typed(takeApart(text), table) : text}`;
}

/** Spares most formulas the trouble. */
const DIFFERS = /_xl|#This Row/i;

function typed(pieces: readonly Piece[], table: string | null): string {
  let out = "";
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) break;
    const follower = pieces[at + 1];
    if (piece.kind !== "word") out += piece.text;
    else if (/^_xlfn\.(ANCHORARRAY|SINGLE)$/i.test(piece.text) && follower?.text === "(") {
      const end = operandEnd(pieces, at);
      const inside = typed(pieces.slice(at + 2, end - 1), table);
      out += /SINGLE$/i.test(piece.text) ? `@${inside}` : `${inside}#`;
      at = end - 1;
    } else if (follower?.kind === "brackets") {
      const thisRow = thisRowAsTyped(follower.text);
      const isOwn = piece.text.toLowerCase() === table?.toLowerCase();
      out += (thisRow !== null && isOwn ? "" : piece.text) + (thisRow ?? follower.text);
      at++;
    } else out += follower?.text === "(" ? functionName(piece.text) : piece.text.replace(/^_xlpm\./i, "");
  }
  return out;
}

function functionName(name: string): string {
  const own = /^_xldudf_(KAM_.+)$/i.exec(name)?.[1];
  if (own !== undefined) return own.replace(/_/g, ".");
  const future = /^_xlfn\.(?:_xlws\.)?(.+)$/i.exec(name)?.[1] ?? name.replace(/^_xlpm\./i, "");
  const isKnown =
    FUTURE_FUNCTIONS.has(future) || SHEET_FUNCTIONS.has(future) || /\.INTL$|^ISO\./.test(future);
  return isKnown || !/^_xlfn\./i.test(name) ? future : name;
}
