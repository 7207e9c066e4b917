import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../shared/data");

/** Whether the real lists beside the repository can be read; in CI they must be there. */
export const hasSharedData = existsSync(FOLDER) || Boolean(process.env["CI"]);

/** A real list: it is read where it lies and never copied. */
export function sharedData(file: string): string {
  return readFileSync(sharedPath(file), "utf8");
}

export function sharedPath(file: string): string {
  return join(FOLDER, file);
}

/** A test on the real lists: skipped where they are absent, but never in CI. */
export const testOnSharedData = hasSharedData ? test : test.skip;
