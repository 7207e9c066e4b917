import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tokens } from "@fluentui/react-components";
import { browserTest, openWorkbench } from "./harness";

const dist = join(__dirname, "../../dist");

/** Fluent's tokens that the built pane draws with. */
function usedTokens(): string[] {
  const names = readdirSync(dist)
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => [...readFileSync(join(dist, file), "utf8").matchAll(/var\(--(\w+)/g)])
    .map(([, name]) => name ?? "");
  return [...new Set(names)].filter((name) => name in tokens);
}

browserTest.each(["light", "dark"] as const)(
  "the %s theme has a value for every token that the built pane uses",
  async (colorScheme) => {
    const { addin } = await openWorkbench({ context: { colorScheme } });
    const root = addin.locator(".fui-FluentProvider").first();
    await root.waitFor();
    const used = usedTokens();
    expect(used.length).toBeGreaterThan(100);
    const unset = await root.evaluate((element, names) => {
      const style = getComputedStyle(element);
      return names.filter((name) => style.getPropertyValue(`--${name}`) === "");
    }, used);
    expect(unset).toEqual([]);
  },
);
