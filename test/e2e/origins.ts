import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { BrowserContext, Route } from "playwright-core";

const root = join(__dirname, "../..");

export const HOST = "https://kam.example:8444";
export const ADDIN = "https://kam.example";
const LIBRARY = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** What an add-in's server should send with its page: no script but its own and Microsoft's, no other address. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
].join("; ");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".css": "text/css",
  ".csv": "text/csv",
};

/**
 * Answers every request of a browser from files, byte for byte: the host's page, the add-in as built, Microsoft's
 * library from npm at the address of its CDN. No server runs. Whatever else is asked for is refused and listed.
 *
 * @param hostFolder folder of the host's page
 * @returns the list of addresses that were refused; it grows
 */
export async function serveOrigins(context: BrowserContext, hostFolder: string): Promise<readonly string[]> {
  const refused: string[] = [];
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const place = placeOf(url, hostFolder);
    if (place === null) {
      refused.push(url.href);
      await route.abort();
    } else await answer(route, place);
  });
  return refused;
}

function placeOf(url: URL, hostFolder: string): string | null {
  const path = decodeURIComponent(url.pathname);
  if (url.href.startsWith(LIBRARY)) {
    const name = path.slice(new URL(LIBRARY).pathname.length).toLowerCase();
    return join(root, "node_modules/@microsoft/office-js/dist", name);
  }
  const ofAddin = join(root, "dist", path);
  if (url.origin === ADDIN) return ofAddin;
  if (url.origin !== HOST) return null;
  const ofHost = join(hostFolder, path === "/" ? "index.html" : path);
  return existsSync(ofHost) ? ofHost : ofAddin;
}

async function answer(route: Route, file: string): Promise<void> {
  if (!existsSync(file) || !statSync(file).isFile()) {
    await route.fulfill({ status: 404, body: file });
    return;
  }
  const isAddinPage = file.endsWith("taskpane.html");
  await route.fulfill({
    body: readFileSync(file),
    contentType: TYPES[extname(file)] ?? "application/octet-stream",
    headers: {
      "Access-Control-Allow-Origin": "*",
      ...(isAddinPage ? { "Content-Security-Policy": POLICY } : {}),
    },
  });
}

/** Lets a browser speak to one server alone; the list, which grows, of the addresses that were refused. */
export async function allowOnly(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const refused: string[] = [];
  await context.route(
    (url) => url.origin !== origin,
    async (route) => {
      refused.push(route.request().url());
      await route.abort();
    },
  );
  return refused;
}
