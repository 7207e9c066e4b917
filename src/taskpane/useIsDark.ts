import { useSyncExternalStore } from "react";

const QUERY = "(prefers-color-scheme: dark)";

/** Whether the program around the pane is dark: Office's theme, or the browser's where Office tells none. */
export function useIsDark(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

function isDark(): boolean {
  const background = officeBackground();
  return background === null ? window.matchMedia(QUERY).matches : brightness(background) < 128;
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

function officeBackground(): string | null {
  const theme = (Office.context as Partial<Office.Context> | undefined)?.officeTheme as
    Partial<Office.OfficeTheme> | undefined;
  const color = theme?.bodyBackgroundColor ?? "";
  return /^#[0-9a-f]{6}$/i.test(color) ? color : null;
}

/** Perceived brightness of "#RRGGBB", 0..255 (ITU-R BT.601). */
function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
