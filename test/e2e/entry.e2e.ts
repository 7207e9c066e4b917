import { browserTest } from "./harness";
import { RealPage } from "./realPage";

browserTest(
  "a formula with too few or too many arguments stays in edit, and what stood in the cell stays",
  async () => {
    const { page, grid } = await RealPage.start();
    await grid.goTo("Sheet1", "A1");
    await grid.type("7");
    await grid.enter();
    const said = page.getByRole("alert");
    for (const [formula, why] of [
      ["=KAM.SCORE(E2:G6)", "too few arguments for KAM.SCORE"],
      ["=KAM.NPS(E2:E6,1)", "too many arguments for KAM.NPS"],
    ] as const) {
      await grid.goTo("Sheet1", "A1");
      await grid.type(formula);
      await grid.press("Enter");
      await said.filter({ hasText: why }).waitFor();
      const inEdit = await page.evaluate(() => document.activeElement?.id.startsWith("__editor"));
      expect(inEdit).toBe(true);
      await grid.press("Escape");
      expect((await grid.read("Sheet1", "A1")).values).toEqual([[7]]);
    }
  },
);

browserTest("the bar says while the workbook is calculated, and no longer", async () => {
  const workbench = await RealPage.start();
  const { page, grid } = workbench;
  const status = page.locator("#bar [role=status]");
  const said = status.filter({ hasText: "Calculating" }).waitFor({ state: "attached" });
  const pane = await workbench.paneFrame();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const formulas = Array.from({ length: 5000 }, (_, row) => [row, `=SUM(A$1:A${row + 1})`]);
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B5000").formulas = formulas;
      await context.sync();
    }),
  );
  await said;
  await grid.holds("Sheet1", 4999, 1, (4999 * 5000) / 2);
  await status.filter({ hasNotText: "Calculating" }).waitFor({ state: "attached" });
});
