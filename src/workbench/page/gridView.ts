import type { FunctionArgument } from "../wire/functions/arguments";
import type { FunctionResult } from "../wire/functions/result";
import type { FunctionsFile } from "./functions/functionsFile";
import type { Progress } from "./sync/settling";
import type { Direction } from "./sync/undoStack";
import type { Grid, GridOptions } from "./univer/boot";

/** Calls one of the add-in's functions; what `connectFrame` gives. */
export type InvokeFunction = (
  id: string,
  args: readonly FunctionArgument[],
  address: string,
) => Promise<FunctionResult>;

/** A workbook shown in a grid that calculates it. */
export interface GridView {
  readonly grid: Grid;
  /** Shows what a batch of the add-in changed; to be called after each. */
  showChanges(): void;
  /** Resolves when the grid has calculated, or at once while the add-in puts that off; its functions may still be #BUSY!. */
  calculated(): Promise<void>;
  /** Resolves when every cell shows what it will show, the add-in's functions included. */
  settled(): Promise<void>;
  readonly progress: Progress;
  /** Says who answers the add-in's functions. */
  connectFunctions(invoke: InvokeFunction): void;
  /** Called when the add-in has to be told of events, or of another selection. */
  onEvents(listener: (isSelection: boolean) => void): void;
  /** Calls `listener` when the workbook begins to be calculated, and at each step until it is done. @returns ends that */
  onProgress(listener: (progress: Progress) => void): () => void;
  /** As Ctrl+Z and Ctrl+Y in the grid. */
  takeStep(direction: Direction): void;
  dispose(): void;
}

export interface StartOptions extends GridOptions {
  readonly functions: FunctionsFile;
  readonly namespace: string;
  /** Says something to the user. */
  notify(text: string): void;
}
