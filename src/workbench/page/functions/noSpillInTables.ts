import { tableAt } from "../../book/tableBody";
import { sheetWithId } from "../../book/sheets";
import type { Book } from "../../book/types";
import type { FunctionResult } from "../../wire/functions/result";
import type { CallPlace } from "./functionCalls";

/** What a call shows in its cell: in a table no formula may spill. */
export function noSpillInTables(
  book: Book,
  result: FunctionResult | "busy",
  { sheetId, row, column }: CallPlace,
): FunctionResult | "busy" {
  if (result === "busy" || "error" in result) return result;
  if (result.values.length === 1 && (result.values[0]?.length ?? 0) === 1) return result;
  const sheet = sheetWithId(book, sheetId);
  const isInTable = sheet && tableAt(sheet, row, column);
  return isInTable ? { error: "#SPILL!", message: "" } : result;
}
