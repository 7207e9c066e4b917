import type { HeadlessTexts } from "../locales/headless";

/** An input that the command line refuses by itself: exit code 1, nothing written. */
export class RefusedInput extends Error {
  /** @param sentence makes the sentence from the texts of a language and the input's path */
  constructor(readonly sentence: (texts: HeadlessTexts, file: string) => string) {
    super("refused input");
    this.name = "RefusedInput";
  }
}
