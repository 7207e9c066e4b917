import { accessSync, constants, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { RefusedInput } from "./refusal";

/**
 * Refuses a folder in which no file can be written, before any work is done for it.
 * @throws {RefusedInput}
 */
export function checkWritable(path: string): void {
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw notWritable(path, error);
  }
}

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
    throw notWritable(path, error);
  }
}

function notWritable(path: string, error: unknown): RefusedInput {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return new RefusedInput(({ files }) => files.notWritable(path, code));
}
