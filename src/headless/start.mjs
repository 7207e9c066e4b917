/**
 * Runs a command-line entry from its bundle in .build, building it first when a source is newer. Node cannot
 * run TypeScript by itself, and a bundle starts in a fifth of the time of compiling on the fly.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const entry = process.argv[2];
const bundle = join(root, ".build", "headless", `${entry === "--build-only" ? "tier" : entry}.js`);

const newest = (path) =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;

const sources = [join(root, "src"), join(root, "webpack.config.js")].filter(existsSync);
if (!existsSync(bundle) || Math.max(...sources.map(newest)) > statSync(bundle).mtimeMs) {
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const built = spawnSync(process.execPath, [webpack, "--config-name", "headless", "--mode", "production"], {
    cwd: root,
    encoding: "utf8",
  });
  if (built.status !== 0) {
    process.stderr.write(built.stdout + built.stderr);
    process.exit(1);
  }
}

if (entry !== "--build-only") {
  process.argv.splice(2, 1);
  await import(pathToFileURL(bundle).href);
}
