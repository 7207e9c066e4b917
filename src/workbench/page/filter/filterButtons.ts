import { keptColumn, setFilter } from "../../book/filter/applyFilters";
import { cellItem } from "../../book/filter/cellItem";
import { type FilterArea, filterAreaAt, stateOf } from "../../book/filter/filterArea";
import { filterItems, filterOf } from "../../book/filter/filterItems";
import { sortFault, sortRows } from "../../book/filter/sortRows";
import { activeSheetOf } from "../../book/sheets";
import type { Book, Sheet } from "../../book/types";
import { raiseRowsHidden, raiseRowsSorted } from "../../objects/changes";
import type { Session } from "../../wire/session";
import type { PageTexts } from "../texts";
import type { Grid } from "../univer/boot";
import { cellPlace } from "../validation/cellPlace";
import { type MenuChoice, openMenu } from "./menu";
import { toggleButtons } from "./toggleButtons";

/** What the buttons need of the page. */
export interface FilterPage {
  readonly texts: PageTexts;
  /** Changes the workbook in one step that can be taken back. */
  change(act: () => void): void;
  /** Resolves when every cell shows what it will show. */
  settled(): Promise<void>;
  notify(text: string): void;
}

/** The filter buttons of tables and of sheets: what they open, and what is chosen there. */
export class FilterButtons {
  private close: (() => void) | null = null;
  private readonly onKey = (event: KeyboardEvent): void => {
    if (!isInGrid(event.target)) return;
    const { book } = this.session;
    const { selection } = book;
    const sheet = activeSheetOf(book);
    if (!sheet) return;
    if (event.altKey && event.key === "ArrowDown") {
      if (!filterAreaAt(sheet, selection.top, selection.left)) return;
      this.open(sheet, selection.top, selection.left);
    } else if (event.ctrlKey && event.shiftKey && event.key.toLowerCase() === "l") this.toggle(sheet);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  constructor(
    private readonly grid: Grid,
    private readonly session: Session,
    private readonly page: FilterPage,
  ) {
    document.addEventListener("keydown", this.onKey, true);
  }

  /** Opens the menu of the button in a cell. */
  open(sheet: Sheet, row: number, column: number): void {
    this.close?.();
    const area = filterAreaAt(sheet, row, column);
    const seen = cellPlace(this.grid, { sheet, row, column });
    if (!area || !seen) return;
    if (this.isRefused(sheet)) return;
    const { book } = this.session;
    const holder = seen.holder.getBoundingClientRect();
    const [left, top] = [holder.left + seen.box.left, holder.top + seen.box.top];
    const content = {
      header: headerOf(book, area, column),
      items: filterItems(book, area, column),
      hasFilter: stateOf(area, column)?.filter !== undefined,
    };
    const at = { left, top, bottom: top + seen.box.height };
    this.close = openMenu(at, content, this.page.texts, (choice) => {
      this.close = null;
      if (choice) void this.act(area, column, choice);
    });
  }

  dispose(): void {
    document.removeEventListener("keydown", this.onKey, true);
    this.close?.();
  }

  private toggle(sheet: Sheet): void {
    if (this.isRefused(sheet)) return;
    const { book } = this.session;
    let isDone = false;
    this.page.change(() => {
      isDone = toggleButtons(book, sheet, book.selection);
    });
    if (!isDone) this.page.notify(this.page.texts.nothingToFilter);
  }

  /** Says so where the sheet's protection does not let its rows be filtered. */
  private isRefused({ protected: isProtected, protectionOptions }: Sheet): boolean {
    const isRefused = isProtected && protectionOptions.allowAutoFilter !== true;
    if (isRefused) this.page.notify(this.page.texts.sheetProtected);
    return isRefused;
  }

  private async act(area: FilterArea, column: number, choice: MenuChoice): Promise<void> {
    if (choice.what === "sort") {
      await this.page.settled();
      this.sort(area, column, choice.direction);
      return;
    }
    const { book } = this.session;
    const kept = keptColumn(area, column);
    if (kept !== null) {
      this.page.notify(this.page.texts.filterKept(headerOf(book, area, kept)));
      return;
    }
    this.page.change(() => {
      setFilter(book, area, column, choice.what === "clear" ? null : filterOf(choice.items));
      raiseRowsHidden(this.session, area.sheet, area.body);
    });
  }

  private sort(area: FilterArea, column: number, direction: "ascending" | "descending"): void {
    const { sheetProtected, sortMerged, sortSpill } = this.page.texts;
    const fault = sortFault(area);
    if (fault) {
      this.page.notify({ protected: sheetProtected, merged: sortMerged, spill: sortSpill }[fault]);
      return;
    }
    this.page.change(() => {
      sortRows(area, column, direction);
      raiseRowsSorted(this.session, area.sheet, area.body);
    });
  }
}

const headerOf = (book: Book, { sheet, header }: FilterArea, column: number): string =>
  cellItem(book, sheet, header, column).text;

/** The grid has the focus in a field of its own, wherever a cell is selected. */
const isInGrid = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof HTMLElement && target.id.startsWith("__editor"));
