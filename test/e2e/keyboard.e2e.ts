import type { Frame } from "playwright-core";
import { browserTest } from "./harness";
import { RealPage } from "./realPage";

/** More presses of Tab than any page of the pane has stops. */
const STOPS = 80;

/** What has the focus in a frame: its role, type or element, and its name. */
const focused = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    const label = element.getAttribute("aria-label") ?? element.textContent;
    const kind = element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase();
    return `${element.getAttribute("role") ?? kind} ${label.trim()}`;
  });

browserTest("from the sample to the written matrix by keyboard alone", async () => {
  const story = await RealPage.start();
  const { page, pane, grid } = story;
  const presses = await story.countPresses();
  const frame = await story.paneFrame();
  const tabTo = async (place: Frame, wanted: RegExp): Promise<void> => {
    const passed: string[] = [];
    for (let stop = 0; stop < STOPS; stop++) {
      const now = await focused(place);
      if (wanted.test(now)) return;
      passed.push(now);
      await page.keyboard.press("Tab");
    }
    throw new Error(`No Tab comes to ${String(wanted)}; it comes to ${passed.join(" | ")}`);
  };
  const press = async (wanted: RegExp): Promise<void> => {
    await tabTo(frame, wanted);
    await page.keyboard.press("Enter");
  };

  await story.inPane("Try it with sample data").waitFor();
  // The grid has the focus, and Tab is its own there.
  await page.waitForFunction(() => document.activeElement?.id.startsWith("__editor"));
  await page.keyboard.press("F6");
  expect(await focused(page.mainFrame())).toMatch(/^iframe/);
  await frame.waitForFunction(() => document.activeElement !== document.body);
  await press(/^button Try it with sample data/);
  await pane.getByRole("heading", { name: "Table1" }).waitFor();
  await press(/^button Next: Weights/);

  const finance = pane.getByRole("slider", { name: "Weight of Financial contribution" });
  await finance.waitFor();
  await tabTo(frame, /^range Weight of Financial contribution$/);
  await page.keyboard.press("PageUp");
  expect(await finance.getAttribute("aria-valuetext")).toContain("40.0");
  await press(/^button Next: Tiers/);

  await pane.getByRole("textbox", { name: "Quota of Strategic" }).waitFor();
  await tabTo(frame, /^text Quota of Strategic/);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("10");
  await page.keyboard.press("Enter");
  await tabTo(frame, /^application Value matrix, 60 accounts/);
  await press(/^button Next: Write/);

  const ready = "button:not([disabled], [aria-disabled=true])";
  await pane.locator(ready, { hasText: /^Write 60 accounts/ }).waitFor();
  await press(/^button Write 60 accounts/);
  await pane.getByRole("heading", { name: "Written", exact: true }).waitFor();
  await grid.calculated();
  expect(await grid.sheets()).toContain("KAM Matrix");
  expect(await presses()).toBe(0);

  // And back to the grid.
  await page.keyboard.press("Control+Shift+F6");
  await page.waitForFunction(() => document.activeElement?.id.startsWith("__editor"));
});
