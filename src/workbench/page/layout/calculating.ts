import type { GridView } from "../gridView";
import { element } from "./element";

/** Shorter calculations are not worth a word. */
const UNNOTICED = 300;
/** An add-in that does not answer for so long is not there. */
const PATIENCE = 20_000;

/** Says in the bar that the workbook is being calculated, as long as it is. */
export function showCalculation(bar: HTMLElement, view: Pick<GridView, "onProgress">, text: string): void {
  const status = element("span", { className: "status", role: "status" });
  bar.querySelector(".space")?.after(status);
  let due: ReturnType<typeof setTimeout> | null = null;
  view.onProgress((progress) => {
    if (progress !== "done")
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

/**
 * Waits until the workbook is calculated, the answers of the add-in's functions included.
 * @param patience in milliseconds: for how long nobody may answer
 * @returns false where it is not: nobody answers, or the workbook is no longer shown
 */
export async function waitForResults(
  view: Pick<GridView, "progress" | "settled" | "onProgress">,
  patience = PATIENCE,
): Promise<boolean> {
  let due: ReturnType<typeof setTimeout> | undefined;
  let unwatch = (): void => undefined;
  const givenUp = new Promise<boolean>((resolve) => {
    const giveUp = (): void => {
      resolve(false);
    };
    const watch = (): void => {
      clearTimeout(due);
      if (view.progress === "waiting") due = setTimeout(giveUp, patience);
      else if (view.progress === "ended") giveUp();
    };
    unwatch = view.onProgress(watch);
    watch();
  });
  const isWhole = await Promise.race([view.settled().then(() => true), givenUp]);
  clearTimeout(due);
  unwatch();
  return isWhole;
}
