import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const isInstalled = (() => {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** A test that needs LibreOffice: skipped where it is not installed, but never in CI. */
export const testWithLibreOffice = isInstalled || process.env["CI"] ? test : test.skip;

/**
 * Has LibreOffice calculate every formula of the workbooks anew: it keeps the results that a file holds, so they are
 * taken out first.
 *
 * @param files .xlsx
 * @returns the same workbooks as LibreOffice saves them, in the same order
 */
export function recalculate(files: readonly Uint8Array[]): Uint8Array[] {
  return convert(files.map(withoutResults));
}

/** Opens and saves workbooks in one run, with a profile of its own. */
function convert(files: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "kam-"));
  try {
    const names = files.map((_, index) => `${index}.xlsx`);
    files.forEach((bytes, index) => {
      writeFileSync(join(folder, `${index}.xlsx`), bytes);
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    execFileSync(
      "soffice",
      [
        profile,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        out,
        ...names.map((name) => join(folder, name)),
      ],
      { stdio: "ignore" },
    );
    return names.map((name) => new Uint8Array(readFileSync(join(out, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const CALCULATED = /<c( [^>]*)>(<f[^>]*(?:\/>|>[^<]*<\/f>))<v[^>]*(?:\/>|>[^<]*<\/v>)<\/c>/g;

/** The file without the results of its formulas. */
export function withoutResults(file: Uint8Array): Uint8Array {
  return mapSheets(file, (xml) =>
    xml.replace(CALCULATED, (_, attributes: string, formula: string) => {
      const kept = attributes.replace(/ t="[^"]*"/, "");
      return `<c${kept}>${formula}</c>`;
    }),
  );
}

/** The file with its worksheets' XML changed. */
export function mapSheets(file: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  for (const name of Object.keys(parts)) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name))
      parts[name] = strToU8(change(strFromU8(parts[name] as Uint8Array)));
  }
  return zipSync(parts, { level: 0 });
}
