/**
 * Reports time and memory of whole runs as processes. Times are given as a multiple of a run that only starts Node and
 * compiles Microsoft's library, so that figures of different machines can be compared. Then the pane's timelines.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "../../src/workbench/server/ensureBuilt.mjs";
import { accountRows } from "./accountRows.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kam-bench-"));
const memory = join(folder, "memory.cjs");
writeFileSync(memory, 'process.on("exit", () => console.error("maxRSS", process.resourceUsage().maxRSS));');

/** Seconds and megabytes of one Node process. */
function measure(...args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--require", memory, ...args], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: Number(/maxRSS (\d+)/.exec(stderr)[1]) / 1024,
  };
}

const tier = (...args) => measure("src/headless/start.mjs", "tier", ...args);

/** The accounts as a .csv file. */
const list = (rows) =>
  accountRows(rows)
    .map((cells) => cells.join(","))
    .join("\n");

function report(name, { seconds, megabytes }, reference) {
  const times = (seconds / reference.seconds).toFixed(1);
  console.log(
    `${name.padEnd(52)} ${times.padStart(7)} ×  ${seconds.toFixed(1).padStart(6)} s  ${megabytes.toFixed(0).padStart(5)} MB`,
  );
}

try {
  spawnSync(process.execPath, ["src/headless/start.mjs", "--build-only"], { cwd: root });
  const library = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  const reference = measure(
    "--eval",
    `new (require("vm").Script)(require("fs").readFileSync(${JSON.stringify(library)}, "utf8"))`,
  );
  report("Node with Microsoft's library compiled", reference, reference);

  const northwind = join(root, "../shared/data/northwind_accounts.csv");
  const out = join(folder, "out.xlsx");
  if (existsSync(northwind))
    report("northwind, 89 accounts, formulas", tier(northwind, "--out", out), reference);
  else console.log("northwind: skipped, the shared data is absent");
  for (const rows of [1_000, 20_000, 100_000]) {
    const csv = join(folder, `${rows}.csv`);
    writeFileSync(csv, list(rows));
    const modes = rows > 20_000 ? ["values"] : ["values", "formulas"];
    for (const mode of modes)
      report(`${rows.toLocaleString("en")} × 6, ${mode}`, tier(csv, "--out", out, "--mode", mode), reference);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

ensureBuilt("functions", "addin", "bareHost");
const { status } = spawnSync("npx", ["jest", "--silent", "--config", "test/bench/jest.config.js"], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
});
process.exitCode = status ?? 1;
