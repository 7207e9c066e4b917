import { holdsCell } from "../../book/area";
import type { CellValue, ConditionalFormat, Sheet } from "../../book/types";
import type { Evaluate } from "../univer/evaluator";
import { type Group, groupOf, isAtEnd, meetsPreset } from "./groups";
import { iconOf } from "./iconOf";
import type { Icon } from "./icons";
import { isMet } from "./isMet";
import { operandValue } from "./operand";
import { type Calendar, calendarOf } from "./periods";
import { barLength, scaleColor } from "./scales";

/** A data bar in a cell. */
export interface Bar {
  readonly color: string;
  /** Share of the cell's width. */
  readonly length: number;
}

/** What conditional formats make of a cell; what they leave out stays as it is. */
export interface ConditionalLook {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  bar?: Bar;
  icon?: Icon;
  /** Only the bar or the icon is shown. */
  hidesValue?: boolean;
}

const NOTHING: ConditionalLook = {};

/** Looks by conditional formats; remembered until the workbook changes, since the grid asks at every drawing. */
export class ConditionalLooks {
  private known = new Map<string, ConditionalLook>();
  /** Looks from before the last change, for the time that the workbook is calculated. */
  private old = new Map<string, ConditionalLook>();
  private groups = new WeakMap<ConditionalFormat, Group>();

  /** @param isBusy whether the workbook is being calculated */
  constructor(
    private readonly evaluate: Evaluate,
    private readonly isBusy: () => boolean = () => false,
    private readonly calendar: Calendar = calendarOf({ date1904: false }),
  ) {}

  /** To be called when anything in the workbook changed. */
  forget(): void {
    this.old = new Map([...this.old, ...this.known]);
    this.known = new Map();
    this.groups = new WeakMap();
  }

  lookAt(sheet: Sheet, row: number, column: number): ConditionalLook {
    const formats = sheet.conditionalFormats.filter(({ areas }) =>
      areas.some((area) => holdsCell(area, row, column)),
    );
    if (formats.length === 0) return NOTHING;
    const key = `${sheet.id} ${String(row)} ${String(column)}`;
    const known = this.known.get(key);
    if (known) return known;
    if (this.isBusy()) return this.old.get(key) ?? NOTHING;
    const look = this.compose(formats, sheet, row, column);
    this.known.set(key, look);
    return look;
  }

  private compose(
    formats: readonly ConditionalFormat[],
    sheet: Sheet,
    row: number,
    column: number,
  ): ConditionalLook {
    const look: ConditionalLook = {};
    for (const format of [...formats].sort((one, other) => one.priority - other.priority)) {
      const own = this.lookBy(format, sheet, row, column);
      if (!own) continue;
      // The format before has the say.
      Object.assign(look, { ...own, ...look });
      if (format.stopIfTrue) break;
    }
    return look;
  }

  /** What one format makes of a cell; null where its rule does not apply. */
  private lookBy(
    format: ConditionalFormat,
    sheet: Sheet,
    row: number,
    column: number,
  ): ConditionalLook | null {
    const { type, rule } = format;
    const value = sheet.rows.get(row)?.get(column)?.value ?? null;
    if (type === "TopBottom")
      return isAtEnd(value, format, this.groupOf(sheet, format)) ? paint(format) : null;
    if (type === "PresetCriteria")
      return meetsPreset(value, format, this.groupOf(sheet, format), this.calendar) ? paint(format) : null;
    if (type !== "DataBar" && type !== "ColorScale" && type !== "IconSet")
      return isMet(format, sheet, row, column, this.evaluate) ? paint(format) : null;
    if (typeof value !== "number") return null;
    const { numbers } = this.groupOf(sheet, format);
    const read = (operand: unknown): CellValue | undefined =>
      operandValue(operand, { sheet, areas: format.areas }, row, column, this.evaluate);
    if (type === "ColorScale") {
      const fill = scaleColor(value, format, numbers, read);
      return fill === null ? null : { fill };
    }
    if (type === "IconSet") {
      const icon = iconOf(value, format, numbers, read);
      return icon && { icon, ...(rule.showIconOnly === true && { hidesValue: true }) };
    }
    const length = barLength(value, format, numbers, read);
    const color = (rule.positiveFormat as { fillColor?: string } | undefined)?.fillColor ?? "";
    if (length === null || color === "") return null;
    return { bar: { color, length }, ...(rule.showDataBarOnly === true && { hidesValue: true }) };
  }

  private groupOf(sheet: Sheet, format: ConditionalFormat): Group {
    let group = this.groups.get(format);
    if (!group) this.groups.set(format, (group = groupOf(sheet, format)));
    return group;
  }
}

function paint({ format: { fill, fontColor, bold, italic } }: ConditionalFormat): ConditionalLook {
  const look: ConditionalLook = {};
  if (fill !== null) look.fill = fill;
  if (fontColor !== null) look.fontColor = fontColor;
  if (bold !== null) look.bold = bold;
  if (italic !== null) look.italic = italic;
  return look;
}
