/** A worksheet without its cells, which are too many to be taken apart with the rest. */
export interface SplitSheet {
  /** The part with an empty element in place of `<sheetData>`. */
  readonly rest: string;
  /** Raw content of `<sheetData>`. */
  readonly data: string;
}

export function splitSheet(text: string): SplitSheet {
  const open = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?\/?>/.exec(text);
  if (!open) throw new Error("no sheetData");
  const [tag, prefix = ""] = open;
  const from = open.index + tag.length;
  const before = text.slice(0, open.index);
  const empty = `<${prefix}sheetData/>`;
  if (tag.endsWith("/>")) return { rest: before + empty + text.slice(from), data: "" };
  const close = `</${prefix}sheetData`;
  const to = text.indexOf(close, from);
  const end = text.indexOf(">", to);
  if (to < 0 || end < 0) throw new Error("sheetData does not end");
  return { rest: before + empty + text.slice(end + 1), data: text.slice(from, to) };
}
