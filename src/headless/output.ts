import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { RefusedInput } from "./refusal";

/**
 * Writes a file whole or not at all: under a passing name beside it first, then renamed.
 * @throws {RefusedInput} where it cannot be written
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const passing = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(passing, bytes);
    renameSync(passing, path);
  } catch (error) {
    rmSync(passing, { force: true });
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new RefusedInput(({ files }) => files.notWritable(path, code));
  }
}
