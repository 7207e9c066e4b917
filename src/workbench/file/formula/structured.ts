/** Column names that need no brackets of their own after "@". */
const PLAIN_COLUMN = /^[\p{L}\p{N}_]+$/u;
const THIS_ROW = /^\[\[#This Row\],(.*)\]$/is;

/** `[[#This Row],[a]]` as typed: `[@a]`; null for brackets that mean another thing than this row. */
export function thisRowAsTyped(brackets: string): string | null {
  if (/^\[#This Row\]$/i.test(brackets)) return "[@]";
  const columns = THIS_ROW.exec(brackets)?.[1];
  if (columns === undefined) return null;
  const single = /^\[((?:[^[\]']|'.)*)\]$/s.exec(columns)?.[1];
  return single !== undefined && PLAIN_COLUMN.test(single) ? `[@${single}]` : `[@${columns}]`;
}

/** `[@a]`, `[@[a]]` or `[@]` as in the file; null for other brackets. */
export function thisRowOnDisk(brackets: string): string | null {
  if (!brackets.startsWith("[@")) return null;
  const columns = brackets.slice(2, -1);
  if (columns === "") return "[#This Row]";
  return `[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}
