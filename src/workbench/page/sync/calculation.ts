import type { IUnitRange } from "@univerjs/core";
import type { CallPlace } from "../functions/functionCalls";
import { rangeOf } from "../univer/ranges";
import { UNIT } from "../toUniver/workbookData";
import type { Grid } from "../univer/boot";
import type { CalculationGate } from "./calculationGate";
import { dirtyCommands } from "./dirtyCommands";
import { Mutation } from "./mutations";

/** Knows whether the grid still has to calculate what was last changed. */
export class Calculation {
  private changes = 0;
  /** How many of the changes the next calculation, the one that runs, and the last one take in. */
  private requested = 0;
  private started = 0;
  private done = 0;
  private waiting: (() => void)[] = [];
  private readonly ended: (() => void)[] = [];
  private readonly begun: (() => void)[] = [];

  constructor(
    private readonly grid: Grid,
    gate: CalculationGate,
  ) {
    const isDirty = dirtyCommands(grid);
    grid.commands.onCommandExecuted((command, options) => {
      if (!isDirty(command, options)) return;
      this.changes++;
      for (const listener of this.begun) listener();
    });
    gate.onRequest(() => (this.requested = this.changes));
    gate.onStart(() => (this.started = this.requested));
    gate.onEnd((isDone) => {
      if (isDone) this.end();
    });
  }

  get isSettled(): boolean {
    return this.done === this.changes;
  }

  /** Calls `listener` whenever there is something to calculate. */
  onBegin(listener: () => void): void {
    this.begun.push(listener);
  }

  /** Calls `listener` after each calculation, when all of its results are in the grid. */
  onEnd(listener: () => void): void {
    this.ended.push(listener);
  }

  /** Resolves when everything changed so far is calculated. Functions of the add-in may still be #BUSY!. */
  settled(): Promise<void> {
    return this.isSettled ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Calculates the formulas in these cells, and what depends on them. */
  recalculate(cells: readonly CallPlace[]): void {
    const dirtyRanges = cells.map(({ sheetId, row, column }): IUnitRange => ({
      unitId: UNIT,
      sheetId,
      range: rangeOf({ top: row, left: column, bottom: row, right: column }),
    }));
    const none = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    const params = { forceCalculation: false, dirtyRanges, ...none };
    this.grid.commands.syncExecuteCommand(Mutation.calculate, params, { onlyLocal: true });
  }

  private end(): void {
    this.done = this.started;
    for (const listener of this.ended) listener();
    if (!this.isSettled) return;
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
