/** @jest-environment jsdom */
import { axe, toHaveNoViolations } from "jest-axe";
import { builtPages } from "./build";

expect.extend(toHaveNoViolations);

test.each([...builtPages()])("axe finds nothing on %s", async (_, html) => {
  const [, language = ""] = /<html lang="([^"]+)"/.exec(html) ?? [];
  document.documentElement.lang = language;
  document.title = /<title>([^<]*)/.exec(html)?.[1] ?? "";
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? "";
  expect(await axe(document.documentElement)).toHaveNoViolations();
});
