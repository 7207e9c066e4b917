import { fill } from "../../../../cells/fill";
import type { pairwiseTexts } from "../../../../locales/pane/pairwise";

type Texts = (typeof pairwiseTexts)["en"];

/** An answer in words. @param times how many times more the first counts than the second */
export function degreeText(texts: Texts, times: number, first: string, second: string): string {
  const [more, less] = times >= 1 ? [first, second] : [second, first];
  const degree = String(Math.round(Math.max(times, 1 / times)));
  const known: Readonly<Record<string, string>> = texts.degrees;
  return fill(known[degree] ?? texts.between, { more, less, times: degree });
}

/** An answer as a ratio that no line breaks: "3 : 1", "1 : 5". */
export function ratioText(times: number): string {
  return times >= 1 ? `${Math.round(times)}\u00A0:\u00A01` : `1\u00A0:\u00A0${Math.round(1 / times)}`;
}
