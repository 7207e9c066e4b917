/** A button of the add-in's ribbon group, as its manifest defines it. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** Function to call; null for a button that shows the pane. */
  readonly command: string | null;
}

/**
 * Reads the buttons of an add-in's ribbon from its manifest.
 * @param language tag whose texts are taken where the manifest has them, "zh-CN"
 */
export function ribbonButtons(manifest: Document, language: string): RibbonButton[] {
  return Array.from(manifest.getElementsByTagName("Control")).map((control) => {
    const action = first(control, "Action");
    const isCommand = action?.getAttribute("xsi:type") === "ExecuteFunction";
    return {
      label: text(manifest, first(control, "Label"), language),
      tip: text(manifest, first(control, "Supertip") && lastDescription(control), language),
      command: isCommand ? (first(action, "FunctionName")?.textContent?.trim() ?? null) : null,
    };
  });
}

const first = (parent: Element | null | undefined, name: string): Element | null =>
  parent?.getElementsByTagName(name)[0] ?? null;

const lastDescription = (control: Element): Element | null =>
  Array.from(control.getElementsByTagName("Description")).at(-1) ?? null;

/** The text that an element names by its `resid`. */
function text(manifest: Document, element: Element | null, language: string): string {
  const id = element?.getAttribute("resid");
  const resource = Array.from(manifest.getElementsByTagName("bt:String")).find(
    (each) => each.getAttribute("id") === id,
  );
  const translated = Array.from(resource?.getElementsByTagName("bt:Override") ?? []).find((each) =>
    each.getAttribute("Locale")?.toLowerCase().startsWith(language.slice(0, 2).toLowerCase()),
  );
  return translated?.getAttribute("Value") ?? resource?.getAttribute("DefaultValue") ?? "";
}
