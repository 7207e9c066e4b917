import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import { type Book, type Sheet, SHEET_PARTS } from "../../book/types";
import { contentData } from "../toUniver/cellData";
import { gridFormula } from "../toUniver/formula/gridFormula";
import { linesData, type SheetLines, sheetData } from "../toUniver/sheetData";
import { coveredBySpills } from "../toUniver/spills";
import { styleData } from "../toUniver/styleData";
import { UNIT } from "../toUniver/workbookData";
import { takeMarks } from "./marks";
import { type CellChange, isWrittenAnew, Mirror, type Seen } from "./mirror";
import { Mutation, type MutationInfo } from "./mutations";
import { tellLines } from "./tellLines";
import { tellSheets } from "./tellSheets";

type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** For a change of formats alone: Univer's formula engine would take cells without a formula for emptied ones. */
const FORMAT = { onlyLocal: true } as const;

/** What a batch changed in one sheet's cells. */
export interface SheetChange {
  readonly sheet: Sheet;
  readonly cells: readonly CellChange[];
}

/** What the grid has to do, and what of the workbook that tells. */
export interface Told {
  readonly mutations: readonly MutationInfo[];
  readonly changes: readonly SheetChange[];
  /** The sheets of which something changed. */
  readonly marked: ReadonlySet<Sheet>;
}

/** Tells the grid what changed in the workbook: plain commands, in the order in which Univer must run them. */
export class BookTeller {
  readonly mirror: Mirror;
  private readonly lines = new Map<string, SheetLines>();
  private readonly styles = new Map<number, IStyleData>();
  private order: string[] = [];

  constructor(private readonly book: Book) {
    this.mirror = new Mirror((formula, sheet, row, column) =>
      gridFormula(book, formula, { sheet, row, column }),
    );
    for (const sheet of book.sheets) this.see(sheet);
    this.order = book.sheets.map(({ id }) => id);
  }

  /** Takes a sheet as told. */
  see(sheet: Sheet): void {
    this.mirror.see(sheet);
    this.lines.set(sheet.id, linesData(this.book, sheet));
    takeMarks(sheet);
  }

  /** Takes the cells of all sheets as told. */
  seeAll(): void {
    for (const sheet of this.book.sheets) this.mirror.see(sheet);
  }

  /** Takes nothing of a sheet's cells as told. */
  tellAnew(sheet: Sheet): void {
    this.mirror.forget(sheet.id);
    takeMarks(sheet);
    for (const part of SHEET_PARTS) sheet.changed.add(part);
  }

  /** Takes what formulas of a sheet show as told: it came from the grid. */
  seeResults(sheet: Sheet): void {
    this.mirror.takeChanges(sheet);
    for (const part of takeMarks(sheet)) if (part !== "cells") sheet.changed.add(part);
  }

  /** Takes the list of sheets as told. */
  seeOrder(): void {
    this.order = this.book.sheets.map(({ id }) => id);
  }

  /** Takes sizes, merges and panes of a sheet as told. */
  seeLines(sheet: Sheet): void {
    this.lines.set(sheet.id, linesData(this.book, sheet));
  }

  /** Commands that fit a sheet's rows to what its formulas show now. */
  fitRows(sheet: Sheet): MutationInfo[] {
    const mutations = tellLines(this.book, sheet, this.lines.get(sheet.id));
    this.seeLines(sheet);
    return mutations;
  }

  /** The commands that bring the grid up to date; after the call they count as told. */
  takeMutations(): Told {
    const mutations = tellSheets(this.book, this.order, this.lines, (sheet) => this.newSheet(sheet));
    this.seeOrder();
    const changes: SheetChange[] = [];
    const marked = new Set<Sheet>();
    let isRereadingNeeded = false;
    for (const sheet of this.book.sheets) {
      const marks = takeMarks(sheet);
      const cells = marks.has("cells") ? this.mirror.takeChanges(sheet) : [];
      // Results of formulas mark the cells too, and are known already: they are no change to be taken back.
      if (cells.length === 0 && [...marks].every((part) => part === "cells")) continue;
      marked.add(sheet);
      if (marks.has("tables") || marks.has("names")) isRereadingNeeded = true;
      if (cells.length > 0) changes.push({ sheet, cells });
      mutations.push(
        ...tellLines(this.book, sheet, this.lines.get(sheet.id)),
        ...this.tellCells(sheet, cells),
      );
      this.seeLines(sheet);
    }
    if (isRereadingNeeded) mutations.push(...this.rereadFormulas());
    return { mutations, changes, marked };
  }

  /** Commands for formulas that the grid reads differently since a table, a name or a spilled range changed. */
  rereadFormulas(): MutationInfo[] {
    return this.book.sheets.flatMap((sheet) => this.tellCells(sheet, this.mirror.takeRereadings(sheet)));
  }

  private newSheet(sheet: Sheet): { data: IWorksheetData; styles: Record<string, IStyleData> } {
    this.see(sheet);
    const styles = Object.fromEntries(
      this.book.styles.map((style, index) => [String(index), styleData(style)]),
    );
    return { data: sheetData(this.book, sheet), styles };
  }

  private tellCells(sheet: Sheet, changes: readonly CellChange[]): MutationInfo[] {
    const isCovered = coveredBySpills(sheet);
    const [formats, contents]: [CellMatrix, CellMatrix] = [{}, {}];
    for (const { row, column, before, after } of changes) {
      const style = before?.style === after?.style ? {} : { s: this.style(after?.style ?? 0) };
      const isFormat =
        (before && after && hasSameContent(before, after)) ||
        (after?.formula === null && isCovered(row, column));
      if (!after) (contents[row] ??= {})[column] = null;
      else if (isFormat) (formats[row] ??= {})[column] = style;
      else (contents[row] ??= {})[column] = { ...contentData(after.value, after.text), ...style };
    }
    const where = { unitId: UNIT, subUnitId: sheet.id };
    return [
      { id: Mutation.setCells, params: { ...where, cellValue: formats }, options: FORMAT },
      { id: Mutation.setCells, params: { ...where, cellValue: contents } },
    ].filter(({ params }) => Object.keys(params.cellValue).length > 0);
  }

  private style(index: number): IStyleData {
    let data = this.styles.get(index);
    const style = this.book.styles[index];
    if (!data && style) this.styles.set(index, (data = styleData(style)));
    return data ?? {};
  }
}

/** A formula told again is calculated again, with all that depends on it: only where it was written again. */
function hasSameContent(before: Seen, after: Seen): boolean {
  if (before.text !== after.text) return false;
  return after.text === null ? before.value === after.value : !isWrittenAnew(before, after);
}
