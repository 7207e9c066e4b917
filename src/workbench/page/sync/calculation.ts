import type { IExecutionOptions } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/preset-sheets-core";
import type { Grid } from "../univer/boot";
import { Mutation } from "./mutations";

/** State of a calculation that ended: Univer's FormulaExecutedStateType but for "stopped", after which it starts anew. */
const STOPPED = 1;

/** Knows whether the grid still has to calculate what was last changed. */
export class Calculation {
  private changes = 0;
  private started = 0;
  private done = 0;
  private waiting: (() => void)[] = [];
  private readonly ended: (() => void)[] = [];

  constructor(grid: Grid) {
    const dirty = grid.injector.get(IActiveDirtyManagerService);
    grid.commands.onCommandExecuted(({ id, params }, options) => {
      if (id === Mutation.calculationStart) this.started = this.changes;
      else if (id === Mutation.calculationState) this.end(params as { functionsExecutedState?: number });
      else if (dirty.get(id) && !isOwnResult(id, options)) this.changes++;
    });
  }

  get isSettled(): boolean {
    return this.done === this.changes;
  }

  /** Calls `listener` after each calculation, when all of its results are in the grid. */
  onEnd(listener: () => void): void {
    this.ended.push(listener);
  }

  /** Resolves when everything changed so far is calculated. Functions of the add-in may still be #BUSY!. */
  settled(): Promise<void> {
    return this.isSettled ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  private end({ functionsExecutedState }: { functionsExecutedState?: number }): void {
    if (functionsExecutedState === undefined || functionsExecutedState === STOPPED) return;
    const done = this.started;
    // The results follow this notice in the same turn.
    setTimeout(() => {
      this.done = Math.max(this.done, done);
      for (const listener of this.ended) listener();
      if (!this.isSettled) return;
      const waiting = this.waiting;
      this.waiting = [];
      for (const resolve of waiting) resolve();
    });
  }
}

const isOwnResult = (id: string, options: IExecutionOptions | undefined): boolean =>
  id === Mutation.setCells && options?.onlyLocal === true;
