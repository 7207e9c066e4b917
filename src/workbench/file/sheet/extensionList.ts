import type { Sheet } from "../../book/types";
import { spottedExtension, worksheetEdits } from "../attached/attachments";
import { extendedFormatsXml } from "../rules/conditionalFormats";
import { extendedValidationsXml } from "../rules/validations";
import { withAttributes } from "../xml/edits";
import { child, type Element } from "../xml/parse";

/** `<extLst>` of a sheet: rules and sparklines up to date, all else as it was. */
export function extensionListXml(sheet: Sheet, root: Element, rest: string, path: string): string {
  const list = child(root, "extLst");
  if (!list) return "";
  const edits = worksheetEdits(sheet, root, rest, path);
  const items = list.children.map((extension) => {
    const inner = extension.children[0];
    if (inner?.name === "conditionalFormattings")
      return refilled(extension, inner, extendedFormatsXml(sheet.conditionalFormats), rest);
    if (inner?.name === "dataValidations")
      return refilled(extension, inner, extendedValidationsXml(sheet.validations), rest);
    return spottedExtension(extension, rest, edits);
  });
  const content = items.join("");
  const start = rest.slice(list.start, list.innerStart);
  return content === "" ? "" : start + content + rest.slice(list.innerEnd, list.end);
}

/** An extension with other items in its list; "" for none. */
function refilled(extension: Element, list: Element, items: readonly string[], rest: string): string {
  if (items.length === 0) return "";
  const start = withAttributes(rest.slice(list.start, list.innerStart), { count: items.length });
  const tail = rest.slice(list.innerEnd, extension.end);
  return rest.slice(extension.start, list.start) + start + items.join("") + tail;
}
