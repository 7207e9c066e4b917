import {
  ICommandService,
  IUndoRedoService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import {
  CalculationMode,
  FormulaDataModel,
  UniverFormulaEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
} from "@univerjs/preset-sheets-core";
import { newBook } from "../../../src/workbench/book/newBook";
import { ensureCell } from "../../../src/workbench/book/cells";
import type { Book, CellValue } from "../../../src/workbench/book/types";
import type { GridFunctions } from "../../../src/workbench/page/functions/register";
import { workbookOf } from "../../../src/workbench/page/fromUniver/gridReader";
import { Calculation } from "../../../src/workbench/page/sync/calculation";
import { CalculationGate } from "../../../src/workbench/page/sync/calculationGate";
import { Mutation } from "../../../src/workbench/page/sync/mutations";
import { UNIT, workbookData } from "../../../src/workbench/page/toUniver/workbookData";
import type { Grid } from "../../../src/workbench/page/univer/boot";
import { mendBlanks } from "../../../src/workbench/page/univer/mendBlanks";

/** A book of one sheet; a text with "=" in front is a formula. */
export function bookOf(rows: readonly (readonly CellValue[])[]): Book {
  const book = newBook("Sheet1");
  const [sheet] = book.sheets;
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (!sheet || value === null) return;
      const cell = ensureCell(sheet, row, column);
      if (typeof value === "string" && value.startsWith("=")) cell.formula = value;
      else cell.value = value;
    });
  });
  return book;
}

/** Univer leaves its channels open where a calculation is stopped; Node would wait for them for ever. */
const channels: MessageChannel[] = [];
beforeAll(() => {
  const Channel = globalThis.MessageChannel;
  globalThis.MessageChannel = class extends Channel {
    constructor() {
      super();
      channels.push(this);
    }
  };
});
afterAll(() => {
  for (const { port1, port2 } of channels) for (const port of [port1, port2]) port.close();
});

let opened: Univer | null = null;

/** Univer keeps the formulas it has read in a store that all its instances share. */
function closeLast(): void {
  opened?.dispose();
  opened = null;
}

afterEach(closeLast);

/** Univer's own calculation of a book, with ours around it, and without a page; one at a time. */
export class HeadlessGrid {
  readonly grid: Grid;
  readonly gate: CalculationGate;
  readonly calculation: Calculation;
  /** Whether calculations are to wait. */
  isHeld = false;
  private readonly sheetId: string;

  /** @param prepare called before Univer calculates for the first time */
  constructor(book: Book, prepare: (grid: Grid) => void = () => undefined, functions?: GridFunctions) {
    closeLast();
    const univer = new Univer({
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: {} },
      logLevel: LogLevel.ERROR,
    });
    opened = univer;
    univer.registerPlugin(UniverFormulaEnginePlugin, { function: functions?.executors ?? [] });
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
    const injector = univer.__getInjector();
    const commands = injector.get(ICommandService);
    mendBlanks(commands);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(book, LocaleType.EN_US));
    this.sheetId = book.sheets[0]?.id ?? "";
    // The facade needs a page.
    this.grid = { univer, api: null as never, injector, commands, undo: injector.get(IUndoRedoService) };
    prepare(this.grid);
    this.gate = new CalculationGate(this.grid, () => this.isHeld);
    this.calculation = new Calculation(this.grid, this.gate);
    this.calculation.recalculate([]);
  }

  /** Changes a cell, as a user does. */
  set(row: number, column: number, content: object, more: object = {}): void {
    const cellValue = { [row]: { [column]: content } };
    const params = { unitId: UNIT, subUnitId: this.sheetId, cellValue, ...more };
    this.grid.commands.syncExecuteCommand(Mutation.setCells, params);
  }

  /** What a cell shows; of a spilled range too. */
  get(row: number, column: number): unknown {
    const spilled = this.grid.injector.get(FormulaDataModel).getArrayFormulaCellData();
    const own = workbookOf(this.grid).getSheetBySheetId(this.sheetId)?.getCellMatrix().getValue(row, column);
    return spilled[UNIT]?.[this.sheetId]?.[row]?.[column]?.v ?? own?.v ?? null;
  }

  column(column: number, rows: number): unknown[] {
    return Array.from({ length: rows }, (_, row) => this.get(row, column));
  }
}
