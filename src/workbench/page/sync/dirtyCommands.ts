import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "../univer/boot";
import { Mutation } from "./mutations";

/** Commands of formats alone, by which Univer writes cells too. */
const FORMATS: readonly unknown[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/** Tells of a command whether Univer calculates after it: its TriggerCalculationController (0.25.1) asks the same. */
export function dirtyCommands({
  injector,
}: Grid): (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => boolean {
  const dirty = injector.get(IActiveDirtyManagerService);
  return ({ id, params }, options) => {
    if (!dirty.get(id)) return false;
    if (id !== Mutation.setCells) return true;
    return options?.onlyLocal !== true && !FORMATS.includes((params as { trigger?: unknown }).trigger);
  };
}
