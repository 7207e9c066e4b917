import type { GridView } from "../gridView";
import { element } from "./element";

/** Shorter calculations are not worth a word. */
const UNNOTICED = 300;

/** Says in the bar that the workbook is being calculated, as long as it is. */
export function showCalculation(bar: HTMLElement, view: GridView, text: string): void {
  const status = element("span", { className: "status", role: "status" });
  bar.querySelector(".space")?.after(status);
  let due: ReturnType<typeof setTimeout> | null = null;
  view.onCalculation((isCalculating) => {
    if (isCalculating)
      due ??= setTimeout(() => {
        status.textContent = text;
      }, UNNOTICED);
    else {
      if (due !== null) clearTimeout(due);
      due = null;
      status.textContent = "";
    }
  });
}
