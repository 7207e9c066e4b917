import type { Grid } from "../univer/boot";
import { drawFront } from "../univer/redraw";
import { Mutation, type MutationInfo } from "./mutations";

/** Changes the grid without taking it for the user's doing. */
export class OwnCommands {
  private isActing = false;

  constructor(private readonly grid: Grid) {}

  /** Whether what the grid does now is our doing. */
  get areRunning(): boolean {
    return this.isActing;
  }

  run(mutations: readonly MutationInfo[]): void {
    this.quietly(() => {
      for (const { id, params, options } of mutations) {
        this.grid.commands.syncExecuteCommand(id, params, options);
        if (id === Mutation.removeSheet) drawFront(this.grid);
      }
    });
  }

  quietly(change: () => void): void {
    this.isActing = true;
    try {
      change();
    } finally {
      this.isActing = false;
    }
  }
}
