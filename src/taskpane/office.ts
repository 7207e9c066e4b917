import type { Language } from "../locales/language";
import { loadSample } from "./sample/loadSample";
import type { Surroundings } from "./store/surroundings";

/** The store's surroundings in Excel. */
export function surroundingsOf(language: Language): Surroundings {
  return {
    run: (batch) => Excel.run(batch),
    language,
    contentLanguage: Office.context.contentLanguage,
    today,
    soon: afterPaint,
    loadSample,
  };
}

/** Today where the analyst is, as an ISO date. */
function today(): string {
  const now = new Date();
  const digits = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

/** After the next frame is on the screen; a page that is not shown has no frames, so time alone decides there. */
function afterPaint(work: () => void): () => void {
  let timer = 0;
  const frame = document.hidden ? 0 : requestAnimationFrame(() => (timer = window.setTimeout(work)));
  if (document.hidden) timer = window.setTimeout(work);
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
