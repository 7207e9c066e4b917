import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../shared/data");

/** A real list beside the repository: it is read there and never copied. */
export function sharedData(file: string): string {
  return readFileSync(join(FOLDER, file), "utf8");
}

/** A test on the real lists: skipped where they are absent, but never in CI. */
export const testOnSharedData = existsSync(FOLDER) || process.env["CI"] ? test : test.skip;
