import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "../../src/workbench/file/read";
import type { Workbench } from "../../src/workbench/page/workbench";
import { type HostErrorCode, statusOf } from "../../src/workbench/wire/hostError";
import { contentsOf } from "../workbook/contentsOf";
import { browserTest } from "./harness";
import { RealPage } from "./realPage";

const folder = mkdtempSync(join(tmpdir(), "kam-refusal-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const CASES: readonly (readonly [mode: string, request: number, code: HostErrorCode])[] = [
  ["Workbook formulas", 2, "AccessDenied"],
  ["KAM formulas", 12, "GeneralException"],
  ["Values", 20, "InvalidOperation"],
];

browserTest(
  "where Excel refuses a request of a run, the pane says so, the workbook is as it was, and a second try succeeds",
  async () => {
    const story = await RealPage.start();
    const { pane, grid } = story;
    await story.inPane("Try it with sample data").click();
    await story.inPane("Next: Weights").click();
    await story.inPane("Next: Tiers").click();
    await pane.getByRole("table", { name: "Tiers" }).waitFor();
    await story.inPane("Next: Write").click();
    for (const [mode, request, code] of CASES) {
      await pane.getByRole("radio", { name: new RegExp(`^${mode}`) }).check();
      const before = await contents(story);
      const refused = await refuse(story, request, code);
      await story.inPane(/^Write 60 accounts/).click();
      const said = pane.locator(".fui-MessageBarBody");
      await said.waitFor();
      expect(await said.innerText()).toMatch(/\w.{30,}\./s);
      expect(await refused()).toBe(true);
      expect(await contents(story)).toEqual(before);

      await story.inPane(/^Write 60 accounts/).click();
      await pane.getByRole("heading", { name: "Written", exact: true }).waitFor();
      await grid.calculated();
      expect(await grid.sheets()).toContain("KAM Matrix");
      await story.inPane("Undo this run").click();
      await pane.getByText("Taken back: the workbook is as it was before").waitFor();
    }
  },
);

/** Everything that the workbook holds, as it is saved. */
async function contents(story: RealPage): Promise<unknown> {
  return contentsOf(readXlsx(readFileSync(await story.save(folder, "workbook.xlsx"))));
}

/**
 * Lets the host refuse one of the batches of the next run: they count from the one that stops the calculation, without
 * the answers of the add-in's functions.
 * @param request its number, from 1
 * @returns whether that has happened
 */
async function refuse(
  { page }: RealPage,
  request: number,
  code: HostErrorCode,
): Promise<() => Promise<boolean>> {
  const Error = { Code: code, Message: code, Location: "", ActionIndex: -1, HttpStatusCode: statusOf(code) };
  await page.evaluate(
    ([number, refusal]) => {
      const { host } = (window as unknown as { workbench: Workbench }).workbench.current;
      if (!host) throw new globalThis.Error("There is no host");
      const { answer } = host;
      let [hasBegun, left] = [false, number];
      Object.assign(host, {
        answer: (...args: Parameters<typeof answer>) => {
          const isOfFunctions = JSON.stringify(args[0].ObjectPaths).includes("CustomFunctions");
          hasBegun ||= JSON.stringify(args[0].Actions).includes("CalculationMode");
          if (!hasBegun || isOfFunctions || --left > 0) return answer(...args);
          Object.assign(host, { answer });
          return refusal;
        },
      });
    },
    [request, JSON.stringify({ Results: [], TraceIds: [], Error })] as const,
  );
  return () =>
    page.evaluate(() => {
      const { host } = (window as unknown as { workbench: Workbench }).workbench.current;
      return host !== null && !String(host.answer).includes("isOfFunctions");
    });
}
