import type { Language } from "../locales/language";
import { today } from "../workbook/today";
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
