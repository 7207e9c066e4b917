import { columnIndex, parseArea } from "../../book/a1";
import { type FormulaCopier, formulaCopier } from "../../book/formula/copyFormula";
import type { Cell, CellValue } from "../../book/types";
import { maySpill } from "../formula/maySpill";
import { Tags } from "../xml/tags";
import { attributes as formatAttributes, decodeEscapes } from "../xml/text";
import type { CellOrigin } from "./cellOrigin";
import { serialOf } from "./dates";
import { errorOnDisk } from "./errors";
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

interface Raw {
  row: number;
  column: number;
  style: number;
  type: string;
  extras: Record<string, string>;
  formula: string | null;
  formulaAttributes: Record<string, string>;
  value: string | null;
  inline: string | null;
  rich: boolean;
  from: number;
}

/** Reads `<sheetData>`: the cells by row and column, and the rows that have a format of their own. */
export class CellReader {
  readonly rows = new Map<number, Map<number, Cell>>();
  readonly formats: RowFormat[] = [];
  private readonly shared = new Map<string, { copier: FormulaCopier; row: number; column: number }>();
  private readonly tags: Tags;

  constructor(
    source: string,
    private readonly context: CellContext,
  ) {
    this.tags = new Tags(source);
  }

  read(): this {
    const { tags } = this;
    let row = -1;
    let cells = new Map<number, Cell>();
    let column = -1;
    while (tags.next()) {
      if (tags.name === "row" && tags.kind !== "close") {
        const attributes: Record<string, string> = {};
        tags.eachAttribute((name, value) => (attributes[name] = value));
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
        cells = this.rows.get(row) ?? new Map<number, Cell>();
        if (ROW_FORMAT.some((name) => name in attributes)) this.formats.push({ row, attributes });
      } else if (tags.name === "c" && tags.kind !== "close") {
        const raw = this.readCell(row, column + 1);
        column = raw.column;
        cells.set(column, this.cellOf(raw));
        if (cells.size === 1) this.rows.set(row, cells);
      }
    }
    return this;
  }

  private readCell(row: number, column: number): Raw {
    const { tags } = this;
    const raw: Raw = {
      row,
      column,
      style: 0,
      type: "n",
      extras: NONE,
      formula: null,
      formulaAttributes: NONE,
      value: null,
      inline: null,
      rich: false,
      from: tags.end,
    };
    tags.eachAttribute((name, value) => {
      if (name === "r") raw.column = columnIndex(value.replace(/\d+$/, ""));
      else if (name === "s") raw.style = Number(value);
      else if (name === "t") raw.type = value;
      else raw.extras = { ...raw.extras, [name]: value };
    });
    if (tags.kind === "open") this.readContent(raw);
    return raw;
  }

  private readContent(raw: Raw): void {
    const { tags } = this;
    let phonetic = false;
    while (tags.next()) {
      const { name, kind } = tags;
      if (name === "c" && kind === "close") return;
      if (name === "v" && kind === "close") raw.value = tags.text();
      else if (name === "f") {
        if (kind === "close") raw.formula = tags.text();
        else {
          raw.formula = "";
          const attributes: Record<string, string> = {};
          tags.eachAttribute((key, value) => (attributes[key] = value));
          raw.formulaAttributes = attributes;
        }
      } else if (name === "t" && kind === "close" && !phonetic) raw.inline = (raw.inline ?? "") + tags.text();
      else if (name === "rPh") phonetic = kind === "open";
      if (name === "r" || name === "rPh" || name === "extLst") raw.rich = true;
    }
    throw new Error(`cell in row ${raw.row + 1} does not end`);
  }

  private cellOf(raw: Raw): Cell {
    const style = raw.style < this.context.styleCount ? raw.style : 0;
    const cell: Cell = { value: this.valueOf(raw), formula: this.formulaOf(raw), style };
    const { t, ref, r1 } = raw.formulaAttributes;
    const area = ref === undefined ? null : parseArea(ref);
    const size = area && { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
    const isDynamic = t === "array" && this.context.dynamic.has(Number(raw.extras.cm));
    if (isDynamic && size) cell.spill = size;
    const isOdd =
      raw.rich ||
      raw.type === "d" ||
      r1 !== undefined ||
      (t === "array" && !isDynamic) ||
      (!isDynamic && cell.formula !== null && maySpill(cell.formula)) ||
      t === "dataTable" ||
      Object.keys(raw.extras).length > (isDynamic ? 1 : 0) ||
      (raw.type === "s" && this.context.strings.rich.has(Number(raw.value)));
    if (isOdd) cell.origin = this.originOf(raw, cell, t === "array" ? size : null);
    return cell;
  }

  private originOf(raw: Raw, cell: Cell, array: CellOrigin["array"]): CellOrigin {
    const { tags } = this;
    return {
      row: raw.row,
      column: raw.column,
      value: cell.value,
      formula: cell.formula,
      attributes: formatAttributes({ t: raw.type === "n" ? null : raw.type, ...raw.extras }),
      inner: tags.kind === "close" ? tags.source.slice(raw.from, tags.start) : "",
      array,
    };
  }

  private formulaOf({ row, column, formula, formulaAttributes: { t, si } }: Raw): string | null {
    if (formula === null || t === "dataTable") return null;
    const master = t === "shared" && si !== undefined ? this.shared.get(si) : undefined;
    if (formula === "" && master)
      return this.context.typed(master.copier(row - master.row, column - master.column), row, column);
    if (t === "shared" && si !== undefined && formula !== "")
      this.shared.set(si, { copier: formulaCopier(formula), row, column });
    return formula === "" ? null : this.context.typed(formula, row, column);
  }

  private valueOf({ type, value, inline, formula }: Raw): CellValue {
    if (type === "inlineStr") return decodeEscapes(inline ?? "");
    if (value === null) return type === "str" && formula !== null ? "" : null;
    switch (type) {
      case "s":
        return this.context.strings.texts[Number(value)] ?? "";
      case "str":
        return decodeEscapes(value);
      case "b":
        return value.trim() === "1" || value.trim() === "true";
      case "e":
        return { error: errorOnDisk(value.trim()) };
      case "d":
        return serialOf(value.trim(), this.context.date1904) ?? value;
      default:
        return numberOf(value);
    }
  }
}

const ROW_FORMAT = ["ht", "s", "hidden", "outlineLevel"];
const NONE: Record<string, string> = {};

function numberOf(text: string): number | null {
  if (text.trim() === "") return null;
  const number = Number(text);
  if (Number.isNaN(number)) throw new Error(`number ${text}`);
  return number;
}
