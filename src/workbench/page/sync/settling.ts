/** How far the workbook is: being calculated, waiting for somebody else, done, or no longer shown. */
export type Progress = "calculating" | "waiting" | "done" | "ended";

/** What the grid itself has to calculate; `Calculation`. */
interface OwnPart {
  readonly isSettled: boolean;
  settled(): Promise<void>;
  onBegin(listener: () => void): void;
  onEnd(listener: () => void): void;
}

/** What the add-in's functions have to answer; `FunctionCalls`. */
interface OthersPart {
  readonly isWaiting: boolean;
  answered(): Promise<void>;
  onAnswers(listener: () => void): void;
}

/** Knows when the workbook is calculated as a whole: by the grid, and with the answers of the add-in's functions. */
export class Settling {
  private readonly listeners = new Set<(progress: Progress) => void>();
  private isEnded = false;

  /** @param isHeld whether the add-in put off calculation */
  constructor(
    private readonly calculation: OwnPart,
    private readonly calls: OthersPart,
    private readonly isHeld: () => boolean,
  ) {
    calculation.onBegin(this.tell);
    calculation.onEnd(this.tell);
    calls.onAnswers(this.tell);
  }

  get progress(): Progress {
    if (this.isEnded) return "ended";
    if (!this.calculation.isSettled) return this.isHeld() ? "waiting" : "calculating";
    return this.calls.isWaiting ? "waiting" : "done";
  }

  /** Calls `listener` at each step forward. @returns ends that */
  onProgress(listener: (progress: Progress) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Resolves when every cell shows what it will show; never where the workbook is closed before. */
  async settled(): Promise<void> {
    while (this.progress !== "done") {
      await this.calculation.settled();
      // The engine calculates with the answers before it is done.
      await this.calls.answered();
    }
  }

  /** The workbook is no longer shown: nothing more will be calculated. */
  end(): void {
    this.isEnded = true;
    this.tell();
  }

  private readonly tell = (): void => {
    for (const listener of [...this.listeners]) listener(this.progress);
  };
}
