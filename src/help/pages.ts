import type { Language } from "../locales/language";
import { CATALOGUE } from "./catalogue";
import { functionPage } from "./render/functionPage";
import { pageOf } from "./render/html";
import { indexPage } from "./render/indexPage";
import type { Metadata } from "./types";

const LANGUAGES: readonly Language[] = ["en", "zh"];

/**
 * Every help page: HTML by its path below dist.
 *
 * @param metadata functions.json in both languages; the English one with @returns
 * @throws {Error} where a function has no entry in the catalogue, or an entry cannot be drawn
 */
export function helpPages(metadata: Readonly<Record<Language, Metadata>>): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const language of LANGUAGES) {
    const { functions, enums } = metadata[language];
    pages.set(`help/${language}/index.html`, indexPage(functions, language));
    for (const definition of functions) {
      const entry = CATALOGUE[definition.id];
      if (entry === undefined) throw new Error(`src/help/catalogue has no page of ${definition.id}`);
      const returns = definition.returns ?? entry.returns;
      pages.set(
        `help/${language}/${pageOf(definition.id)}`,
        functionPage(definition, entry, enums, returns, language),
      );
    }
  }
  return pages;
}
