import type { Language } from "../../locales/language";
import type { SampleTable } from "../../workbook/writeSample";

/** What the store needs of the world around it; a test hands in its own. */
export interface Surroundings {
  /** Runs a batch on the workbook: Excel.run. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Language of the program that the pane stands in. */
  readonly language: Language;
  /** Tag of the language that numbers are written in: "de-DE". */
  readonly contentLanguage: string;
  /** Today where the analyst is, as an ISO date. */
  readonly today: () => string;
  /** Does work after the page has been drawn; returns what calls it off. */
  readonly soon: (work: () => void) => () => void;
  readonly loadSample: (language: Language) => Promise<SampleTable>;
}
