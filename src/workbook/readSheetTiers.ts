import { textOf } from "../cells/cell";
import { parseAddress } from "./a1";
import type { Source } from "./job";
import { kindOf } from "./resultColumns";
import { cellValues, readRows } from "./transfer";

/**
 * What the list says now about each account's tier: our column of an earlier run, the final tier where overrides have
 * one. Null where no run has written yet. One round trip a chunk.
 */
export async function readSheetTiers(
  context: Excel.RequestContext,
  source: Source,
): Promise<string[] | null> {
  const ofKind = (kind: "tier" | "finalTier"): string | undefined =>
    source.own.find((header) => kindOf(header) === kind);
  const header = ofKind("finalTier") ?? ofKind("tier");
  if (header === undefined || source.rows === 0) return null;
  const { top, left, bottom } = parseAddress(source.address);
  const column = left + source.headers.indexOf(header);
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const area = { top: top + 1, bottom, left: column, right: column };
  const rows = await readRows(context, sheet, area, cellValues);
  // An error cell, or one that is still calculated, says nothing of a tier.
  return rows.map(([cell]) => textOf(cell ?? null).replace(/^#.*$/, ""));
}
