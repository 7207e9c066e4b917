import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../../src/headless/report";
import { runDemo } from "../../src/headless/runDemo";
import { runTier } from "../../src/headless/runTier";

export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command `tier` in this process, on the day 2026-01-31. */
export const tier = (...args: string[]): Promise<CommandResult> => resultOf(runTier, args);

/** Runs the command `demo` in this process. */
export const demo = (...args: string[]): Promise<CommandResult> => resultOf(runDemo, args);

async function resultOf(command: typeof runTier, args: readonly string[]): Promise<CommandResult> {
  let out = "";
  let err = "";
  const code = await command(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    today: "2026-01-31",
  });
  return { code, out, err };
}

/** The `--json` report of a run that must succeed. */
export async function tierReport(...args: string[]): Promise<Report> {
  const { code, out, err } = await tier(...args, "--json");
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as Report;
}

/** A folder of its own for the tests of one file, removed after them. */
export function workFolder(): { file: (name: string, content?: string | Uint8Array) => string } {
  const folder = mkdtempSync(join(tmpdir(), "kam-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    file(name, content) {
      const path = join(folder, name);
      if (content !== undefined) writeFileSync(path, content);
      return path;
    },
  };
}
