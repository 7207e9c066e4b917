import type { Direction } from "../../book/filter/compareValues";
import type { FilterItem } from "../../book/filter/filterItems";
import { element } from "../layout/element";
import type { PageTexts } from "../texts";
import { Checklist } from "./checklist";

/** What the menu of a column shows. */
export interface MenuContent {
  readonly header: string;
  readonly items: readonly FilterItem[];
  readonly hasFilter: boolean;
}

/** What was chosen in the menu. */
export type MenuChoice =
  | { readonly what: "sort"; readonly direction: Direction }
  | { readonly what: "clear" }
  | { readonly what: "filter"; readonly items: readonly FilterItem[] };

type Box = Pick<DOMRect, "left" | "top" | "bottom">;

const MARGIN = 8;

/**
 * Opens the menu of a filter button: arrows and Tab move, Space checks, Enter takes, Esc and a press elsewhere close.
 * @param at the button's cell, in pixels of the window
 * @param done told of the choice; null where there is none
 * @returns closes the menu without a choice
 */
export function openMenu(
  at: Box,
  content: MenuContent,
  texts: PageTexts,
  done: (choice: MenuChoice | null) => void,
): () => void {
  const before = document.activeElement;
  const menu = element("div", { className: "filter-menu", ariaLabel: texts.filterOf(content.header) });
  menu.setAttribute("role", "dialog");
  const close = (choice: MenuChoice | null): void => {
    document.removeEventListener("pointerdown", onPress, true);
    window.removeEventListener("blur", onBlur);
    menu.remove();
    if (before instanceof HTMLElement) before.focus();
    done(choice);
  };
  const onPress = (event: Event): void => {
    if (!(event.target instanceof Node) || !menu.contains(event.target)) close(null);
  };
  // A press in the pane's frame is not seen here.
  const onBlur = (): void => {
    if (document.activeElement instanceof HTMLIFrameElement) close(null);
  };
  const ok = element("button", { type: "button", className: "main" }, texts.ok);
  const list = new Checklist(content.items, texts, () => {
    ok.disabled = !list.isAnyChecked;
  });
  const take = (): void => {
    if (list.isAnyChecked) close({ what: "filter", items: list.items });
  };
  ok.disabled = !list.isAnyChecked;
  ok.addEventListener("click", take);
  const kind = kindOf(content.items);
  const command = (text: string, icon: string, choice: MenuChoice | null): HTMLButtonElement => {
    const button = element("button", { type: "button", className: icon }, text);
    button.addEventListener("click", () => {
      close(choice);
    });
    return button;
  };
  const clear = command(texts.clearFilter(content.header), "clear", { what: "clear" });
  clear.disabled = !content.hasFilter;
  menu.append(
    command(texts.sortUp[kind], "up", { what: "sort", direction: "ascending" }),
    command(texts.sortDown[kind], "down", { what: "sort", direction: "descending" }),
    element("hr"),
    clear,
    list.search,
    list.list,
    element("div", { className: "buttons" }, ok, command(texts.cancel, "", null)),
  );
  menu.addEventListener("keydown", (event) => {
    // The grid takes keys for its own.
    event.stopPropagation();
    if (event.key === "Escape") close(null);
    else if (event.key === "Enter" && event.target instanceof HTMLInputElement) take();
    else if (!move(menu, event)) return;
    event.preventDefault();
  });
  document.addEventListener("pointerdown", onPress, true);
  window.addEventListener("blur", onBlur);
  document.body.append(menu);
  place(menu, at);
  list.search.focus();
  return () => {
    close(null);
  };
}

/** Moves the focus within the menu: Tab and Shift+Tab go round, arrows stop at the ends. @returns whether the key was for that */
function move(menu: HTMLElement, { key, shiftKey, target }: KeyboardEvent): boolean {
  const step =
    key === "ArrowDown" || (key === "Tab" && !shiftKey) ? 1 : key === "ArrowUp" || key === "Tab" ? -1 : 0;
  if (step === 0) return false;
  const stops = [...menu.querySelectorAll<HTMLElement>("button:enabled, input")];
  const next = stops.indexOf(target as HTMLElement) + step;
  const round = (next + stops.length) % stops.length;
  stops[key === "Tab" ? round : Math.max(0, Math.min(stops.length - 1, next))]?.focus();
  return true;
}

/** Below the cell; as far up and to the left as it takes to be seen whole. */
function place(menu: HTMLElement, { left, bottom }: Box): void {
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${String(Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN)))}px`;
  menu.style.top = `${String(Math.max(MARGIN, Math.min(bottom, innerHeight - height - MARGIN)))}px`;
}

/** By what most of the entries are: Excel names the sorting after it. */
function kindOf(items: readonly FilterItem[]): "numbers" | "texts" | "dates" {
  const dates = items.filter(({ date }) => date !== null).length;
  const numbers = items.filter(({ value }) => typeof value === "number").length;
  if (dates * 2 > items.length) return "dates";
  return numbers * 2 > items.length ? "numbers" : "texts";
}
