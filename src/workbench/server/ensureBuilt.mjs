import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../../..");

/** What each configuration of webpack.config.js makes: one of its files, and the sources it follows from. */
const BUILDS = {
  functions: { makes: "dist/functions.js", from: ["src/functions", "src/cells", "src/model", "src/locales"] },
  addin: {
    makes: "dist/taskpane.html",
    from: [
      ...["taskpane", "commands", "workbook", "cells", "model", "locales"].map((folder) => `src/${folder}`),
      "manifest.xml",
      "assets",
    ],
  },
  help: {
    makes: "dist/help/en/index.html",
    from: ["src/help", "src/functions", "src/cells", "src/model", "src/locales"],
  },
  page: { makes: ".build/page/index.html", from: ["src/workbench", "src/locales"] },
  bareHost: { makes: ".build/e2e/index.html", from: ["src/workbench", "test/e2e/bareHost"] },
};
const COMMON = ["webpack.config.js", "package-lock.json"];

/**
 * Runs webpack for those of the configurations whose sources are newer than what they make.
 * @param {(keyof typeof BUILDS)[]} names
 * @throws with webpack's own words where a build fails
 */
export function ensureBuilt(...names) {
  const stale = names.filter((name) => isStale(BUILDS[name]));
  if (stale.length === 0) return;
  console.error(`Building ${stale.join(", ")} (a minute the first time) …`);
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const options = ["--mode", "production", ...stale.flatMap((name) => ["--config-name", name])];
  const run = spawnSync(process.execPath, [webpack, ...options], { cwd: root, encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  // webpack leaves a file alone that would not change.
  const now = new Date();
  for (const name of stale) utimesSync(join(root, BUILDS[name].makes), now, now);
}

function isStale({ makes, from }) {
  const made = join(root, makes);
  if (!existsSync(made)) return true;
  const sources = [...COMMON, ...from].map((path) => join(root, path)).filter(existsSync);
  return Math.max(...sources.map(newest)) > statSync(made).mtimeMs;
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
