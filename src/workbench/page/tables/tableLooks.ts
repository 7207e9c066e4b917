import type { IStyleData, Nullable } from "@univerjs/core";
import type { Book, Sheet, Table } from "../../book/types";
import { bodyOf, tableAt } from "../../book/tableBody";
import { type CellLook, cellLook } from "./cellLook";
import type { TableStyle } from "./parts";
import { accentsOf, tableStyle } from "./tableStyle";
import { underlay } from "./underlay";

/** A cell's format without one of its own. */
const NOTHING: IStyleData = {};

/** Formats of cells in tables, as they are seen; remembered, since the grid asks for every cell at every drawing. */
export class TableLooks {
  private readonly styles = new Map<string, TableStyle | null>();
  private readonly looks = new Map<string, CellLook>();
  private readonly composed = new WeakMap<IStyleData, Map<CellLook, IStyleData>>();
  private readonly accents: readonly string[];
  private band = { table: "", row: -1, index: 0 };

  constructor(book: Book) {
    this.accents = accentsOf(book);
  }

  /** The cell's format with its table's look beneath; null where no table says anything of it. */
  formatAt(sheet: Sheet, row: number, column: number, own: Nullable<IStyleData>): IStyleData | null {
    const table = tableAt(sheet, row, column);
    const style = table && this.styleOf(table.style);
    return style ? this.compose(own ?? NOTHING, this.lookOf(style, sheet, table, row, column)) : null;
  }

  private styleOf(name: string): TableStyle | null {
    let style = this.styles.get(name);
    if (style === undefined) this.styles.set(name, (style = tableStyle(name, this.accents)));
    return style;
  }

  private lookOf(style: TableStyle, sheet: Sheet, table: Table, row: number, column: number): CellLook {
    const look = cellLook(style, table, row, column, this.bandOf(sheet, table, row));
    const key = JSON.stringify(look);
    const known = this.looks.get(key);
    if (known) return known;
    this.looks.set(key, look);
    return look;
  }

  /** Bands go on over rows that are hidden, as in Excel. */
  private bandOf(sheet: Sheet, table: Table, row: number): number {
    const { top } = bodyOf(table);
    if (sheet.hiddenRows.size === 0) return row - top;
    if (this.band.table === table.id && this.band.row === row) return this.band.index;
    let index = row - top;
    for (const hidden of sheet.hiddenRows) if (hidden >= top && hidden < row) index--;
    this.band = { table: table.id, row, index };
    return index;
  }

  private compose(own: IStyleData, look: CellLook): IStyleData {
    let known = this.composed.get(own);
    if (!known) this.composed.set(own, (known = new Map()));
    let style = known.get(look);
    if (!style) known.set(look, (style = underlay(own, look)));
    return style;
  }
}
