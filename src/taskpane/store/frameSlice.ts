import type { Language } from "../../locales/language";
import { WORDS } from "../../locales/words";
import type { Slice } from "./state";
import type { Surroundings } from "./surroundings";

export const PAGES = ["accounts", "weights", "tiers", "write", "understand"] as const;
export type Page = (typeof PAGES)[number];

/** What the frame shows around the pages. */
export interface FrameSlice {
  readonly page: Page;
  readonly language: Language;
  /** Tag of the language that numbers are written in. */
  readonly contentLanguage: string;
  readonly goTo: (page: Page) => void;
  /** The texts of the pane, and of what it will write; names in the model, and words on KAM Model, stay as they are. */
  readonly speak: (language: Language) => void;
}

export const frameSlice =
  ({ language, contentLanguage }: Surroundings): Slice<FrameSlice> =>
  (set) => ({
    page: "accounts",
    language,
    contentLanguage,
    goTo: (page) => set({ page }),
    speak: (language) =>
      set(({ saved, words }) => ({ language, words: saved === null ? WORDS[language] : words })),
  });
