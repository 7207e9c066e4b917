import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInput } from "../../src/headless/input";
import { headlessTexts } from "../../src/locales/headless";
import { writeXlsx } from "../../src/workbench/file/write";
import { hasSharedData, sharedPath } from "../sharedData";
import { expectEqual, report } from "./equality/expectEqual";
import { browserTest } from "./harness";
import { RealPage } from "./realPage";

const folder = mkdtempSync(join(tmpdir(), "kam-equality-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const sharedTest = hasSharedData ? browserTest : test.skip;

sharedTest.each([
  ["northwind_accounts", "Workbook formulas"],
  ["adventureworks_resellers", "KAM formulas"],
  ["northwind_order_lines", "Values"],
])("%s: pane, grid and command line say the same, written as %s", async (name, mode) => {
  const csv = sharedPath(`${name}.csv`);
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, writeXlsx(readInput(csv, headlessTexts.en).book));
  const story = await RealPage.start();
  await story.open(file);
  await expectEqual(story, await report(csv), mode);
});
