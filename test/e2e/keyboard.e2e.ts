import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { browserTest } from "./harness";
import { RealPage } from "./realPage";

const folder = mkdtempSync(join(tmpdir(), "kam-keyboard-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const LIST = "Account list";
/** Score, tier, quadrant and rank of the sample's 60 accounts, beside the list. */
const RESULTS = "M2:P61";

/** More presses of Tab than any page of the pane has stops. */
const STOPS = 80;

/** What has the focus in a frame: its role, type or element, and its name. */
const focused = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    const label = element.getAttribute("aria-label") ?? element.textContent;
    const kind = element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase();
    const isChecked = element instanceof HTMLInputElement && element.checked;
    return `${element.getAttribute("role") ?? kind}${isChecked ? " checked" : ""} ${label.trim()}`;
  });

browserTest(
  "the whole story by keyboard alone, from the sample to the workbook that is opened again",
  async () => {
    const story = await RealPage.start();
    const { page, pane, grid } = story;
    const presses = await story.countPresses();
    const frame = await story.paneFrame();
    const tabTo = async (place: Frame, wanted: RegExp, key = "Tab"): Promise<void> => {
      const passed: string[] = [];
      for (let stop = 0; stop < STOPS; stop++) {
        const now = await focused(place);
        if (wanted.test(now)) return;
        passed.push(now.slice(0, 60));
        await page.keyboard.press(key);
      }
      throw new Error(`No ${key} comes to ${String(wanted)}; it comes to ${passed.join(" | ")}`);
    };
    /** Presses a button of the pane, as soon as it is there. */
    const press = async (name: string, key = "Tab"): Promise<void> => {
      await story.inPane(name).first().waitFor();
      await tabTo(frame, new RegExp(`^button ${name}`), key);
      // A greyed button keeps the focus until the pane has read what it waits for.
      await frame.waitForFunction(() => document.activeElement?.getAttribute("aria-disabled") !== "true");
      await page.keyboard.press("Enter");
    };

    await story.inPane("Try it with sample data").waitFor();
    // The grid has the focus, and Tab is its own there.
    await page.waitForFunction(() => document.activeElement?.id.startsWith("__editor"));
    await page.keyboard.press("F6");
    expect(await focused(page.mainFrame())).toMatch(/^iframe/);
    await frame.waitForFunction(() => document.activeElement !== document.body);
    await press("Try it with sample data");
    await pane.getByRole("heading", { name: "Table1" }).waitFor();
    await press("Next: Weights");

    const finance = pane.getByRole("slider", { name: "Weight of Financial contribution" });
    await finance.waitFor();
    await tabTo(frame, /^range Weight of Financial contribution$/);
    await page.keyboard.press("PageUp");
    expect(await finance.getAttribute("aria-valuetext")).toContain("40.0");
    await press("Next: Tiers");

    await pane.getByRole("textbox", { name: "Quota of Strategic" }).waitFor();
    await tabTo(frame, /^text Quota of Strategic/);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("10");
    await page.keyboard.press("Enter");
    await tabTo(frame, /^application Value matrix, 60 accounts/);
    await press("Next: Write");
    await press("Write 60 accounts");
    await pane.getByRole("heading", { name: "Written", exact: true }).waitFor();
    await grid.calculated();
    expect(await grid.sheets()).toContain("KAM Matrix");
    const written = await grid.read(LIST, RESULTS);

    // Functions typed beside the list, which a link of the pane brings in front.
    const toGrid = async (sheet: string, key: string): Promise<void> => {
      await press(`Go to ${sheet}`, key);
      await grid.isInFront(sheet);
      await page.keyboard.press("Control+Shift+F6");
      await page.waitForFunction(() => document.activeElement?.id.startsWith("__editor"));
    };
    const toPane = async (): Promise<void> => {
      await page.keyboard.press("F6");
      await frame.waitForFunction(() => document.activeElement !== document.body);
    };
    await toGrid(LIST, "Shift+Tab");
    await grid.walkTo("R2");
    await grid.type("=KAM.SCORE(E2:G6,{2,1,1})");
    await grid.enter();
    expect((await grid.read(LIST, "R2:R6")).values.flat().every((score) => Number(score) <= 100)).toBe(true);
    await toPane();

    // A weight edited on KAM Model, and taken back.
    await toGrid("KAM Model", "Tab");
    await grid.walkTo("C27");
    await grid.type("70");
    await grid.enter();
    expect((await grid.read(LIST, RESULTS)).values).not.toEqual(written.values);
    await grid.press("ControlOrMeta+z");
    await grid.calculated();
    expect((await grid.read(LIST, RESULTS)).values).toEqual(written.values);
    await grid.press("ControlOrMeta+z");
    await grid.shows(LIST, "R2", "");
    await toPane();

    // The run taken back; again as KAM formulas, and as values.
    await press("Undo this run");
    await pane.getByText("Taken back: the workbook is as it was before").waitFor();
    for (const [mode, hasFunctions, key] of [
      ["KAM formulas", true, "Tab"],
      ["Values", false, "Shift+Tab"],
    ] as const) {
      await tabTo(frame, /^radio checked/, key);
      await page.keyboard.press("ArrowDown");
      await pane.getByRole("radio", { name: new RegExp(`^${mode}`), checked: true }).waitFor();
      await press("Write 60 accounts");
      await pane.getByRole("heading", { name: "Written", exact: true }).waitFor();
      expect((await grid.read(LIST, RESULTS)).texts).toEqual(written.texts);
      const formulas = JSON.stringify((await grid.read("KAM Ratings")).formulas);
      expect(formulas.includes("KAM.")).toBe(hasFunctions);
      // The add-in's functions answer after the run; then nobody changes tier.
      await pane.getByText("60 stay").waitFor();
    }

    // Saved and reopened from the bar.
    const inBar = async (name: string, key: string): Promise<void> => {
      await tabTo(page.mainFrame(), new RegExp(`^button ${name}$`), key);
      await page.keyboard.press("Enter");
    };
    await page.keyboard.press("F6");
    const path = join(folder, "By keyboard.xlsx");
    const [download] = await Promise.all([page.waitForEvent("download"), inBar("Save", "Tab")]);
    await download.saveAs(path);
    expect(await presses()).toBe(0);
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), inBar("Open", "Shift+Tab")]);
    await story.openAnew(() => chooser.setFiles(path));
    expect((await grid.read(LIST, RESULTS)).texts).toEqual(written.texts);
  },
);
