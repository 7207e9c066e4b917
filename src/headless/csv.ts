import Papa from "papaparse";

/** A table of texts as a .csv holds it: the first row is the header. */
export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  /** The text was not UTF-8 and was read as GB18030. */
  readonly gb18030: boolean;
}

/**
 * Decodes and splits a .csv: UTF-8 with or without a byte order mark, UTF-16 with one, else GB18030, which Excel
 * writes on a Chinese Windows. Comma, semicolon, tab or bar, whichever the text uses.
 */
export function parseCsv(bytes: Uint8Array): CsvTable {
  const { text, gb18030 } = decode(bytes);
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: "greedy" });
  return { rows: data, gb18030 };
}

function decode(bytes: Uint8Array): { text: string; gb18030: boolean } {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : null;
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), gb18030: false };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), gb18030: false };
  } catch {
    return { text: new TextDecoder("gb18030").decode(bytes), gb18030: true };
  }
}
