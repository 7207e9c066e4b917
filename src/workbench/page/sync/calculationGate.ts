import type { IExecutionOptions } from "@univerjs/core";
import { TriggerCalculationController } from "@univerjs/preset-sheets-core";
import type { Grid } from "../univer/boot";
import { Mutation } from "./mutations";

type Execute = (id: string, params?: object, options?: IExecutionOptions) => Promise<boolean>;

/** Holds Univer's calculations back while they are to wait; what changed meanwhile is calculated once, afterwards. */
export class CalculationGate {
  private readonly trigger: TriggerCalculationController;
  private isDue = false;

  constructor(
    private readonly grid: Grid,
    private readonly isHeld: () => boolean,
  ) {
    this.trigger = grid.injector.get(TriggerCalculationController);
    // Univer starts a calculation by a command of this controller alone, and keeps what is to be calculated until one ends.
    const executeCommand: Execute = (id, params, options) => this.execute(id, params, options);
    Reflect.set(this.trigger, "_commandService", { executeCommand });
  }

  /** Starts the calculation that was held back, unless calculations are still to wait. */
  release(): void {
    const isQueued = (Reflect.get(this.trigger, "_waitingCommandQueue") as unknown[]).length > 0;
    // What is queued starts by itself, in a moment.
    if (!this.isDue || isQueued || this.isHeld()) return;
    const dirty = Reflect.get(this.trigger, "_executingDirtyData") as object;
    void this.execute(Mutation.calculationStart, { ...dirty }, { onlyLocal: true });
  }

  private execute(id: string, params?: object, options?: IExecutionOptions): Promise<boolean> {
    const isStart = id === Mutation.calculationStart;
    if (isStart) this.isDue = this.isHeld();
    if (isStart && this.isDue) return Promise.resolve(true);
    return this.grid.commands.executeCommand(id, params, options);
  }
}
