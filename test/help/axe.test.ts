/** @jest-environment jsdom */
import { run } from "axe-core";
import { toHaveNoViolations } from "jest-axe";
import { STYLE } from "../../src/help/render/style";
import { builtPages } from "./build";

expect.extend(toHaveNoViolations);

const STYLE_ELEMENT = /<style>[^]*<\/style>/;
const OPTIONS = { resultTypes: ["violations" as const], rules: { "color-contrast": { enabled: false } } };

test.each([...builtPages()])("axe finds nothing on %s", async (_, html) => {
  // jsdom draws nothing: all that axe could ask of the style sheet, node by node, is what it hides.
  const page = new DOMParser().parseFromString(html.replace(STYLE_ELEMENT, ""), "text/html").documentElement;
  document.replaceChild(document.adoptNode(page), document.documentElement);
  expect(await run(document, OPTIONS)).toHaveNoViolations();
});

test("the style sheet hides nothing from a screen", () => {
  const [screen = ""] = STYLE.split("@media print");
  expect(screen).not.toMatch(/display: none|visibility|opacity/);
});
