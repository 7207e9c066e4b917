import { readFileSync } from "node:fs";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Fluent's guards of the focus are hidden, can be focused, and hand the focus on at once. */
const GUARDS = "[data-tabster-dummy]";

/** Gives the page axe, which is none of its scripts. */
export const loadAxe = (page: Frame): Promise<unknown> => page.evaluate(AXE);

/** What axe finds on the page as it stands, in words. */
export async function barriers(page: Frame): Promise<string[]> {
  const { violations } = await page.evaluate((guards) => {
    const { axe } = window as unknown as {
      axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
    };
    return axe.run({ exclude: [guards] }, { resultTypes: ["violations"] });
  }, GUARDS);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
  );
}
