import { textOf } from "../../cells/cell";
import type { Language } from "../../locales/language";
import { WORDS, type Words } from "../../locales/words";
import { QUADRANTS } from "../../model/assessment";
import type { RawCell } from "../../model/portfolio/types";
import { WorkbookError } from "../error";
import { SETTINGS } from "../names";
import type { Tables } from "./ranges";
import { columnAddress, type LoadedTable } from "./tables";

/**
 * The words that stand on KAM Model; the language's own where a cell was emptied.
 * @throws {WorkbookError} LABELS_EQUAL: the matrix would draw an account twice
 */
export function wordsOf({ KamSettings, KamQuadrants }: Tables, language: Language): Words {
  const own = WORDS[language];
  const labels = QUADRANTS.map((id, index) => lookUp(KamQuadrants, id) || (own.quadrants[index] ?? ""));
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  if (twice !== undefined) {
    const address = columnAddress(KamQuadrants, 1);
    throw new WorkbookError("LABELS_EQUAL", { sheet: KamQuadrants.sheet, address, content: twice });
  }
  const [core = "", direct = "", potential = "", poor = ""] = labels;
  return {
    ...own,
    unrated: lookUp(KamSettings, SETTINGS.unrated) || own.unrated,
    check: lookUp(KamSettings, SETTINGS.check) || own.check,
    quadrants: [core, direct, potential, poor],
  };
}

/** The text in our second column beside `key` in the first; "" where there is none. */
function lookUp(table: LoadedTable, key: string): string {
  const [keys = 0, texts = 1] = table.positions;
  const row = table.values.find((cells) => cells[keys] === key);
  return textOf((row?.[texts] ?? null) as RawCell);
}
