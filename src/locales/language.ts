/** The languages the product speaks. */
export type Language = "en" | "zh";

/** The product's language for a tag such as Office's displayLanguage: Chinese for any zh-*, else English. */
export function languageOf(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith("zh") ? "zh" : "en";
}
