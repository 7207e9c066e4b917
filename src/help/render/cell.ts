import type { Language } from "../../locales/language";
import type { Day, SheetCell, Texts } from "../types";

export function isDay(cell: SheetCell): cell is Day {
  return typeof cell === "object" && cell !== null && "day" in cell;
}

export function isTexts(cell: SheetCell): cell is Texts {
  return typeof cell === "object" && cell !== null && "en" in cell;
}

/** A text that may be the same in both languages. */
export function textIn(text: string | Texts, language: Language): string {
  return typeof text === "string" ? text : text[language];
}

/** What a cell shows; numbers with the given decimals, else as they are. */
export function shown(cell: SheetCell, language: Language, decimals?: number): string {
  if (cell === null) return "";
  if (isDay(cell)) return cell.day;
  if (isTexts(cell)) return cell[language];
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell === "string") return cell;
  const text = decimals === undefined ? String(cell) : cell.toFixed(decimals);
  const isLarge = Math.abs(cell) >= 10_000;
  const [whole = "", fraction] = text.replace("-", "−").split(".");
  const grouped = isLarge ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
