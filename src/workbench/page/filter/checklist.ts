import { foldText } from "../../book/filter/cellItem";
import type { FilterItem } from "../../book/filter/filterItems";
import { element } from "../layout/element";
import type { PageTexts } from "../texts";

/** Entries drawn at once; the others are found by searching. */
const MOST_SHOWN = 1000;

/** The list of a filter's menu: what is checked in it will be seen. */
export class Checklist {
  readonly search: HTMLInputElement;
  readonly list = element("div", { className: "values" });
  private readonly checked: Set<FilterItem>;
  private readonly before: readonly FilterItem[];
  private found: readonly FilterItem[];

  /** @param changed called when something was checked or unchecked */
  constructor(
    items: readonly FilterItem[],
    private readonly texts: PageTexts,
    private readonly changed: () => void,
  ) {
    this.all = items;
    this.found = items;
    this.before = items.filter(({ isChecked }) => isChecked);
    this.checked = new Set(this.before);
    this.search = element("input", { type: "search", placeholder: texts.search, ariaLabel: texts.search });
    this.search.addEventListener("input", () => {
      this.find();
    });
    this.list.setAttribute("role", "group");
    this.draw();
  }

  private readonly all: readonly FilterItem[];

  /** Whether anything that is listed is checked. */
  get isAnyChecked(): boolean {
    return this.found.some((item) => this.checked.has(item));
  }

  /** All entries, as they are checked now; while something is sought, what was not found counts as unchecked. */
  get items(): FilterItem[] {
    const found = new Set(this.found);
    return this.all.map((item) => ({ ...item, isChecked: found.has(item) && this.checked.has(item) }));
  }

  /** What is found is checked, as in Excel; without a search all is as it was. */
  private find(): void {
    const sought = foldText(this.search.value.trim());
    this.found = this.all.filter((item) => foldText(this.label(item)).includes(sought));
    this.checked.clear();
    for (const item of sought === "" ? this.before : this.found) this.checked.add(item);
    this.draw();
    this.changed();
  }

  private label({ text }: FilterItem): string {
    return text === "" ? this.texts.blanks : text;
  }

  private draw(): void {
    const { texts, found } = this;
    if (found.length === 0) {
      this.list.replaceChildren(element("p", {}, texts.nothingFound));
      return;
    }
    const isSought = this.search.value.trim() !== "";
    const all = checkbox(isSought ? texts.selectFound : texts.selectAll);
    const shown = found.slice(0, MOST_SHOWN).map((item) => ({ item, ...checkbox(this.label(item)) }));
    const mark = (): void => {
      for (const { item, box } of shown) box.checked = this.checked.has(item);
      const count = found.filter((item) => this.checked.has(item)).length;
      all.box.checked = count === found.length;
      all.box.indeterminate = count > 0 && count < found.length;
    };
    const check = (items: readonly FilterItem[], isChecked: boolean): void => {
      for (const item of items) {
        if (isChecked) this.checked.add(item);
        else this.checked.delete(item);
      }
      mark();
      this.changed();
    };
    all.box.addEventListener("change", () => {
      check(found, all.box.checked);
    });
    for (const { item, box } of shown)
      box.addEventListener("change", () => {
        check([item], box.checked);
      });
    const rest = found.length > MOST_SHOWN ? [element("p", {}, texts.notAllShown(MOST_SHOWN))] : [];
    this.list.replaceChildren(all.label, ...shown.map(({ label }) => label), ...rest);
    mark();
  }
}

function checkbox(text: string): { label: HTMLElement; box: HTMLInputElement } {
  const box = element("input", { type: "checkbox" });
  return { label: element("label", { title: text }, box, element("span", {}, text)), box };
}
