import { CommandType } from "@univerjs/core";
import {
  CopySheetCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { UNIT } from "../toUniver/workbookData";
import type { Grid } from "../univer/boot";
import type { History, Snapshot } from "./history";

/** Our own command in Univer's undo stack, after those that put rows or columns in again. */
const PUT_BACK = "workbench.mutation.put-back";

const REMOVALS: readonly string[] = [RemoveRowCommand.id, RemoveColCommand.id];

/**
 * Adds to Univer's undo of removed rows and columns what only the workbook knows of them: rules, tables, names, charts,
 * and formulas that lost their references.
 * @param changed called when the workbook has all of that again
 */
export function undoRemovals({ injector, commands }: Grid, history: History, changed: () => void): void {
  const snapshots: Snapshot[] = [];
  commands.registerCommand({
    id: PUT_BACK,
    type: CommandType.MUTATION,
    handler: (_accessor, { index }: { index: number }) => {
      const known = snapshots[index];
      if (!known) return false;
      history.putBack(known);
      changed();
      return true;
    },
  });
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.interceptCommand({
    getMutations: ({ id }) => {
      if (REMOVALS.includes(id)) snapshots.push(history.snapshot());
      return { redos: [], undos: [] };
    },
  });
  // Asked when the rows are gone: what it gives is undone last.
  interceptors.interceptAfterCommand({
    getMutations: ({ id }) => {
      const undo = { id: PUT_BACK, params: { unitId: UNIT, index: snapshots.length - 1 } };
      return { redos: [], undos: REMOVALS.includes(id) ? [undo] : [] };
    },
  });
}

/** Tells, before it is done, that the user is going to copy a sheet. */
export function beforeCopies({ injector }: Grid, tell: (source: string, copy: string) => void): void {
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      const { subUnitId, targetSubUnitId } = (params ?? {}) as Readonly<Record<string, string | undefined>>;
      const isCopy = id === CopySheetCommand.id && subUnitId !== undefined && targetSubUnitId !== undefined;
      if (isCopy) tell(subUnitId, targetSubUnitId);
      return { redos: [], undos: [] };
    },
  });
}
