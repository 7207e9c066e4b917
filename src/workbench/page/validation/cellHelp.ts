import { readEntry } from "../../book/entry";
import type { Validation } from "../../book/types";
import { element } from "../layout/element";
import type { Grid } from "../univer/boot";
import type { Evaluate } from "../univer/evaluator";
import { choicesOf, type Place, validationAt } from "./accepts";
import { cellPlace } from "./cellPlace";
import { openList } from "./list";

const NOTE_GAP = 6;

/** What a selected cell shows of its validation: the button of its list, and its hint. */
export class CellHelp {
  private readonly layer = element("div", { className: "cell-help" });
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey && event.key === "ArrowDown" && this.button) {
      event.preventDefault();
      event.stopPropagation();
      this.button.click();
    }
  };
  private place: Place | null = null;
  private button: HTMLButtonElement | null = null;
  private note: HTMLElement | null = null;
  private closeList: (() => void) | null = null;
  private frame = 0;

  constructor(
    private readonly grid: Grid,
    private readonly evaluate: Evaluate,
  ) {
    document.addEventListener("keydown", this.onKey, true);
  }

  /** @param place the selected cell; null where there is none, or there are several */
  select(place: Place | null): void {
    this.clear();
    const validation = place && validationAt(place);
    if (!place || !validation) return;
    this.place = place;
    const list = validation.rule.list as { readonly inCellDropDown?: boolean } | undefined;
    if (list && list.inCellDropDown !== false) this.addButton(validation, place);
    const { showPrompt, title, message } = validation.prompt;
    if (showPrompt && title + message !== "") {
      this.note = element("div", { className: "note" }, element("b", {}, title), element("p", {}, message));
      this.layer.append(this.note);
    }
    if (this.layer.childElementCount > 0) this.follow();
  }

  dispose(): void {
    document.removeEventListener("keydown", this.onKey, true);
    this.clear();
  }

  private addButton(validation: Validation, place: Place): void {
    const button = element("button", { type: "button", tabIndex: -1, ariaHasPopup: "listbox" });
    button.addEventListener("click", () => {
      if (this.closeList) {
        this.closeList();
        return;
      }
      const choices = choicesOf(validation, place, this.evaluate) ?? [];
      const value = place.sheet.rows.get(place.row)?.get(place.column)?.value;
      const current = typeof value === "object" ? "" : String(value ?? "");
      this.closeList = openList(this.layer, choices, current, (choice) => {
        this.closeList = null;
        if (choice !== null) this.enter(place, choice);
      });
    });
    this.button = button;
    this.layer.append(button);
  }

  private enter({ sheet, row, column }: Place, choice: string): void {
    const { value } = readEntry(choice);
    const range = this.grid.api.getActiveWorkbook()?.getSheetBySheetId(sheet.id)?.getRange(row, column);
    range?.setValue(typeof value === "object" ? choice : value);
  }

  private clear(): void {
    cancelAnimationFrame(this.frame);
    this.closeList?.();
    this.closeList = null;
    this.place = this.button = this.note = null;
    this.layer.replaceChildren();
    this.layer.remove();
  }

  /** Univer has no one event for scrolling, zooming and sizing: the cell is looked for before each frame. */
  private follow(): void {
    const seen = this.place && cellPlace(this.grid, this.place);
    if (seen) {
      const { holder, box } = seen;
      if (this.layer.parentElement !== holder) holder.append(this.layer);
      const style = `left:${String(box.left)}px;top:${String(box.top)}px;width:${String(box.width)}px;height:${String(box.height)}px`;
      if (this.layer.getAttribute("style") !== style) this.layer.setAttribute("style", style);
      if (this.note) this.note.style.top = `${String(box.height + NOTE_GAP)}px`;
    }
    this.frame = requestAnimationFrame(() => {
      this.follow();
    });
  }
}
