import { element } from "../layout/element";

/**
 * Opens a list below a cell: arrows move, Enter and a click choose, Esc and a press elsewhere close.
 * @param done told of the choice, or null
 * @returns closes the list without a choice
 */
export function openList(
  layer: HTMLElement,
  choices: readonly string[],
  current: string,
  done: (choice: string | null) => void,
): () => void {
  const before = document.activeElement;
  const list = element("ul", { role: "listbox", tabIndex: -1 });
  const items = choices.map((choice) => element("li", { role: "option" }, choice));
  let at = choices.indexOf(current);
  const mark = (index: number): void => {
    at = Math.max(0, Math.min(items.length - 1, index));
    for (const [each, item] of items.entries()) item.setAttribute("aria-selected", String(each === at));
    items[at]?.scrollIntoView({ block: "nearest" });
  };
  const close = (choice: string | null): void => {
    document.removeEventListener("pointerdown", onPress, true);
    list.remove();
    if (before instanceof HTMLElement) before.focus();
    done(choice);
  };
  const onPress = (event: Event): void => {
    if (!(event.target instanceof Node) || !layer.contains(event.target)) close(null);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      mark(at + 1);
    },
    ArrowUp: () => {
      mark(at - 1);
    },
    Enter: () => {
      close(choices[at] ?? null);
    },
    Escape: () => {
      close(null);
    },
  };
  list.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  for (const [index, item] of items.entries())
    item.addEventListener("click", () => {
      close(choices[index] ?? null);
    });
  document.addEventListener("pointerdown", onPress, true);
  list.append(...items);
  layer.append(list);
  mark(at);
  list.focus();
  return () => {
    close(null);
  };
}
