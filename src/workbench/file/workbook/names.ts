import type { Book, DefinedName, Sheet } from "../../book/types";
import { formulaOnDisk } from "../formula/onDisk";
import { typedFormula } from "../formula/typed";
import { same } from "../same";
import { child, children, type Element, flag } from "../xml/parse";
import { attributes, decodeEscapes, encodeText } from "../xml/text";

interface NameOrigin {
  readonly read: DefinedName;
  /** Attributes of the file that a name's data does not tell. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

/** A name that Excel keeps for itself: print areas and titles, filters. */
export interface BuiltInName {
  readonly name: string;
  /** Id of the sheet it belongs to; null for the whole workbook. */
  readonly sheet: string | null;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

/** Reads the defined names into the book and its sheets; the ones that Excel keeps for itself are returned. */
export function readNames(
  workbook: Element,
  book: Book,
  sheetAt: (index: number) => Sheet | null,
): BuiltInName[] {
  const builtIn: BuiltInName[] = [];
  for (const element of children(child(workbook, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden, comment } = element.attributes;
    const sheet = localSheetId === undefined ? null : sheetAt(Number(localSheetId));
    if (localSheetId !== undefined && !sheet) continue;
    if (name.startsWith("_xlnm.")) {
      builtIn.push({ name, sheet: sheet?.id ?? null, attributes: element.attributes, text: element.text });
      continue;
    }
    const read: DefinedName = {
      name,
      formula: typedFormula(decodeEscapes(element.text), null),
      visible: !flag(hidden),
      comment: comment ?? "",
    };
    const origin: NameOrigin = { read: { ...read }, attributes: element.attributes, text: element.text };
    (sheet ?? book).names.push({ ...read, origin });
  }
  return builtIn;
}

/** `<definedNames>` of the book; "" if there are none. `indexOf` counts sheets as the file will have them. */
export function namesXml(
  book: Book,
  builtIn: readonly BuiltInName[],
  indexOf: (sheet: string) => number,
): string {
  const items: string[] = [];
  for (const { name, sheet, attributes: kept, text } of builtIn) {
    const localSheetId = sheet === null ? null : indexOf(sheet);
    if (localSheetId !== -1) items.push(nameXml({ ...kept, name, localSheetId }, text));
  }
  const add = (names: readonly DefinedName[], localSheetId: number | null): void => {
    for (const each of names) {
      const origin = each.origin as NameOrigin | undefined;
      const isSame = origin && same(origin.read.formula, each.formula);
      const text = isSame ? origin.text : formulaOnDisk(each.formula, { table: null, dynamic: true });
      const { name, visible, comment } = each;
      const hidden = visible ? null : 1;
      items.push(
        nameXml({ ...origin?.attributes, name, localSheetId, hidden, comment: comment || null }, text),
      );
    }
  };
  add(book.names, null);
  for (const sheet of book.sheets) add(sheet.names, indexOf(sheet.id));
  return items.length === 0 ? "" : `<definedNames>${items.join("")}</definedNames>`;
}

function nameXml(values: Readonly<Record<string, string | number | null | undefined>>, text: string): string {
  return `<definedName${attributes(values)}>${encodeText(text)}</definedName>`;
}
