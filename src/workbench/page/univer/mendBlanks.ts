import type { ICellData, ICommandService } from "@univerjs/core";
import { KIND } from "../toUniver/cellData";
import { Mutation } from "../sync/mutations";

type Rows = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

/**
 * Mends a fault of Univer 0.25.1: of a formula that comes to "" by way of another cell, `=IF(A1="",B1,0)` where B1 is
 * `=""`, it keeps no value, and reads 0 there when it calculates what depends on it the next time. Excel keeps the "".
 */
export function mendBlanks(commands: ICommandService): void {
  commands.beforeCommandExecuted(({ id, params }, flags) => {
    if (id !== Mutation.setCells || flags?.applyFormulaCalculationResult !== true) return;
    const { cellValue } = params as { readonly cellValue: Rows };
    for (const cells of Object.values(cellValue))
      for (const data of Object.values(cells))
        if (data?.v === null) Object.assign(data, { v: "", t: KIND.text });
  });
}
