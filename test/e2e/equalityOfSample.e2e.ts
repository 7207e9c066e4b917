import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expectEqual, report } from "./equality/expectEqual";
import { browserTest } from "./harness";
import { RealPage } from "./realPage";

const folder = mkdtempSync(join(tmpdir(), "kam-equality-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

browserTest.each(["Workbook formulas", "KAM formulas"])(
  "superstore: pane, grid and command line say the same, written as %s",
  async (mode) => {
    const story = await RealPage.start();
    await story.openAnew(() => story.inBar("Sample EN").click());
    const file = await story.save(folder, "superstore.xlsx");
    await expectEqual(story, await report(file), mode);
  },
);
