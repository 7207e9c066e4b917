import type { Cell, Sheet } from "../../book/types";

/** A cell as the grid was last told of it. */
export interface Seen {
  readonly value: Cell["value"];
  readonly formula: string | null;
  readonly style: number;
  /** The formula as the grid has it. */
  readonly text: string | null;
}

export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** Undefined where there was no cell, or is none now. */
  readonly before: Seen | undefined;
  readonly after: Seen | undefined;
}

/** A formula of a cell as the grid reads it. */
export type Translate = (formula: string, sheet: Sheet, row: number, column: number) => string;

type Rows = Map<number, Map<number, Seen>>;

/** What the grid was last told of each sheet's cells, so that only differences need to be told. */
export class Mirror {
  private readonly sheets = new Map<string, Rows>();

  constructor(private readonly translate: Translate) {}

  /** Takes the whole sheet as told. */
  see(sheet: Sheet): void {
    this.sheets.set(sheet.id, new Map());
    for (const [row, cells] of sheet.rows)
      for (const column of cells.keys()) this.seeCell(sheet, row, column);
  }

  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  get(sheetId: string, row: number, column: number): Seen | undefined {
    return this.sheets.get(sheetId)?.get(row)?.get(column);
  }

  /** Takes one cell as told. */
  seeCell(sheet: Sheet, row: number, column: number): void {
    const cell = sheet.rows.get(row)?.get(column);
    this.put(sheet, row, column, cell && this.seen(cell, sheet, row, column));
  }

  /** Takes what the formula of a cell shows as told. */
  seeResult(sheet: Sheet, row: number, column: number): void {
    const seen = this.get(sheet.id, row, column);
    const cell = sheet.rows.get(row)?.get(column);
    if (seen && cell && seen.formula === cell.formula)
      this.put(sheet, row, column, { ...seen, value: cell.value });
  }

  /** The cells that differ from what was told; after the call they are told. */
  takeChanges(sheet: Sheet): CellChange[] {
    const rows: Rows = this.sheets.get(sheet.id) ?? new Map<number, Map<number, Seen>>();
    const changes: CellChange[] = [];
    for (const row of new Set([...rows.keys(), ...sheet.rows.keys()])) {
      const old = rows.get(row);
      const cells = sheet.rows.get(row);
      for (const column of new Set([...(old?.keys() ?? []), ...(cells?.keys() ?? [])])) {
        const before = old?.get(column);
        const cell = cells?.get(column);
        if (before && cell && isSame(before, cell)) continue;
        changes.push({ row, column, before, after: cell && this.seen(cell, sheet, row, column) });
      }
    }
    for (const { row, column, after } of changes) this.put(sheet, row, column, after);
    return changes;
  }

  /** The cells whose formula the grid now reads differently, since a table, a name or a spilled range changed. */
  takeRereadings(sheet: Sheet): CellChange[] {
    const changes: CellChange[] = [];
    for (const [row, cells] of this.sheets.get(sheet.id) ?? []) {
      for (const [column, before] of cells) {
        if (before.formula === null) continue;
        const text = this.translate(before.formula, sheet, row, column);
        if (text !== before.text) changes.push({ row, column, before, after: { ...before, text } });
      }
    }
    for (const { row, column, after } of changes) this.put(sheet, row, column, after);
    return changes;
  }

  private seen({ value, formula, style }: Cell, sheet: Sheet, row: number, column: number): Seen {
    return { value, formula, style, text: formula && this.translate(formula, sheet, row, column) };
  }

  private put(sheet: Sheet, row: number, column: number, cell: Seen | undefined): void {
    let rows = this.sheets.get(sheet.id);
    if (!rows) this.sheets.set(sheet.id, (rows = new Map()));
    let cells = rows.get(row);
    if (!cells) rows.set(row, (cells = new Map<number, Seen>()));
    if (cell) cells.set(column, cell);
    else cells.delete(column);
  }
}

function isSame(before: Seen, cell: Cell): boolean {
  if (before.formula !== cell.formula || before.style !== cell.style) return false;
  if (cell.formula !== null) return !isWrittenAnew(before, cell);
  return before.value === cell.value || isSameError(before.value, cell.value);
}

/**
 * True of a formula that showed something and shows nothing now: it was written once more. What else a formula shows
 * does not count, since the grid itself calculates it.
 */
export const isWrittenAnew = (before: Pick<Cell, "value">, after: Pick<Cell, "value">): boolean =>
  before.value !== null && after.value === null;

function isSameError(one: Cell["value"], other: Cell["value"]): boolean {
  return typeof one === "object" && typeof other === "object" && one?.error === other?.error;
}
