import { CommandType } from "@univerjs/core";
import type { Grid } from "../univer/boot";
import { UNIT } from "../toUniver/workbookData";
import type { Step } from "./history";

/** Our own command in Univer's undo stack: one batch of the add-in. */
const BATCH = "workbench.mutation.batch";

/** Takes a step back, or does it again. */
export type Direction = "undo" | "redo";

/** Puts the add-in's batches among the user's own edits, so that one Undo takes back one batch. */
export class UndoStack {
  private readonly steps: Step[] = [];

  constructor(
    private readonly grid: Grid,
    restore: (step: Step, direction: Direction) => void,
  ) {
    grid.commands.registerCommand({
      id: BATCH,
      type: CommandType.MUTATION,
      handler: (_accessor, { step, direction }: { step: number; direction: Direction }) => {
        const known = this.steps[step];
        if (known) restore(known, direction);
        return known !== undefined;
      },
    });
  }

  push(step: Step): void {
    const number = this.steps.push(step) - 1;
    const at = (direction: Direction): { id: string; params: object } => ({
      id: BATCH,
      params: { unitId: UNIT, step: number, direction },
    });
    this.grid.undo.pushUndoRedo({ unitID: UNIT, undoMutations: [at("undo")], redoMutations: [at("redo")] });
  }
}
