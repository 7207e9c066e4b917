/** Draws the icons, one a size that Office asks for: `node assets/render.mjs`, with Chromium installed. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const SIZES = { icon: [16, 20, 24, 32, 40, 48, 64, 80, 128], tier: [16, 32, 80], matrix: [16, 32, 80] };

const folder = dirname(fileURLToPath(import.meta.url));
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const drawing = readFileSync(join(folder, `${name}.svg`)).toString("base64");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } img { display: block }</style>` +
        `<img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
