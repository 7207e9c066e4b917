import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { HeadlessTexts } from "../locales/headless";
import { MAX_COLUMNS, MAX_ROWS } from "../workbench/book/area";
import type { Book } from "../workbench/book/types";
import { readXlsx } from "../workbench/file/read";
import { parseCsv } from "./csv";
import { csvCell } from "./csvCell";
import { RefusedInput } from "./refusal";
import { listBook, type ListCell } from "../workbench/sample/listBook";

export interface Input {
  readonly book: Book;
  /** Remarks on how the file was read. */
  readonly notes: readonly string[];
}

/** @throws {RefusedInput | FileError} where the file cannot be read, or holds no workbook or list */
export function readInput(path: string, texts: HeadlessTexts): Input {
  const type = extname(path).toLowerCase();
  if (type !== ".csv" && type !== ".xlsx" && type !== ".xlsm")
    throw new RefusedInput(({ files }) =>
      type === ".xls" ? files.xls(path) : type === ".xlsb" ? files.xlsb(path) : files.unknownType(path),
    );
  const bytes = readBytes(path);
  return type === ".csv" ? readCsv(bytes, texts) : { book: readXlsx(bytes), notes: [] };
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new RefusedInput(({ files }) => files.notFound(path));
  }
}

function readCsv(bytes: Uint8Array, texts: HeadlessTexts): Input {
  if (bytes.length === 0) throw new RefusedInput(({ files }, file) => files.empty(file));
  const { rows, gb18030 } = parseCsv(bytes);
  const [header = []] = rows;
  if (rows.length < 2) throw new RefusedInput(({ files }, file) => files.noAccounts(file));
  if (rows.length > MAX_ROWS) throw new RefusedInput(({ files }) => files.tooManyRows(rows.length));
  if (header.length > MAX_COLUMNS) throw new RefusedInput(({ files }) => files.tooManyColumns(header.length));
  const cells = rows.map((row, index): ListCell[] => {
    if (row.slice(header.length).some((text) => text.trim() !== ""))
      throw new RefusedInput(({ files }) => files.raggedRow(index + 1, row.length, header.length));
    return header.map((name, column) => (index === 0 ? text(name.trim()) : csvCell(row[column] ?? "")));
  });
  return { book: listBook(texts.accountsSheet, cells), notes: gb18030 ? [texts.gb18030] : [] };
}

const text = (value: string): ListCell => ({ value, numberFormat: "General" });
