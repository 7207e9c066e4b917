/** The languages the product speaks. */
export type Language = "en" | "zh";

/** The product's language for a tag such as Office's displayLanguage: Chinese for any zh-*, else English. */
export function languageOf(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/** Where the page tells the custom functions that run in it which language it speaks: they know of no page. */
interface Speaker {
  kamLanguage?: Language;
}

export function speak(language: Language): void {
  (globalThis as Speaker).kamLanguage = language;
}

/** The language of the page around; English where there is none, as in Excel's JS-only runtime. */
export function spokenLanguage(): Language {
  return (globalThis as Speaker).kamLanguage ?? "en";
}
