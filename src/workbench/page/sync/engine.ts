import type { Book } from "../../book/types";
import type { CallPlace, FunctionCalls } from "../functions/functionCalls";
import type { Grid } from "../univer/boot";
import { Calculation } from "./calculation";
import { CalculationGate } from "./calculationGate";
import { type Progress, Settling } from "./settling";

/** How the workbook is calculated: by the grid, one calculation at a time, and by the add-in's functions. */
export class Engine {
  private readonly gate: CalculationGate;
  private readonly calculation: Calculation;
  private readonly settling: Settling;
  /** Whether the add-in put off calculation. */
  private readonly isHeld: () => boolean;

  /** @param ended called after each calculation, when all of its results are in the grid */
  constructor(grid: Grid, book: Book, calls: FunctionCalls, ended: () => void) {
    const { calculationMode: opened } = book;
    // Of a workbook that was opened as manual nothing would ever be calculated: the page has no F9.
    this.isHeld = () => opened !== "Manual" && book.calculationMode === "Manual";
    this.gate = new CalculationGate(grid, this.isHeld);
    this.calculation = new Calculation(grid, this.gate);
    this.calculation.onEnd(() => {
      ended();
      calls.resume();
    });
    this.settling = new Settling(this.calculation, calls, this.isHeld);
  }

  /** Whether a calculation runs, or none will any more. */
  get isBusy(): boolean {
    return this.gate.isBusy;
  }

  get progress(): Progress {
    return this.settling.progress;
  }

  onProgress(listener: (progress: Progress) => void): () => void {
    return this.settling.onProgress(listener);
  }

  /** Calculates the formulas in these cells, and what depends on them. */
  recalculate(places: readonly CallPlace[]): void {
    this.calculation.recalculate(places);
  }

  /** Starts the calculation that was held back, unless calculations are still to wait. */
  release(): void {
    this.gate.release();
  }

  /** Resolves when the grid has calculated, or at once while the add-in puts that off. */
  calculated(): Promise<void> {
    return this.isHeld() ? Promise.resolve() : this.calculation.settled();
  }

  /** Resolves when every cell shows what it will show, the add-in's functions included. */
  settled(): Promise<void> {
    return this.settling.settled();
  }

  close(): void {
    this.gate.close();
    this.settling.end();
  }
}
