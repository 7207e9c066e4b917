import { sheetWithId } from "../../book/sheets";
import type { Book, Sheet } from "../../book/types";
import type { Mirror } from "../sync/mirror";
import { Mutation } from "../sync/mutations";
import { UNIT } from "../toUniver/workbookData";
import { type CellRows, type RangeRows, takeResults, takeSpills } from "./results";

type Params = Readonly<Record<string, unknown>>;
type BySheet<T> = Readonly<Record<string, T>>;

interface Arrays {
  readonly ranges: BySheet<RangeRows>;
  readonly values: BySheet<CellRows>;
}

/** Takes what the grid calculated over into the workbook: values as they come, spilled ranges when all is done. */
export class GridResults {
  private readonly calculated = new Set<Sheet>();
  private arrays: Arrays | null = null;

  constructor(
    private readonly book: Book,
    private readonly mirror: Mirror,
  ) {}

  /** Takes note of one of Univer's commands. @returns whether it hands in results */
  note(id: string, params: Params, flags: Params): boolean {
    if (id === Mutation.setCells && flags.applyFormulaCalculationResult === true) {
      const sheet = sheetWithId(this.book, params.subUnitId);
      if (sheet && takeResults(sheet, params.cellValue as CellRows, this.mirror)) this.calculated.add(sheet);
      return true;
    }
    if (id !== Mutation.arrays || flags.remove === true) return false;
    this.arrays = {
      ranges: (params.arrayFormulaRange as BySheet<BySheet<RangeRows>>)[UNIT] ?? {},
      values: (params.arrayFormulaCellData as BySheet<BySheet<CellRows>>)[UNIT] ?? {},
    };
    return true;
  }

  /** What a calculation that has ended changed: the sheets, and whether a spilled range has another size. */
  take(): { sheets: Sheet[]; haveSpillsChanged: boolean } {
    const { arrays } = this;
    this.arrays = null;
    let haveSpillsChanged = false;
    for (const sheet of arrays ? this.book.sheets : []) {
      if (!takeSpills(sheet, arrays?.ranges[sheet.id] ?? {}, arrays?.values[sheet.id] ?? {})) continue;
      this.calculated.add(sheet);
      haveSpillsChanged = true;
    }
    const sheets = [...this.calculated];
    this.calculated.clear();
    return { sheets, haveSpillsChanged };
  }
}
