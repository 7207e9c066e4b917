import { type IRange, RedoCommand, UndoCommand } from "@univerjs/core";
import { getCell } from "../../book/cells";
import { growTables } from "../../book/growTables";
import { followColumnFormulas } from "../../book/tableBody";
import { followHeaders } from "../../book/tableHeaders";
import { sheetWithId } from "../../book/sheets";
import type { Area, Book, Sheet } from "../../book/types";
import type { Session } from "../../wire/session";
import { Mutation } from "../sync/mutations";
import type { BookTeller } from "../sync/tellBook";
import { raiseEdit, raiseStructural } from "./events";
import type { FormulaMemory } from "./formulaMemory";
import type { ReadCell } from "./gridReader";
import { takeCell } from "./readCells";
import { noteTyped } from "./results";
import { widenColumns } from "./widenColumns";
import { areaOf } from "../univer/ranges";
import { type SheetMemory, takeStructure } from "./structure";

type Params = Readonly<Record<string, unknown>>;
interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * Takes what users do in the grid over into the workbook. Rows, columns and sheets follow at once; cells when the
 * command is through, since one command may write a cell several times.
 */
export class UserEdits {
  private readonly sheets: SheetMemory = { removed: new Map(), copied: new Map() };
  private readonly typed = new Map<Sheet, readonly Area[]>();
  /** Whether what was touched was taken back, or done again. */
  private isRepeated = false;
  private readonly touched = new Map<string, Place>();

  constructor(
    private readonly book: Book,
    private readonly session: Session,
    private readonly teller: BookTeller,
    private readonly memory: FormulaMemory,
    private readonly readCell: ReadCell,
  ) {}

  /** Takes note of one of Univer's commands. @returns whether it changed anything */
  note(id: string, params: Params): boolean {
    if (REPEATING.has(id)) return (this.isRepeated = true);
    if (NESTED.has(id)) return this.noteMoves(id, params);
    const structural = takeStructure(this.book, id, params, this.sheets);
    if (!structural) return false;
    if (structural.kind !== "Lines") {
      this.teller.seeAll();
      this.teller.seeOrder();
      // Its formulas and tables have other names than the grid's own copy.
      if (structural.kind === "SheetAdded" && structural.sheet) this.teller.tellAnew(structural.sheet);
    }
    for (const sheet of this.book.sheets) this.teller.seeLines(sheet);
    raiseStructural(this.session, structural);
    return true;
  }

  /** To be told, before it is done, that one sheet is going to be the copy of another. */
  expectCopy(source: string, copy: string): void {
    this.sheets.copied.set(copy, source);
  }

  /** Lets tables follow what was typed before the last flush; not what was only taken back. @returns whether one did */
  grow(): boolean {
    const typed = [...this.typed];
    this.typed.clear();
    return typed.filter(([sheet, areas]) => growTables(this.book, sheet, areas)).length > 0;
  }

  /** Takes over the cells touched since the last call, and tells the add-in. */
  flush(): void {
    const edited = new Map<Sheet, Area[]>();
    for (const { sheet, row, column } of this.touched.values()) {
      const before = getCell(sheet, row, column);
      const from = this.readCell(sheet.id, row, column);
      if (!takeCell(this.book, sheet, row, column, from, this.teller.mirror, this.memory)) continue;
      if (before) noteTyped(before);
      const areas = edited.get(sheet) ?? [];
      edited.set(sheet, areas);
      areas.push({ top: row, left: column, bottom: row, right: column });
    }
    this.touched.clear();
    for (const [sheet, areas] of edited) {
      for (const area of areas) {
        followHeaders(this.book, sheet, area);
        followColumnFormulas(sheet, area);
      }
      raiseEdit(this.session, sheet, areas);
      if (this.isRepeated) continue;
      widenColumns(this.book, sheet, areas);
      this.typed.set(sheet, areas);
    }
    this.isRepeated = false;
  }

  private noteMoves(id: string, params: Params): boolean {
    if (id === Mutation.setCells) this.touch(params.subUnitId, params.cellValue);
    else if (id === Mutation.reorder) this.touchArea(params.subUnitId, areaOf(params.range as IRange));
    else if (id === Mutation.moveRange) {
      for (const end of [params.from, params.to] as { subUnitId: string; value: unknown }[])
        this.touch(end.subUnitId, end.value);
    } else this.touchSheet(params.subUnitId);
    return true;
  }

  private touch(sheetId: unknown, matrix: unknown): void {
    const sheet = sheetWithId(this.book, sheetId);
    if (!sheet) return;
    for (const [row, cells] of Object.entries((matrix ?? {}) as Record<number, Record<number, unknown>>)) {
      for (const column of Object.keys(cells)) this.touchCell(sheet, Number(row), Number(column));
    }
  }

  private touchArea(sheetId: unknown, area: Area): void {
    const sheet = sheetWithId(this.book, sheetId);
    for (let row = area.top; sheet && row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) this.touchCell(sheet, row, column);
    }
  }

  /** After rows or columns were dragged elsewhere, every cell is looked at. */
  private touchSheet(sheetId: unknown): void {
    const sheet = sheetWithId(this.book, sheetId);
    if (!sheet) return;
    const right = Math.max(0, ...[...sheet.rows.values()].flatMap((cells) => [...cells.keys()]));
    this.touchArea(sheetId, { top: 0, left: 0, bottom: Math.max(0, ...sheet.rows.keys()), right });
  }

  private touchCell(sheet: Sheet, row: number, column: number): void {
    this.touched.set(`${sheet.id} ${String(row)} ${String(column)}`, { sheet, row, column });
  }
}

const REPEATING: ReadonlySet<string> = new Set([UndoCommand.id, RedoCommand.id]);

const NESTED: ReadonlySet<string> = new Set([
  Mutation.setCells,
  Mutation.reorder,
  Mutation.moveRange,
  Mutation.moveRows,
  Mutation.moveColumns,
]);
