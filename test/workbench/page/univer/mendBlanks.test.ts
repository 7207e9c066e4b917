import type { ICommandInfo, ICommandService, IExecutionOptions } from "@univerjs/core";
import { KIND } from "../../../../src/workbench/page/toUniver/cellData";
import { Mutation } from "../../../../src/workbench/page/sync/mutations";
import { mendBlanks } from "../../../../src/workbench/page/univer/mendBlanks";

/** What the mend makes of cells that a command writes. */
function mended(id: string, cells: object, options?: IExecutionOptions): unknown {
  let listener: (command: ICommandInfo, options?: IExecutionOptions) => void = () => undefined;
  const commands = {
    beforeCommandExecuted: (own: typeof listener) => {
      listener = own;
    },
  };
  mendBlanks(commands as unknown as ICommandService);
  listener({ id, params: { cellValue: { 3: { 1: cells } } } } as unknown as ICommandInfo, options);
  return cells;
}

const result = { applyFormulaCalculationResult: true } as IExecutionOptions;

test('a result without a value is kept as ""', () => {
  expect(mended(Mutation.setCells, { v: null }, result)).toEqual({ v: "", t: KIND.text });
});

test("a result with a value stays, and so does what is no result", () => {
  expect(mended(Mutation.setCells, { v: 0 }, result)).toEqual({ v: 0 });
  expect(mended(Mutation.setCells, { f: "=A1" }, result)).toEqual({ f: "=A1" });
  expect(mended(Mutation.setCells, { v: null })).toEqual({ v: null });
  expect(mended("another", { v: null }, result)).toEqual({ v: null });
});
