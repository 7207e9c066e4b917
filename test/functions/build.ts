import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const ONE_HOUR = 3_600_000;

/** The folder with functions.js and functions.json as webpack builds them for release. */
export function buildFunctions(): string {
  return buildOnce("functions", ["src/functions", "src/cells", "src/model", "src/locales"]);
}

/**
 * The folder with what a configuration of webpack.config.js builds for release. It is named after the state of the
 * sources and appears whole, so that test files which run side by side can share it.
 */
export function buildOnce(configuration: string, sources: readonly string[]): string {
  const builds = join(root, ".build", `test-${configuration}`);
  const folder = join(
    builds,
    fingerprint(["webpack.config.js", "src/taskpane/origin.config.js", ...sources]),
  );
  if (existsSync(folder)) return folder;
  mkdirSync(builds, { recursive: true });
  removeOldBuilds(builds);

  const draft = `${folder}-${process.pid}`;
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const options = ["--config-name", configuration, "--mode", "production", "--output-path", draft];
  const env = { ...process.env, KAM_ORIGIN: undefined };
  const run = spawnSync(process.execPath, [webpack, ...options], { cwd: root, env, encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  return folder;
}

function fingerprint(sources: readonly string[]): string {
  const hash = createHash("sha256");
  for (const source of sources)
    for (const file of filesIn(join(root, source))) hash.update(`${file} ${statSync(file).mtimeMs}\n`);
  return hash.digest("hex").slice(0, 12);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

function removeOldBuilds(builds: string): void {
  for (const name of readdirSync(builds)) {
    const path = join(builds, name);
    if (statSync(path).mtimeMs < Date.now() - ONE_HOUR) rmSync(path, { recursive: true });
  }
}
