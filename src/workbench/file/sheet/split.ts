import type { Sections } from "../xml/sections";

/** A worksheet without its cells, which are too many to be taken apart with the rest. */
export interface SplitSheet {
  /** The part with an empty element in place of the cells. */
  readonly rest: string;
  /** The raw `<sheetData>`. */
  readonly data: string;
}

export function splitSheet(text: string): SplitSheet {
  const open = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?\/?>/.exec(text);
  if (!open) throw new Error("no sheetData");
  const [tag, prefix = ""] = open;
  const close = tag.endsWith("/>") ? open.index : text.indexOf(`</${prefix}sheetData`, open.index);
  const end = text.indexOf(">", close) + 1;
  if (close < 0 || end === 0) throw new Error("sheetData does not end");
  return {
    rest: `${text.slice(0, open.index)}<${prefix}sheetData/>${text.slice(end)}`,
    data: text.slice(open.index, end),
  };
}

/** Puts a worksheet together again around its cells, which come in pieces and are encoded one by one. */
export function joinSheet({ head, children, tail }: Sections, data: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const pieces = [encoder.encode(head)];
  for (const { name, xml } of children) {
    for (const piece of name === "sheetData" ? data : [xml]) pieces.push(encoder.encode(piece));
  }
  pieces.push(encoder.encode(tail));
  const all = new Uint8Array(pieces.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
