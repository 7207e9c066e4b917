import type { CellValue } from "../../book/types";
import { decodeEscapes } from "../xml/text";
import { serialOf } from "./dates";
import { errorOnDisk } from "./errors";
import type { RawCell } from "./rawCell";

/** What a cell shows. @throws {Error} for a number or index that is none */
export function cellValue(raw: RawCell, strings: readonly string[], date1904: boolean): CellValue {
  const { type, value, inline, formula } = raw;
  if (type === "inlineStr") return decodeEscapes(inline ?? "");
  if (value === null) return type === "str" && formula !== null ? "" : null;
  switch (type) {
    case "s":
      return stringAt(strings, value);
    case "str":
      return decodeEscapes(value);
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "e":
      return { error: errorOnDisk(value.trim()) };
    case "d":
      return serialOf(value.trim(), date1904) ?? value;
    default:
      return numberOf(value);
  }
}

function stringAt(strings: readonly string[], index: string): string {
  const text = strings[Number(index)];
  if (text === undefined) throw new Error(`string ${index}`);
  return text;
}

function numberOf(text: string): number | null {
  if (text.trim() === "") return null;
  const number = Number(text);
  if (Number.isNaN(number)) throw new Error(`number ${text}`);
  return number;
}
