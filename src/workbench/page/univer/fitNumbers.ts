import { type ICellData, isDefaultFormat, type IStyleData, type Nullable } from "@univerjs/core";
import { FontCache, getFontStyleString, SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";
import { KIND } from "../toUniver/cellData";
import { fittedGeneral } from "../toUniver/fitNumber";

/** Univer's own distance of a text to its cell's sides, and the width of a gridline, in pixels. */
const PADDING = 2;
const LINE = 1;

type SetFont = (row: number, column: number, data: Nullable<ICellData>, style?: IStyleData) => void;

let isFitting = false;

/** Draws numbers and dates that have no room in their cell as Excel does, and not cut: cut digits would lie. */
export function fitNumbers(): void {
  if (isFitting) return;
  isFitting = true;
  // What is changed here is drawn only: widths are fitted to, and clipboards get, the whole number.
  const name = "_setFontStylesCache";
  const set = Reflect.get(SpreadsheetSkeleton.prototype, name) as SetFont;
  const fit: SetFont = function (this: SpreadsheetSkeleton, row, column, data, style) {
    set.call(this, row, column, data && fitted(this, row, column, data, style), style);
  };
  Reflect.set(SpreadsheetSkeleton.prototype, name, fit);
}

function fitted(
  skeleton: SpreadsheetSkeleton,
  row: number,
  column: number,
  data: ICellData,
  style?: IStyleData,
): ICellData {
  const { v, t, p } = data;
  if (t !== KIND.number || v === null || v === undefined || p || style?.tr?.a) return data;
  const font = getFontStyleString(style).fontCache;
  const widthOf = (text: string): number => FontCache.getMeasureText(text, font).width;
  const room = roomOf(skeleton, row, column, style);
  const fits = (text: string): boolean => widthOf(text) <= room;
  if (isDefaultFormat(style?.n?.pattern)) return { ...data, v: fittedGeneral(Number(v), fits) ?? hashes() };
  // Of a format that shows nothing, ";;;", Univer leaves the number.
  if (typeof v === "number") return { ...data, v: "" };
  return fits(v as string) ? data : { ...data, v: hashes() };

  function hashes(): string {
    return "#".repeat(Math.max(1, Math.floor(room / widthOf("#"))));
  }
}

function roomOf(skeleton: SpreadsheetSkeleton, row: number, column: number, style?: IStyleData): number {
  const cell = skeleton.getCellWithCoordByIndex(row, column, false);
  const { startX, endX } = cell.isMergedMainCell ? cell.mergeInfo : cell;
  return endX - startX - Math.max(style?.pd?.l ?? PADDING, style?.pd?.r ?? PADDING) - LINE;
}
