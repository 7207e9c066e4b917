import type { IRange } from "@univerjs/core";
import { sheetWithId } from "../book/sheets";
import type { Sheet } from "../book/types";
import type { Host } from "../wire/host";
import { takeSelection } from "./fromUniver/events";
import { areaOf } from "./univer/ranges";
import type { Layers } from "./layers";
import { Mutation } from "./sync/mutations";
import type { Grid } from "./univer/boot";

/** Keeps what is selected, and the sheet in front, alike in grid and workbook. */
export class GridSelection {
  constructor(
    private readonly grid: Grid,
    private readonly host: Host,
    private readonly layers: Layers,
  ) {}

  /**
   * Takes what the user selected into the workbook.
   *
   * @param id command of Univer's that selected it
   * @returns whether the add-in has to be told
   */
  take(id: string, params: Readonly<Record<string, unknown>>): boolean {
    const { book, session } = this.host;
    const sheet = sheetWithId(book, params.subUnitId);
    if (!sheet) return false;
    if (id === Mutation.activateSheet && book.activeSheet !== sheet.id) {
      book.activeSheet = sheet.id;
      this.layers.drawCharts();
    }
    const range = (params.selections as { range: IRange }[] | undefined)?.at(-1)?.range;
    this.showHelp(sheet, range);
    return (
      range !== undefined &&
      sheet.id === book.activeSheet &&
      takeSelection(session, book, sheet, areaOf(range))
    );
  }

  /** Brings the workbook's sheet in front, with its selection. */
  show(): void {
    const { activeSheet, selection } = this.host.book;
    const workbook = this.grid.api.getActiveWorkbook();
    const sheet = workbook?.getSheetBySheetId(activeSheet);
    if (!workbook || !sheet || workbook.getActiveSheet().getSheetId() === activeSheet) return;
    workbook.setActiveSheet(sheet);
    const { top, left, bottom, right } = selection;
    sheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
  }

  private showHelp(sheet: Sheet, range: IRange | undefined): void {
    const area = range && areaOf(range);
    const isOne = area && area.top === area.bottom && area.left === area.right;
    this.layers.help.select(isOne ? { sheet, row: area.top, column: area.left } : null);
  }
}
