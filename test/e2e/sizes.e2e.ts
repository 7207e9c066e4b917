import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { browserTest, openWorkbench } from "./harness";
import { ADDIN } from "./origins";

const dist = join(__dirname, "../../dist");
const KILOBYTE = 1024;

/** Kilobytes of files of the build as they travel. */
const size = (files: readonly string[]): number =>
  files.reduce((total, file) => total + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) /
  KILOBYTE;

const shipped = readdirSync(dist).filter((file) => /\.(js|html|css)$/.test(file));

test("the custom functions travel in 40 KB", () => {
  expect(size(["functions.js"])).toBeLessThan(40);
});

const pane = shipped.filter((file) => file !== "functions.js");

test("the whole pane travels in 320 KB, office.js and the custom functions apart", () => {
  expect(size(pane)).toBeLessThan(320);
});

browserTest("the pane's first tab travels in 190 KB, office.js and the custom functions apart", async () => {
  const { addin } = await openWorkbench();
  await addin.waitForSelector("[role=tabpanel]");
  const loaded = await addin.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const files = loaded
    .filter((url) => url.startsWith(`${ADDIN}/`))
    .map((url) => new URL(url).pathname.slice(1));
  expect(files).toContain("functions.js");
  const first = files.filter((file) => file !== "functions.js");
  expect(size(["taskpane.html", ...first])).toBeLessThan(190);
});
