import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Page,
} from "playwright-core";
import { ADDIN, HOST, serveOrigins } from "./origins";

const CHROMIUM = "/usr/bin/chromium";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const PATIENCE = 30_000;

const isMissing = !existsSync(CHROMIUM) && process.env.CI !== "true";
if (isMissing)
  console.warn(`Skipped: there is no ${CHROMIUM}. Install Debian's chromium to run the browser tests.`);

/** `test`, skipped with a message where there is no Chromium; in CI it must run. */
export const browserTest = isMissing ? test.skip : test;

/** An open workbench: the host's page and, in its frame, the add-in. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly addin: Frame;
}

export interface OpenOptions {
  /** Folder of the host's page, below .build; "e2e" is the bare one. */
  readonly host?: string;
  readonly language?: string;
  readonly context?: BrowserContextOptions;
}

let browser: Browser | undefined;
/** Ends the open workbenches, each with its own checks. */
let closings: (() => Promise<void>)[] = [];

/** Opens the host's page and waits until office.js has connected the add-in to it. */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
  const folder = join(__dirname, "../../.build", options.host ?? "e2e");
  const page = await openPage((context) => serveOrigins(context, folder), options.context);
  const query = new URLSearchParams({
    addin: `${ADDIN}/taskpane.html`,
    language: options.language ?? "en-US",
  });
  await page.goto(`${HOST}/?${query.toString()}`);
  return { page, addin: await addinFrame(page, ADDIN) };
}

/**
 * Opens an empty page. When the test ends, the page must not have thrown, logged an error, or asked for what `serve`
 * refuses.
 * @param serve makes a context answer its requests; returns the list, which grows, of those it refuses
 */
export async function openPage(
  serve: (context: BrowserContext) => Promise<readonly string[]>,
  options: BrowserContextOptions = {},
): Promise<Page> {
  browser ??= await inTime("Chromium starts", chromium.launch({ executablePath: CHROMIUM, args: FLAGS }));
  // Without emulation a frame's preferred colours are those of its element, as the host sets them.
  const defaults = { viewport: { width: 1280, height: 800 }, colorScheme: null };
  const context = await inTime("a context opens", browser.newContext({ ...defaults, ...options }));
  const refused = await serve(context);
  const page = await inTime("a page opens", context.newPage());
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  closings.push(async () => {
    await context.close();
    expect({ refused, faults }).toEqual({ refused: [], faults: [] });
  });
  return page;
}

/** Chromium on a busy machine may never answer, and nothing else ends such a wait: the next try gets a new one. */
async function inTime<T>(what: string, work: Promise<T>): Promise<T> {
  let due: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    due = setTimeout(() => {
      void browser?.close();
      browser = undefined;
      reject(new Error(`Not within ${String(PATIENCE / 1000)} s: ${what}`));
    }, PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(due);
  }
}

/** The add-in's frame, as soon as it has come to `origin` and office.js has connected it to its host. */
export async function addinFrame(page: Page, origin: string): Promise<Frame> {
  const isAddin = (frame: Frame): boolean => frame.url().startsWith(`${origin}/taskpane.html`);
  const frame =
    page.frames().find(isAddin) ?? (await page.waitForEvent("framenavigated", { predicate: isAddin }));
  // By the clock: a page that Chromium does not draw has no frames to wait for.
  const isConnected = (): boolean => typeof Office !== "undefined" && Office.context?.document !== undefined;
  await frame.waitForFunction(isConnected, undefined, { polling: 50 });
  return frame;
}

afterEach(async () => {
  const ending = closings;
  closings = [];
  for (const close of ending) await close();
});

afterAll(async () => {
  await browser?.close();
});
