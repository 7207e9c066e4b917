import { UniverInstanceType } from "@univerjs/core";
import { formatReference } from "../book/a1";
import type { Book } from "../book/types";
import type { Host } from "../wire/host";
import { ChartOverlay } from "./chart/overlay";
import { FilterButtons } from "./filter/filterButtons";
import { FilteredRows } from "./filter/filteredRows";
import { subtotals } from "./filter/subtotals";
import { raiseCalculated } from "./fromUniver/events";
import { FormulaMemory } from "./fromUniver/formulaMemory";
import { cellReader } from "./fromUniver/gridReader";
import { GridResults } from "./fromUniver/gridResults";
import { watchEntries } from "./fromUniver/entries";
import { UserEdits } from "./fromUniver/userEdits";
import { FunctionCalls } from "./functions/functionCalls";
import { noSpillInTables } from "./functions/noSpillInTables";
import { gridFunctions } from "./functions/register";
import { GridSelection } from "./gridSelection";
import type { GridView, InvokeFunction, StartOptions } from "./gridView";
import { Calculation } from "./sync/calculation";
import { CalculationGate } from "./sync/calculationGate";
import { History } from "./sync/history";
import { Mutation, type MutationInfo } from "./sync/mutations";
import { type Progress, Settling } from "./sync/settling";
import { beforeCopies, undoRemovals } from "./sync/structureUndo";
import { BookTeller, type Told } from "./sync/tellBook";
import { UndoStack } from "./sync/undoStack";
import { showConditionalFormats } from "./rules/conditionalLayer";
import { ConditionalLooks } from "./rules/conditionalLooks";
import { showTables } from "./tables/tableLayer";
import { gridFormula } from "./toUniver/formula/gridFormula";
import { workbookData } from "./toUniver/workbookData";
import { bootUniver, type Grid } from "./univer/boot";
import { pageTexts } from "./texts";
import { Evaluator } from "./univer/evaluator";
import { localeOf } from "./univer/locales";
import { CellHelp } from "./validation/cellHelp";
import { hastenEngine } from "./univer/hastenEngine";
import { mendLexer } from "./univer/mendLexer";
import { drawFront, redraw } from "./univer/redraw";

/** Commands of ours are marked, so that they are not taken for the user's. */
const OWN = { fromWorkbench: true } as const;

/** Shows the host's workbook in `container` and keeps the two alike. */
export function startGrid(container: HTMLElement, host: Host, options: StartOptions): GridView {
  return new View(container, host, options);
}

class View implements GridView {
  readonly grid: Grid;
  private readonly book: Book;
  private readonly teller: BookTeller;
  private readonly history: History;
  private readonly edits: UserEdits;
  private readonly calculation: Calculation;
  private readonly gate: CalculationGate;
  private readonly calls: FunctionCalls;
  private readonly settling: Settling;
  private readonly listeners: ((isSelection: boolean) => void)[] = [];
  private readonly results: GridResults;
  private readonly undo: UndoStack;
  private readonly charts: ChartOverlay;
  private readonly evaluator: Evaluator;
  private readonly help: CellHelp;
  private readonly formats: ConditionalLooks;
  private readonly selection: GridSelection;
  private readonly filters: FilterButtons;
  private readonly filtered: FilteredRows;
  /** Whether the add-in put off calculation. */
  private readonly isHeld: () => boolean;
  private isTelling = false;
  private isFlushDue = false;

  constructor(
    container: HTMLElement,
    private readonly host: Host,
    options: StartOptions,
  ) {
    this.book = host.book;
    this.calls = new FunctionCalls(
      (places) => {
        this.calculation.recalculate(places);
      },
      () => this.gate.isBusy,
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
    hastenEngine(this.grid.injector);
    const texts = pageTexts[options.language];
    this.filtered = new FilteredRows(this.grid, this.book);
    this.filters = new FilterButtons(this.grid, host.session, {
      texts,
      change: this.change,
      settled: () => this.settled(),
      notify: (text) => {
        options.notify(text);
      },
    });
    showTables(this.grid, this.book, (sheet, row, column) => {
      this.filters.open(sheet, row, column);
    });
    this.evaluator = new Evaluator(this.grid, this.book);
    this.formats = new ConditionalLooks(this.evaluator.evaluate, () => this.evaluator.isBusy);
    showConditionalFormats(this.grid, this.book, this.formats);
    this.teller = new BookTeller(this.book);
    this.history = new History(this.book);
    const memory = new FormulaMemory((formula, sheet, row, column) =>
      gridFormula(this.book, formula, { sheet, row, column }),
    );
    this.edits = new UserEdits(this.book, host.session, this.teller, memory, cellReader(this.grid));
    watchEntries(this.grid, this.book, memory, this.evaluator, functions.limits, options);
    this.help = new CellHelp(this.grid, this.evaluator.evaluate);
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
    const { calculationMode: opened } = this.book;
    // Of a workbook that was opened as manual nothing would ever be calculated: the page has no F9.
    this.isHeld = () => opened !== "Manual" && this.book.calculationMode === "Manual";
    this.gate = new CalculationGate(this.grid, this.isHeld);
    this.calculation = new Calculation(this.grid, this.gate);
    this.calculation.onEnd(() => {
      this.finishCalculation();
      this.calls.resume();
    });
    this.settling = new Settling(this.calculation, this.calls, this.isHeld);
    this.charts = new ChartOverlay(this.grid, this.book, texts.chartNotDrawn, (sheet) => {
      sheet.changed.add("charts");
      this.showChanges();
    });
    this.charts.draw();
    this.selection = new GridSelection(this.grid, host, this.help, () => {
      this.charts.draw();
    });
    this.grid.commands.onCommandExecuted(({ id, params }, { ...flags } = {}) => {
      this.listen(id, (params ?? {}) as Readonly<Record<string, unknown>>, flags);
    });
  }

  showChanges(): void {
    const told = this.showBook();
    this.gate.release();
    this.quietly(() => {
      this.selection.show();
    });
    this.charts.draw();
    if (told.mutations.length === 0 && told.marked.size === 0) return;
    this.undo.push(this.history.step(told.changes, told.marked));
  }

  calculated(): Promise<void> {
    this.flush();
    return this.isHeld() ? Promise.resolve() : this.calculation.settled();
  }

  settled(): Promise<void> {
    this.flush();
    return this.settling.settled();
  }

  get progress(): Progress {
    return this.settling.progress;
  }

  onProgress(listener: (progress: Progress) => void): () => void {
    return this.settling.onProgress(listener);
  }

  connectFunctions(invoke: InvokeFunction): void {
    this.calls.connect((id, args, { sheetId, row, column }) => {
      const area = { top: row, left: column, bottom: row, right: column };
      const sheet = this.book.sheets.find((each) => each.id === sheetId);
      return invoke(id, args, formatReference(sheet?.name ?? "", area));
    });
  }

  onEvents(listener: (isSelection: boolean) => void): void {
    this.listeners.push(listener);
  }

  dispose(): void {
    this.gate.close();
    this.settling.end();
    this.help.dispose();
    this.filters.dispose();
    this.charts.dispose();
    this.grid.univer.dispose();
  }

  /** Brings the grid up to date with the workbook. */
  private showBook(): Told {
    const told = this.teller.takeMutations();
    const haveRowsChanged = this.filtered.follow();
    this.run(told.mutations);
    if (told.marked.size > 0) this.drawFormats();
    const places = haveRowsChanged ? subtotals(this.book) : [];
    if (places.length > 0) this.calculation.recalculate(places);
    return told;
  }

  /** Changes the workbook for the user, in one step to be taken back. */
  private readonly change = (act: () => void): void => {
    this.flush();
    act();
    this.showChanges();
    this.tell(false);
  };

  /** Draws what lies above and beneath the cells' own formats. */
  private drawFormats(): void {
    this.formats.forget();
    redraw(this.grid);
  }

  private run(mutations: readonly MutationInfo[]): void {
    this.quietly(() => {
      for (const { id, params, options } of mutations) {
        this.grid.commands.syncExecuteCommand(id, params, { ...OWN, ...options });
        if (id === Mutation.removeSheet) drawFront(this.grid);
      }
    });
  }

  /** Changes the grid without taking it for the user's doing. */
  private quietly(change: () => void): void {
    this.isTelling = true;
    try {
      change();
    } finally {
      this.isTelling = false;
    }
  }

  private listen(
    id: string,
    params: Readonly<Record<string, unknown>>,
    flags: Readonly<Record<string, unknown>>,
  ): void {
    if (this.results.note(id, params, flags)) return;
    if (this.isTelling || flags.fromFormula === true) return;
    const isSelection = id === Mutation.select || id === Mutation.activateSheet;
    if (isSelection && this.selection.take(id, params)) this.tell(true);
    if (!isSelection && this.edits.note(id, params)) this.flushSoon();
  }

  private finishCalculation(): void {
    if (this.book.sheets.some(({ conditionalFormats }) => conditionalFormats.length > 0)) this.drawFormats();
    const { sheets, haveSpillsChanged } = this.results.take();
    if (sheets.length === 0) return;
    for (const sheet of sheets) {
      this.teller.seeResults(sheet);
      raiseCalculated(this.host.session, sheet);
    }
    this.run(sheets.flatMap((sheet) => this.teller.fitRows(sheet)));
    if (haveSpillsChanged) this.run(this.teller.rereadFormulas());
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
    this.charts.draw();
    for (const listener of this.listeners) listener(isSelection);
  }
}
