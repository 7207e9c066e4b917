import {
  type ArrayValueObject,
  AstTreeBuilder,
  type BaseReferenceObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  type FunctionVariantType,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  type LexerNode,
} from "@univerjs/preset-sheets-core";
import type { Book, CellValue, ErrorCode, Sheet } from "../../book/types";
import { Mutation } from "../sync/mutations";
import { workbookOf } from "../fromUniver/gridReader";
import { contentData } from "../toUniver/cellData";
import { gridFormula } from "../toUniver/formula/gridFormula";
import { UNIT } from "../toUniver/workbookData";
import type { Grid } from "./boot";

/** A formula and the cell that its relative references are written for. */
export interface RuleFormula {
  readonly formula: string;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * What a formula of a rule comes to for a cell, row by row where it is a range; undefined where that is not to be known at
 * once: for functions of the add-in.
 */
export type Evaluate = (formula: RuleFormula, row: number, column: number) => CellValue[][] | undefined;

type Node = NonNullable<ReturnType<AstTreeBuilder["parse"]>>;

/** State of a calculation that goes on, by Univer's notices of it. */
interface Notice {
  readonly functionsExecutedState?: number;
}

/** Calculates formulas of rules with the grid's own engine, aside from its calculations. */
export class Evaluator {
  private readonly nodes = new Map<string, Node | null>();
  private isEngineBusy = false;
  private isLoaded = false;

  constructor(
    private readonly grid: Grid,
    private readonly book: Book,
  ) {
    grid.commands.onCommandExecuted(({ id, params }) => {
      if (id === Mutation.calculationStart) this.isEngineBusy = true;
      const isEnd =
        id === Mutation.calculationState && (params as Notice).functionsExecutedState !== undefined;
      // The engine puts its things away in the same turn.
      if (isEnd) queueMicrotask(() => (this.isEngineBusy = false));
    });
  }

  /** Whether the workbook is being calculated: what formulas come to is not yet right then. */
  get isBusy(): boolean {
    return this.isEngineBusy;
  }

  readonly evaluate: Evaluate = (rule, row, column) => {
    const { injector } = this.grid;
    const text = gridFormula(this.book, rule.formula, rule);
    const interpreter = injector.get(Interpreter);
    this.load();
    const node = this.nodeOf(text);
    if (!node || interpreter.checkAsyncNode(node)) return undefined;
    const runtime = injector.get(IFormulaRuntimeService);
    runtime.setCurrent(row, column, Infinity, Infinity, rule.sheet.id, UNIT);
    const offsets = { refOffsetX: column - rule.column, refOffsetY: row - rule.row };
    const values = valuesOf(interpreter.execute({ node, ...offsets }));
    node.resetCalculationState();
    // Else the next calculation would take what was read here for what it has to read.
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
    return values;
  };

  /** Lets `run` see the workbook as if a cell held a value. */
  withCell<T>({ sheet, row, column }: Omit<RuleFormula, "formula">, value: CellValue, run: () => T): T {
    const matrix = workbookOf(this.grid).getSheetBySheetId(sheet.id)?.getCellMatrix();
    const before = matrix?.getValue(row, column);
    matrix?.setValue(row, column, { ...before, ...contentData(value, null) });
    try {
      return run();
    } finally {
      if (before) matrix?.setValue(row, column, before);
      else matrix?.realDeleteValue(row, column);
    }
  }

  /** Shows the engine the workbook as it is, once a turn; while it calculates it has its own view. */
  private load(): void {
    if (this.isEngineBusy || this.isLoaded) return;
    this.grid.injector.get(IFormulaCurrentConfigService).loadDataLite();
    this.isLoaded = true;
    queueMicrotask(() => (this.isLoaded = false));
  }

  private nodeOf(text: string): Node | null {
    let node = this.nodes.get(text);
    if (node === undefined) this.nodes.set(text, (node = this.parse(text)));
    return node;
  }

  private parse(text: string): Node | null {
    const tree = this.grid.injector.get(Lexer).treeBuilder(text);
    return typeof tree === "string"
      ? null
      : (this.grid.injector.get(AstTreeBuilder).parse(tree as LexerNode) ?? null);
  }
}

function valuesOf(result: FunctionVariantType): CellValue[][] {
  const value = result.isReferenceObject()
    ? (result as BaseReferenceObject).toArrayValueObject()
    : (result as BaseValueObject);
  if (!value.isArray()) return [[cellValueOf(value)]];
  const rows: CellValue[][] = [];
  (value as ArrayValueObject).iterator((each, row, column) => {
    (rows[row] ??= [])[column] = each ? cellValueOf(each) : null;
  });
  return rows;
}

function cellValueOf(value: BaseValueObject): CellValue {
  if (value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) as ErrorCode };
  return value.getValue();
}
