import { ensureCell, removeCell, setCell } from "../../book/cells";
import { type Book, type Sheet, SHEET_PARTS } from "../../book/types";
import { clone } from "./clone";
import type { Seen } from "./mirror";
import type { SheetChange } from "./tellBook";

/** All that a sheet has but its cells. */
type Parts = Omit<Sheet, "id" | "rows" | "changed" | "origin">;

interface State {
  readonly sheets: readonly Sheet[];
  readonly names: Book["names"];
  readonly parts: ReadonlyMap<Sheet, Parts>;
}

/** What one batch of the add-in changed: enough to take it back and to do it again. */
export interface Step {
  readonly before: State;
  readonly after: State;
  readonly changes: readonly SheetChange[];
}

/** The workbook before rows or columns were taken out: all that putting them in again does not bring back. */
export interface Snapshot {
  readonly state: State;
  readonly formulas: readonly { sheet: Sheet; row: number; column: number; formula: string }[];
}

/** Remembers the workbook between batches, so that each can be taken back as a whole. */
export class History {
  private state: State;

  constructor(private readonly book: Book) {
    this.state = capture(book, new Map(), new Set(book.sheets));
  }

  /** What the workbook's last change was, made of the cells that the grid was told. */
  step(changes: readonly SheetChange[], marked: ReadonlySet<Sheet>): Step {
    const before = this.state;
    this.state = capture(this.book, before.parts, marked);
    return { before, after: this.state, changes };
  }

  /** Takes the workbook as it is for what the next batch starts from. */
  note(marked: ReadonlySet<Sheet>): void {
    this.state = capture(this.book, this.state.parts, marked);
  }

  /** Takes a step back, or does it again. */
  restore({ before, after, changes }: Step, direction: "undo" | "redo"): void {
    const state = direction === "undo" ? before : after;
    this.book.sheets = [...state.sheets];
    this.put(state, direction === "undo" ? after : before);
    for (const { sheet, cells } of changes) {
      for (const { row, column, before: old, after: now } of cells)
        restoreCell(sheet, row, column, direction === "undo" ? old : now);
    }
    if (!this.book.sheets.some(({ id }) => id === this.book.activeSheet))
      this.book.activeSheet = this.book.sheets.find(({ visibility }) => visibility === "Visible")?.id ?? "";
    this.state = state;
  }

  /** The workbook as it is. */
  snapshot(): Snapshot {
    const formulas: Snapshot["formulas"][number][] = [];
    for (const sheet of this.book.sheets)
      for (const [row, cells] of sheet.rows)
        for (const [column, { formula }] of cells)
          if (formula !== null) formulas.push({ sheet, row, column, formula });
    return { state: capture(this.book, new Map(), new Set(this.book.sheets)), formulas };
  }

  /** Puts back what a snapshot has, once the rows or columns that were taken out are there again. */
  putBack({ state, formulas }: Snapshot): void {
    this.put(state, null);
    for (const { sheet, row, column, formula } of formulas) {
      ensureCell(sheet, row, column).formula = formula;
    }
  }

  /** Gives the workbook the parts of a state; those that another state has in common stay. */
  private put({ sheets, names, parts }: State, other: State | null): void {
    this.book.names = clone(names);
    this.book.changed = true;
    for (const sheet of sheets) {
      const own = parts.get(sheet);
      if (!own || own === other?.parts.get(sheet)) continue;
      Object.assign(sheet, clone(own));
      for (const part of SHEET_PARTS) sheet.changed.add(part);
    }
  }
}

function restoreCell(sheet: Sheet, row: number, column: number, seen: Seen | undefined): void {
  if (!seen) {
    removeCell(sheet, row, column);
    return;
  }
  const { value, formula, style } = seen;
  ensureCell(sheet, row, column);
  setCell(sheet, row, column, { value, formula, style });
}

function capture(book: Book, known: ReadonlyMap<Sheet, Parts>, marked: ReadonlySet<Sheet>): State {
  const parts = new Map<Sheet, Parts>();
  for (const sheet of book.sheets) {
    const old = known.get(sheet);
    parts.set(sheet, old && !marked.has(sheet) ? old : partsOf(sheet));
  }
  return { sheets: [...book.sheets], names: clone(book.names), parts };
}

function partsOf(sheet: Sheet): Parts {
  const own: readonly string[] = ["id", "rows", "changed", "origin"];
  return clone(Object.fromEntries(Object.entries(sheet).filter(([name]) => !own.includes(name))) as Parts);
}
