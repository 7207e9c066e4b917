import type { Language } from "./language";

/** Words of the custom functions' answers. */
export const ANSWERS = {
  en: { stable: "Stable" },
  zh: { stable: "稳定" },
} as const satisfies Record<Language, Record<string, string>>;
