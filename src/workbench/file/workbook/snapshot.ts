import type { Book, Sheet } from "../../book/types";
import { sheetOrigin } from "../origins";
import { type BuiltInName, namesXml } from "./names";
import { allSheets, type OtherSheet, type SheetLink, sheetsXml } from "./sheetList";

/** What the workbook's part says of sheets and names; equal texts mean that nothing changed. */
export function snapshot(
  book: Book,
  builtIn: readonly BuiltInName[],
  others: readonly OtherSheet[],
  links?: ReadonlyMap<Sheet, Pick<SheetLink, "number" | "relationship">>,
): { sheetsXml: string; namesXml: string } {
  const all = allSheets(book, others);
  const known = new Map(
    book.sheets.map((sheet) => [sheet, { number: 0, relationship: "", ...sheetOrigin(sheet.origin) }]),
  );
  const indexOf = (id: string): number => all.findIndex((each) => "id" in each && each.id === id);
  return { sheetsXml: sheetsXml(all, links ?? known), namesXml: namesXml(book, builtIn, indexOf) };
}
