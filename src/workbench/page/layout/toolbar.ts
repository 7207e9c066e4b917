import type { PageTexts } from "../texts";
import { element } from "./element";
import { icon, type ICONS } from "./icons";

/** A button of the add-in's ribbon group. */
export interface AddInButton {
  readonly label: string;
  readonly tip: string;
  run(): void;
}

export interface ToolbarActions {
  open(): void;
  /** Resolves when the file is handed over. */
  save(): Promise<void>;
  sample(language: "en" | "zh"): void;
  changeLanguage(): void;
  changeTheme(): void;
}

/** The bar above the grid: the file, the add-in's buttons, language and theme. */
export function drawToolbar(
  bar: HTMLElement,
  name: string,
  texts: PageTexts,
  actions: ToolbarActions,
  addIn: readonly AddInButton[],
): void {
  const button = (label: string, symbol: keyof typeof ICONS | null, run: () => void, className = ""): Node =>
    element("button", { type: "button", onclick: run, className }, ...(symbol ? [icon(symbol)] : []), label);
  const separator = (): Node => element("span", { className: "separator" });
  const theme = element(
    "button",
    { type: "button", title: texts.theme, onclick: actions.changeTheme },
    icon("theme"),
  );
  theme.ariaLabel = texts.theme;
  bar.replaceChildren(
    element("span", { className: "name", title: name }, name),
    button(texts.open, "open", actions.open),
    saveButton(texts, actions),
    separator(),
    button(`${texts.sample} EN`, "sample", () => {
      actions.sample("en");
    }),
    button(`${texts.sample} 中文`, "sample", () => {
      actions.sample("zh");
    }),
    ...(addIn.length > 0 ? [separator()] : []),
    ...addIn.map(({ label, tip, run }) =>
      element("button", { type: "button", className: "addin", title: tip, onclick: run }, label),
    ),
    element("span", { className: "space" }),
    button(texts.language, "language", actions.changeLanguage),
    theme,
  );
}

/** Says that it waits, while the workbook is calculated before it is saved. */
function saveButton(texts: PageTexts, { save }: ToolbarActions): Node {
  const label = element("span", {}, texts.save);
  const button = element("button", { type: "button" }, icon("save"), label);
  const show = (isBusy: boolean): void => {
    button.ariaBusy = String(isBusy);
    button.ariaDisabled = String(isBusy);
    label.textContent = isBusy ? texts.saving : texts.save;
  };
  button.onclick = () => {
    if (button.ariaBusy === "true") return;
    show(true);
    void save().finally(() => {
      show(false);
    });
  };
  return button;
}
