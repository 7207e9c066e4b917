import { parseArea } from "../../book/a1";
import { columnCount, rowCount } from "../../book/area";
import { type FormulaCopier, formulaCopier } from "../../book/formula/copyFormula";
import type { Cell } from "../../book/types";
import { maySpill } from "../formula/maySpill";
import { Tags } from "../xml/tags";
import { attributes as formatAttributes } from "../xml/text";
import type { CellOrigin } from "./cellOrigin";
import { cellValue } from "./cellValue";
import { type RawCell, readRawCell } from "./rawCell";
import type { SharedStrings } from "./sharedStrings";

export interface CellContext {
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  readonly styleCount: number;
  /** Values of `cm` that mark a dynamic array. */
  readonly dynamic: ReadonlySet<number>;
  /** A formula as typed, from the text in the file. */
  readonly typed: (text: string, row: number, column: number) => string;
}

export interface RowFormat {
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
}

const ROW_FORMAT = ["ht", "s", "hidden", "outlineLevel"];

/** Reads `<sheetData>`: the cells by row and column, and the rows that have a format of their own. */
export class CellReader {
  readonly rows = new Map<number, Map<number, Cell>>();
  readonly formats: RowFormat[] = [];
  private readonly shared = new Map<string, { copier: FormulaCopier; row: number; column: number }>();

  constructor(private readonly context: CellContext) {}

  read(data: string): this {
    const tags = new Tags(data);
    let row = -1;
    let column = -1;
    let cells = new Map<number, Cell>();
    while (tags.next()) {
      if (tags.name === "row" && tags.kind !== "close") {
        row = this.readRow(tags, row + 1);
        column = -1;
        cells = this.rows.get(row) ?? new Map<number, Cell>();
      } else if (tags.name === "c" && tags.kind !== "close") {
        const raw = readRawCell(tags, row, column + 1);
        column = raw.column;
        cells.set(column, this.cellOf(raw));
        if (cells.size === 1) this.rows.set(row, cells);
      }
    }
    return this;
  }

  /** @param next where the row stands if it does not say */
  private readRow(tags: Tags, next: number): number {
    const attributes: Record<string, string> = {};
    tags.eachAttribute((name, value) => (attributes[name] = value));
    const row = attributes.r === undefined ? next : Number(attributes.r) - 1;
    if (ROW_FORMAT.some((name) => name in attributes)) this.formats.push({ row, attributes });
    return row;
  }

  private cellOf(raw: RawCell): Cell {
    const { strings, date1904, styleCount, dynamic } = this.context;
    const { t, ref } = raw.formulaAttributes;
    const area = t === "array" ? parseArea(ref ?? "") : null;
    const array = area && { rows: rowCount(area), columns: columnCount(area) };
    const isDynamic = array !== null && dynamic.has(Number(raw.extras.cm));
    const cell: Cell = {
      value: cellValue(raw, strings.texts, date1904),
      formula: this.formulaOf(raw),
      style: raw.style < styleCount ? raw.style : 0,
    };
    if (isDynamic) cell.spill = array;
    const isOdd =
      raw.isRich ||
      raw.type === "d" ||
      t === "dataTable" ||
      Object.keys(raw.extras).length > (isDynamic ? 1 : 0) ||
      (raw.type === "s" && strings.rich.has(Number(raw.value))) ||
      (!isDynamic && (array !== null || (cell.formula !== null && maySpill(cell.formula))));
    if (isOdd) cell.origin = originOf(raw, cell, array);
    return cell;
  }

  private formulaOf({ row, column, formula, formulaAttributes: { t, si } }: RawCell): string | null {
    if (formula === null || t === "dataTable") return null;
    const key = t === "shared" ? si : undefined;
    const master = key === undefined ? undefined : this.shared.get(key);
    if (formula === "" && master)
      return this.context.typed(master.copier(row - master.row, column - master.column), row, column);
    if (formula === "") return null;
    if (key !== undefined) this.shared.set(key, { copier: formulaCopier(formula), row, column });
    return this.context.typed(formula, row, column);
  }
}

function originOf(raw: RawCell, { value, formula }: Cell, array: CellOrigin["array"]): CellOrigin {
  const { row, column, type, extras, inner } = raw;
  const attributes = formatAttributes({ t: type === "n" ? null : type, ...extras });
  return { row, column, value, formula, attributes, inner, array };
}
