import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench } from "../harness";
import type {} from "../bareHost";

/** How a pane may stand in Excel: how wide, and in which colours. */
export interface Appearance {
  readonly width: number;
  readonly theme: "light" | "dark";
  readonly hasContrast?: boolean;
}

const THEMES = ["light", "dark"] as const;

export const APPEARANCES: readonly Appearance[] = [
  ...THEMES.flatMap((theme) => [320, 380, 450].map((width): Appearance => ({ width, theme }))),
  { width: 380, theme: "dark", hasContrast: true },
];

/** Each theme and each width once: enough for what a page shows after a press. */
export const FEW_APPEARANCES: readonly Appearance[] = [
  { width: 320, theme: "light" },
  { width: 450, theme: "dark" },
  { width: 380, theme: "dark", hasContrast: true },
];

/** "dark-380", "dark-contrast-380". */
export const appearanceName = ({ width, theme, hasContrast }: Appearance): string =>
  [theme, ...(hasContrast ? ["contrast"] : []), width].join("-");

/** The height that the pane is designed for. */
const HEIGHT = 720;

/** Gives the open pane another appearance, in place, and the height at which its page need not scroll. */
export async function appear({ page, addin }: OpenWorkbench, appearance: Appearance): Promise<void> {
  const { width, theme, hasContrast } = appearance;
  await page.emulateMedia({
    reducedMotion: "reduce",
    // Without emulation the frame's colours are those that the host gives it.
    colorScheme: hasContrast ? theme : null,
    forcedColors: hasContrast ? "active" : "none",
  });
  await page.evaluate((own) => {
    window.workbench.connection.setTheme(own);
  }, theme);
  let height = HEIGHT;
  // What comes late may need more than was measured first.
  for (let pass = 1; pass <= 3; pass++) {
    await resize(page, width, height);
    await settle(addin);
    height += await addin.evaluate(hiddenHeight);
  }
}

async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.evaluate(
    (size) => {
      Object.assign(document.querySelector("iframe") ?? {}, size);
    },
    { width: String(width), height: String(height) },
  );
}

/** How much of the page is below its lower edge. */
function hiddenHeight(): number {
  const boxes = Array.from(document.querySelectorAll("[role=tabpanel], [role=tabpanel] *"));
  return Math.max(0, ...boxes.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight));
}

/** Waits until nothing is on its way: no code, no preview, no frame. */
export async function settle(addin: Frame): Promise<void> {
  await addin.waitForFunction(() => document.querySelector("[role=progressbar]") === null);
  await addin.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}
