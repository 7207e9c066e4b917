import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

let made: Uint8Array | null = null;

/** foreign.fods as LibreOffice saves it for Excel: a picture, a chart, a comment, a filter and a pivot table. */
export const libreOfficeWorkbook = (): Uint8Array => (made ??= convert());

function convert(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "kam-"));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const source = join(__dirname, "foreign.fods");
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", folder, source], {
      stdio: "ignore",
    });
    return new Uint8Array(readFileSync(join(folder, "foreign.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
