import type { IExecutionOptions } from "@univerjs/core";
import { TriggerCalculationController } from "@univerjs/preset-sheets-core";
import type { Grid } from "../univer/boot";
import { dirtyCommands } from "./dirtyCommands";
import { Mutation } from "./mutations";

/** What is to be calculated, in Univer's words. */
type Dirty = Readonly<Record<string, unknown>>;
type Execute = (id: string, params?: object, options?: IExecutionOptions) => Promise<boolean>;
type Merge = (one: Dirty, other: Dirty) => Dirty;

/** State of a calculation that was stopped: Univer's FormulaExecutedStateType. */
const STOPPED = 1;

/**
 * Lets one calculation run at a time, and none while they are held back. Univer 0.25.1 starts a second one while the
 * first has not begun to count its formulas, or was just stopped; the two then write into the same store. And it stops
 * one a moment after the change that makes its results useless, when they may be in the cells already.
 */
export class CalculationGate {
  private readonly trigger: TriggerCalculationController;
  private due: Dirty | null = null;
  private running: Dirty | null = null;
  private isStopping = false;
  private isEnding = false;
  private isClosed = false;
  private readonly requested: (() => void)[] = [];
  private readonly started: (() => void)[] = [];
  private readonly ended: ((isDone: boolean) => void)[] = [];

  /** @param isHeld whether calculations are to wait; `release` says that they need not any longer */
  constructor(
    private readonly grid: Grid,
    private readonly isHeld: () => boolean,
  ) {
    this.trigger = grid.injector.get(TriggerCalculationController);
    // Univer starts and stops calculations by commands of this controller alone.
    const executeCommand: Execute = (id, params, options) => this.execute(id, params, options);
    Reflect.set(this.trigger, "_commandService", { executeCommand });
    const isDirty = dirtyCommands(grid);
    grid.commands.onCommandExecuted((command, options) => {
      if (command.id === Mutation.calculationState)
        this.end(command.params as { readonly functionsExecutedState?: number });
      else if (isDirty(command, options)) this.stop();
    });
  }

  /** Whether a calculation runs, or none will any more. */
  get isBusy(): boolean {
    return this.running !== null || this.isClosed;
  }

  /** Calls `listener` when all that changed so far is to be calculated, by the next calculation that starts. */
  onRequest(listener: () => void): void {
    this.requested.push(listener);
  }

  onStart(listener: () => void): void {
    this.started.push(listener);
  }

  /** Calls `listener` when a calculation is over: its results are in the grid, or it was stopped and starts anew. */
  onEnd(listener: (isDone: boolean) => void): void {
    this.ended.push(listener);
  }

  /** Starts the calculation that was held back, unless calculations are still to wait. */
  release(): void {
    const isQueued = (Reflect.get(this.trigger, "_waitingCommandQueue") as unknown[]).length > 0;
    // What is queued is requested by itself, in a moment.
    if (!isQueued) this.start();
  }

  /** Ends what runs, and starts nothing more: Univer would go on without its workbook, in stores that all share. */
  close(): void {
    this.stop();
    this.isClosed = true;
  }

  private execute(id: string, params?: object, options?: IExecutionOptions): Promise<boolean> {
    if (id !== Mutation.calculationStart && id !== Mutation.calculationStop)
      return this.grid.commands.executeCommand(id, params, options);
    this.request();
    return Promise.resolve(true);
  }

  private request(): void {
    this.add(Reflect.get(this.trigger, "_executingDirtyData") as Dirty);
    (Reflect.get(this.trigger, "_resetExecutingDirtyData") as () => void).call(this.trigger);
    Reflect.set(this.trigger, "_restartCalculation", false);
    for (const listener of this.requested) listener();
    this.stop();
    this.start();
  }

  private add(dirty: Dirty): void {
    const merge = Reflect.get(this.trigger, "_mergeDirty") as Merge;
    this.due = this.due ? merge.call(this.trigger, this.due, dirty) : dirty;
  }

  private start(): void {
    if (this.running || !this.due || this.isClosed || this.isHeld()) return;
    this.running = this.due;
    this.due = null;
    for (const listener of this.started) listener();
    void this.grid.commands.executeCommand(
      Mutation.calculationStart,
      { ...this.running },
      { onlyLocal: true },
    );
  }

  private stop(): void {
    if (!this.running || this.isStopping || this.isEnding) return;
    this.isStopping = true;
    void this.grid.commands.executeCommand(Mutation.calculationStop, {});
  }

  private end({ functionsExecutedState: state }: { readonly functionsExecutedState?: number }): void {
    const { running } = this;
    // Univer says twice that it stopped.
    if (state === undefined || !running || this.isEnding) return;
    this.isEnding = true;
    // The results follow this notice in the same turn.
    setTimeout(() => {
      if (state === STOPPED) this.add(running);
      this.running = null;
      this.isStopping = false;
      this.isEnding = false;
      for (const listener of this.ended) listener(state !== STOPPED);
      this.release();
    });
  }
}
