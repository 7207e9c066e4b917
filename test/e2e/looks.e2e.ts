import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { browserTest, openPage, openWorkbench } from "./harness";
import { appear, appearanceName, APPEARANCES, FEW_APPEARANCES, settle } from "./looks/appearances";
import { barriers, loadAxe } from "./looks/barriers";
import { layoutFaults } from "./looks/layoutFaults";

/** Where the pictures go: an artefact of CI, for the eye. */
const PICTURES = join(__dirname, "../../.artefacts/looks");

beforeAll(() => {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
});

/** What a tab shows besides, by the tab's id: its name and how to get there from the one before. */
const MODES: Record<string, readonly (readonly [string, (addin: Frame) => Promise<void>])[]> = {
  "tab-weights": [
    ["pairwise", askPairs],
    ["judged", judgePairs],
    ["data", (addin) => openMode(addin, 2)],
  ],
  "tab-understand": [
    ["account", chooseAccount],
    ["portfolio", (addin) => openMode(addin, 1)],
  ],
};

const LINE = "white-space: nowrap; overflow: hidden; width: 60px";

browserTest.each<[string, string, RegExp | null]>([
  ["a page at rest", "<p>One</p><button>Two</button>", null],
  [
    "an ellipsis with a tooltip",
    `<p title="All" style="${LINE}; text-overflow: ellipsis">All of it</p>`,
    null,
  ],
  ["a page that is too wide", '<p style="width: 2000px">Wide</p>', /^scrolls sideways/],
  ["a line that is cut", `<p style="${LINE}">Much too long a line</p>`, /^cut off: "Much/],
  [
    "a line that an outer box cuts",
    '<div style="overflow: hidden; width: 60px"><p style="width: 200px; overflow: hidden">Much too long</p></div>',
    /^cut off: "Much/,
  ],
  ["an ellipsis alone", `<p style="${LINE}; text-overflow: ellipsis">Much too long</p>`, /without a tooltip/],
  [
    "a cut number",
    `<p title="1" style="${LINE}; text-overflow: ellipsis">123,456,789</p>`,
    /^a number is cut/,
  ],
  ["lines below the edge", '<p style="height: 20px; overflow: hidden">1<br>2<br>3</p>', /^its lines are cut/],
  ["a field that is too narrow", '<input style="width: 20px" value="123,456">', /^a field is too narrow/],
  ["text over text", '<p>One</p><p style="margin-top: -36px">Two</p>', /^"One" .* over "Two"/],
  ["a button over a button", "<button>One</button><button style='margin-left: -6px'>Two</button>", / over /],
])("the eye of these tests sees %s", async (_, body, fault) => {
  const page = await openPage(() => Promise.resolve([]));
  await page.setContent(`<body style="font: 16px sans-serif">${body}</body>`);
  const found = await page.evaluate(layoutFaults);
  expect(found.filter((own) => !fault?.test(own))).toEqual([]);
  expect(found.length > 0).toBe(fault !== null);
});

browserTest.each([
  ["en", "en-US"],
  ["zh", "zh-CN"],
])("nothing is cut, crowded or closed to anyone, in any appearance: %s", async (name, language) => {
  const pane = await openWorkbench({ language });
  const { page, addin } = pane;
  await loadAxe(addin);
  /** The pictures that show a fault, by the fault. */
  const faults: Record<string, string[]> = {};
  let views = 0;
  const look = async (view: string, appearances = FEW_APPEARANCES): Promise<void> => {
    views++;
    for (const appearance of appearances) {
      const picture = [String(views).padStart(2, "0"), view, name, appearanceName(appearance)].join("-");
      await appear(pane, appearance);
      await page.locator("iframe").screenshot({ path: join(PICTURES, `${picture}.png`) });
      const found = [...(await addin.evaluate(layoutFaults)), ...(await barriers(addin))];
      for (const fault of found) (faults[fault] ??= []).push(picture);
    }
  };

  await addin.waitForSelector("h1");
  await look("first-run", APPEARANCES);
  await addin.locator("main button.fui-Button").first().click();
  await addin.waitForSelector("h1[title]");
  const tabs = await addin.locator("[role=tablist]").first().getByRole("tab").all();
  for (const tab of tabs) {
    const page = (await tab.getAttribute("id")) ?? "";
    await tab.click();
    await settle(addin);
    await look(page, APPEARANCES);
    if (await unfold(addin)) await look(`${page}-unfolded`);
    for (const [mode, prepare] of MODES[page] ?? []) {
      await prepare(addin);
      await settle(addin);
      await look(`${page}-${mode}`);
    }
  }

  // The bare host does not calculate: as values, the results can be read back.
  await addin.click("#tab-write");
  await addin.getByRole("radio").last().check();
  await write(addin);
  await addin.click("#tab-weights");
  await addin.getByRole("slider").first().press("PageUp");
  await addin.click("#tab-write");
  await addin.waitForSelector("[role=tabpanel] li button");
  await look("changes");

  await page.evaluate(() => {
    for (const sheet of window.workbench.host.book.sheets) sheet.protected = true;
  });
  await write(addin);
  await addin.waitForSelector(".fui-MessageBar");
  await addin.locator("header button").click();
  await look("failure");
  expect(faults).toEqual({});
});

/** Presses the page's one primary button and waits until what it began has come to its end. */
async function write(addin: Frame): Promise<void> {
  await addin.locator("footer button.fui-Button:not([aria-disabled=true])").last().click();
  await settle(addin);
}

async function openMode(addin: Frame, index: number): Promise<void> {
  await addin.locator("[role=tabpanel] [role=tablist]").first().getByRole("tab").nth(index).click();
}

/** The degrees that may be answered to the pair in front; none after the last. */
const degreesOf = (addin: Frame) => addin.locator("[role=tabpanel] [role=group] button[aria-pressed]");

/** The interview after its first answer, with the model file closed again. */
async function askPairs(addin: Frame): Promise<void> {
  await addin.locator("[role=tabpanel] button[aria-controls][aria-expanded=true]").first().click();
  await openMode(addin, 1);
  await degreesOf(addin).nth(2).click();
}

/** The interview after answers that contradict each other. */
async function judgePairs(addin: Frame): Promise<void> {
  for (let answer = 0; (await degreesOf(addin).count()) > 0; answer++)
    await degreesOf(addin)
      .nth([7, 1, 5][answer % 3] ?? 0)
      .click();
}

/** The account that is found by its first letters: from the middle, with a way up and one down. */
async function chooseAccount(addin: Frame): Promise<void> {
  const field = addin.locator("[role=tabpanel]").getByRole("combobox").first();
  await field.fill("arthur");
  await field.press("Enter");
}

/** Opens whatever opens on the page in front; false where nothing does. */
async function unfold(addin: Frame): Promise<boolean> {
  const closed = addin.locator(
    "[role=tabpanel] [aria-expanded=false]:not([aria-haspopup]):not([role=combobox])",
  );
  const buttons = await closed.elementHandles();
  for (const button of buttons)
    if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  await settle(addin);
  return buttons.length > 0;
}
