import type { Book, Sheet } from "../../book/types";
import { RELATIONSHIPS } from "../namespaces";
import { attributes, encodeEscapes } from "../xml/text";

/** How a workbook names a sheet. */
export interface SheetLink {
  readonly path: string;
  readonly number: number;
  readonly relationship: string;
  /** Not in the file that the book was read from. */
  readonly isNew: boolean;
}

export interface OtherSheet {
  /** Place it had among all sheets. */
  readonly index: number;
  readonly xml: string;
}

const STATES: Readonly<Record<Sheet["visibility"], string | null>> = {
  Visible: null,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Sheets as the file lists them: worksheets in the book's order, the others as near to their old place as can be. */
export function allSheets(book: Book, others: readonly OtherSheet[]): (Sheet | OtherSheet)[] {
  const all: (Sheet | OtherSheet)[] = [...book.sheets];
  for (const other of others) all.splice(Math.min(other.index, all.length), 0, other);
  return all;
}

export function sheetsXml(
  all: readonly (Sheet | OtherSheet)[],
  links: ReadonlyMap<Sheet, Pick<SheetLink, "number" | "relationship">>,
): string {
  const items = all.map((each) => {
    if ("xml" in each) return each.xml;
    const link = links.get(each);
    return `<sheet${attributes({
      name: encodeEscapes(each.name),
      sheetId: link?.number,
      state: STATES[each.visibility],
      "r:id": link?.relationship,
    })}/>`;
  });
  return `<sheets xmlns:r="${RELATIONSHIPS}">${items.join("")}</sheets>`;
}
