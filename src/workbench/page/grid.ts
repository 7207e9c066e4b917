import { RedoCommand, UndoCommand, UniverInstanceType } from "@univerjs/core";
import { formatReference } from "../book/a1";
import { sheetWithId } from "../book/sheets";
import type { Book } from "../book/types";
import type { Host } from "../wire/host";
import { FilteredRows } from "./filter/filteredRows";
import { subtotals } from "./filter/subtotals";
import { watchEntries } from "./fromUniver/entries";
import { raiseCalculated } from "./fromUniver/events";
import { FormulaMemory } from "./fromUniver/formulaMemory";
import { cellReader } from "./fromUniver/gridReader";
import { GridResults } from "./fromUniver/gridResults";
import { UserEdits } from "./fromUniver/userEdits";
import { FunctionCalls } from "./functions/functionCalls";
import { noSpillInTables } from "./functions/noSpillInTables";
import { gridFunctions } from "./functions/register";
import { GridSelection } from "./gridSelection";
import type { GridView, InvokeFunction, StartOptions } from "./gridView";
import { addJumpKeys } from "./keys/jumpKeys";
import { Layers } from "./layers";
import { Engine } from "./sync/engine";
import { History } from "./sync/history";
import { Mutation } from "./sync/mutations";
import { OwnCommands } from "./sync/ownCommands";
import type { Progress } from "./sync/settling";
import { beforeCopies, undoRemovals } from "./sync/structureUndo";
import { BookTeller, type Told } from "./sync/tellBook";
import { type Direction, UndoStack } from "./sync/undoStack";
import { pageTexts } from "./texts";
import { gridFormula } from "./toUniver/formula/gridFormula";
import { workbookData } from "./toUniver/workbookData";
import { bootUniver, type Grid } from "./univer/boot";
import { countFrom1904 } from "./univer/dates1904";
import { Evaluator } from "./univer/evaluator";
import { hastenEngine } from "./univer/hastenEngine";
import { localeOf } from "./univer/locales";
import { mendLexer } from "./univer/mendLexer";
import { mendZero } from "./univer/mendZero";

/** Shows the host's workbook in `container` and keeps the two alike. */
export function startGrid(container: HTMLElement, host: Host, options: StartOptions): GridView {
  return new View(container, host, options);
}

class View implements GridView {
  readonly grid: Grid;
  private readonly book: Book;
  private readonly own: OwnCommands;
  private readonly teller: BookTeller;
  private readonly history: History;
  private readonly undo: UndoStack;
  private readonly edits: UserEdits;
  private readonly calls: FunctionCalls;
  private readonly engine: Engine;
  private readonly results: GridResults;
  private readonly filtered: FilteredRows;
  private readonly layers: Layers;
  private readonly selection: GridSelection;
  private readonly listeners: ((isSelection: boolean) => void)[] = [];
  private isFlushDue = false;

  constructor(
    container: HTMLElement,
    private readonly host: Host,
    options: StartOptions,
  ) {
    this.book = host.book;
    this.calls = new FunctionCalls(
      (places) => {
        this.engine.recalculate(places);
      },
      () => this.engine.isBusy,
    );
    const functions = gridFunctions(options.namespace, options.functions, (id, args, place) =>
      noSpillInTables(this.book, this.calls.evaluate(id, args, place), place),
    );
    this.grid = bootUniver(container, options, functions);
    // Univer's services are there only when there is a workbook.
    this.grid.univer.createUnit(
      UniverInstanceType.UNIVER_SHEET,
      workbookData(this.book, localeOf[options.language]),
    );
    mendLexer(this.grid.injector);
    mendZero(this.grid.injector);
    hastenEngine(this.grid.injector);
    countFrom1904(this.grid, this.book);
    addJumpKeys(this.grid, this.book);
    this.own = new OwnCommands(this.grid);
    this.filtered = new FilteredRows(this.grid, this.book);
    this.teller = new BookTeller(this.book);
    this.history = new History(this.book);
    const memory = new FormulaMemory((formula, sheet, row, column) =>
      gridFormula(this.book, formula, { sheet, row, column }),
    );
    this.edits = new UserEdits(this.book, host.session, this.teller, memory, cellReader(this.grid));
    const evaluator = new Evaluator(this.grid, this.book);
    watchEntries(this.grid, this.book, memory, evaluator, functions.limits, options);
    this.results = new GridResults(this.book, this.teller.mirror);
    this.undo = new UndoStack(this.grid, (step, direction) => {
      this.history.restore(step, direction);
      this.showBook();
      this.tell(false);
    });
    undoRemovals(this.grid, this.history, () => {
      this.teller.seeAll();
      this.flushSoon();
    });
    beforeCopies(this.grid, (source, copy) => {
      this.edits.expectCopy(source, copy);
    });
    this.engine = new Engine(this.grid, this.book, this.calls, () => {
      this.finishCalculation();
    });
    const page = {
      texts: pageTexts[options.language],
      change: this.change,
      settled: () => this.settled(),
      notify: (text: string) => {
        options.notify(text);
      },
    };
    this.layers = new Layers(this.grid, host.session, evaluator, page, () => {
      this.showChanges();
    });
    this.selection = new GridSelection(this.grid, host, this.layers);
    this.grid.commands.onCommandExecuted(({ id, params }, { ...flags } = {}) => {
      this.listen(id, (params ?? {}) as Readonly<Record<string, unknown>>, flags);
    });
  }

  showChanges(): void {
    const told = this.showBook();
    this.engine.release();
    this.own.quietly(() => {
      this.selection.show();
    });
    this.layers.drawCharts();
    if (told.mutations.length === 0 && told.marked.size === 0) return;
    this.undo.push(this.history.step(told.changes, told.marked));
  }

  calculated(): Promise<void> {
    this.flush();
    return this.engine.calculated();
  }

  settled(): Promise<void> {
    this.flush();
    return this.engine.settled();
  }

  get progress(): Progress {
    return this.engine.progress;
  }

  onProgress(listener: (progress: Progress) => void): () => void {
    return this.engine.onProgress(listener);
  }

  connectFunctions(invoke: InvokeFunction): void {
    this.calls.connect((id, args, { sheetId, row, column }) => {
      const area = { top: row, left: column, bottom: row, right: column };
      const sheet = sheetWithId(this.book, sheetId);
      return invoke(id, args, formatReference(sheet?.name ?? "", area));
    });
  }

  takeStep(direction: Direction): void {
    void this.grid.commands.executeCommand(direction === "undo" ? UndoCommand.id : RedoCommand.id);
  }

  onEvents(listener: (isSelection: boolean) => void): void {
    this.listeners.push(listener);
  }

  dispose(): void {
    this.engine.close();
    this.layers.dispose();
    this.grid.univer.dispose();
  }

  /** Brings the grid up to date with the workbook. */
  private showBook(): Told {
    const told = this.teller.takeMutations();
    const haveRowsChanged = this.filtered.follow();
    this.own.run(told.mutations);
    if (told.marked.size > 0) this.layers.drawFormats();
    const places = haveRowsChanged ? subtotals(this.book) : [];
    if (places.length > 0) this.engine.recalculate(places);
    return told;
  }

  /** Changes the workbook for the user, in one step to be taken back. */
  private readonly change = (act: () => void): void => {
    this.flush();
    act();
    this.showChanges();
    this.tell(false);
  };

  private listen(
    id: string,
    params: Readonly<Record<string, unknown>>,
    flags: Readonly<Record<string, unknown>>,
  ): void {
    if (this.results.note(id, params, flags)) return;
    if (this.own.areRunning || flags.fromFormula === true) return;
    const isSelection = id === Mutation.select || id === Mutation.activateSheet;
    if (isSelection && this.selection.take(id, params)) this.tell(true);
    if (!isSelection && this.edits.note(id, params)) this.flushSoon();
  }

  private finishCalculation(): void {
    if (this.book.sheets.some(({ conditionalFormats }) => conditionalFormats.length > 0))
      this.layers.drawFormats();
    const { sheets, haveSpillsChanged } = this.results.take();
    if (sheets.length === 0) return;
    for (const sheet of sheets) {
      this.teller.seeResults(sheet);
      raiseCalculated(this.host.session, sheet);
    }
    this.own.run(sheets.flatMap((sheet) => this.teller.fitRows(sheet)));
    if (haveSpillsChanged) this.own.run(this.teller.rereadFormulas());
    this.tell(false);
  }

  private flushSoon(): void {
    if (this.isFlushDue) return;
    this.isFlushDue = true;
    setTimeout(() => {
      this.flush();
    });
  }

  private flush(): void {
    if (!this.isFlushDue) return;
    this.isFlushDue = false;
    this.edits.flush();
    // What followed from the edit in the workbook itself: new headers of tables, grown tables.
    const told = this.showBook();
    this.history.note(told.marked);
    if (this.edits.grow()) this.showChanges();
    this.tell(false);
  }

  private tell(isSelection: boolean): void {
    this.layers.drawCharts();
    for (const listener of this.listeners) listener(isSelection);
  }
}
