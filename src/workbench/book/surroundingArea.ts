import { getCell } from "./cells";
import type { Area, Sheet } from "./types";

/** What Ctrl+A selects in Excel: the filled cells around an area, up to empty rows and columns on all sides. */
export function surroundingArea(sheet: Sheet, start: Area): Area {
  const area = { ...start };
  const filledIn = (top: number, left: number, bottom: number, right: number): boolean => {
    for (let row = Math.max(0, top); row <= bottom; row++)
      for (let column = Math.max(0, left); column <= right; column++)
        if (isFilled(sheet, row, column)) return true;
    return false;
  };
  // Corners count: cells that touch diagonally belong to one region.
  for (let isGrowing = true; isGrowing;) {
    const { top, left, bottom, right } = area;
    while (filledIn(area.bottom + 1, area.left - 1, area.bottom + 1, area.right + 1)) area.bottom++;
    while (area.top > 0 && filledIn(area.top - 1, area.left - 1, area.top - 1, area.right + 1)) area.top--;
    while (filledIn(area.top - 1, area.right + 1, area.bottom + 1, area.right + 1)) area.right++;
    while (area.left > 0 && filledIn(area.top - 1, area.left - 1, area.bottom + 1, area.left - 1))
      area.left--;
    isGrowing = area.top < top || area.left < left || area.bottom > bottom || area.right > right;
  }
  return area;
}

function isFilled(sheet: Sheet, row: number, column: number): boolean {
  const cell = getCell(sheet, row, column);
  return cell !== undefined && (cell.formula !== null || (cell.value !== null && cell.value !== ""));
}
