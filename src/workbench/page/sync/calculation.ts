import type { ICommandInfo, IExecutionOptions, IUnitRange } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/preset-sheets-core";
import type { Grid } from "../univer/boot";
import { Mutation } from "./mutations";

/** State of a calculation that was stopped: Univer's FormulaExecutedStateType. It starts anew. */
const STOPPED = 1;

/** Knows whether the grid still has to calculate what was last changed. */
export class Calculation {
  private changes = 0;
  private started = 0;
  private done = 0;
  /** Commands since the calculation began that Univer means to stop for; null while it does not. */
  private stoppedFor: ICommandInfo[] | null = null;
  private queued: ICommandInfo[] = [];
  private waiting: (() => void)[] = [];
  private readonly ended: (() => void)[] = [];
  private readonly begun: (() => void)[] = [];
  private readonly dirty: IActiveDirtyManagerService;

  constructor(private readonly grid: Grid) {
    this.dirty = grid.injector.get(IActiveDirtyManagerService);
    grid.commands.onCommandExecuted((command, options) => {
      this.note(command, options);
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
  recalculate(dirtyRanges: readonly IUnitRange[]): void {
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

  private note(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const { id } = command;
    if (id === Mutation.calculationStart) {
      this.started = this.changes;
      this.queued = [];
      this.stoppedFor = null;
    } else if (id === Mutation.calculationStop) this.stoppedFor = this.queued;
    else if (id === Mutation.calculationState)
      this.end(command.params as { functionsExecutedState?: number });
    else if (this.dirty.get(id) && !isOwnResult(id, options)) {
      this.changes++;
      this.queued.push(command);
      for (const listener of this.begun) listener();
    }
  }

  private end({ functionsExecutedState }: { functionsExecutedState?: number }): void {
    if (functionsExecutedState === undefined || functionsExecutedState === STOPPED) return;
    const { started: done, stoppedFor } = this;
    this.stoppedFor = null;
    // The results follow this notice in the same turn.
    setTimeout(() => {
      // Univer 0.25.1 forgets what it was to stop for where the calculation ended before it could be stopped.
      if (stoppedFor) this.recalculate(stoppedFor.flatMap((command) => this.dirtyRanges(command)));
      this.done = Math.max(this.done, done);
      for (const listener of this.ended) listener();
      if (!this.isSettled) return;
      const waiting = this.waiting;
      this.waiting = [];
      for (const resolve of waiting) resolve();
    });
  }

  private dirtyRanges(command: ICommandInfo): IUnitRange[] {
    return this.dirty.get(command.id)?.getDirtyData(command).dirtyRanges ?? [];
  }
}

const isOwnResult = (id: string, options: IExecutionOptions | undefined): boolean =>
  id === Mutation.setCells && options?.onlyLocal === true;
