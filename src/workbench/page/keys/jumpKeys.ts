import { CommandType, type IRange } from "@univerjs/core";
import {
  getCellAtRowCol,
  IShortcutService,
  MetaKeys,
  SHEET_VIEWPORT_KEY,
  SheetsSelectionsService,
  whenSheetEditorFocused,
} from "@univerjs/preset-sheets-core";
import { EVERYTHING } from "../../book/area";
import { usedArea } from "../../book/cells";
import { activeSheetOf } from "../../book/sheets";
import type { Book, Sheet } from "../../book/types";
import { Mutation } from "../sync/mutations";
import { extentOf } from "../toUniver/sheetData";
import { rangeOf } from "../univer/ranges";
import { UNIT } from "../toUniver/workbookData";
import type { Grid } from "../univer/boot";

const JUMP = "workbench.command.jump";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** @param page how many rows are seen at once */
type Jump = (from: Cell, sheet: Sheet, page: number) => Cell;

const JUMPS: Readonly<Record<string, Jump>> = {
  home: ({ row, column }, { frozen }) => ({
    row,
    column: column > frozen.columns ? frozen.columns : 0,
  }),
  first: (_from, { frozen }) => ({ row: frozen.rows, column: frozen.columns }),
  last: (_from, sheet) => {
    const { bottom, right } = usedArea(sheet, EVERYTHING, false) ?? { bottom: 0, right: 0 };
    return { row: bottom, column: right };
  },
  pageUp: ({ row, column }, _sheet, page) => ({ row: Math.max(0, row - page), column }),
  pageDown: ({ row, column }, sheet, page) => ({
    row: Math.min(extentOf(sheet).rows - 1, row + page),
    column,
  }),
};

/** By the numbers that browsers give keys. */
const KEYS: readonly (readonly [key: number, to: keyof typeof JUMPS])[] = [
  [36, "home"],
  [36 | MetaKeys.CTRL_COMMAND, "first"],
  [35 | MetaKeys.CTRL_COMMAND, "last"],
  [33, "pageUp"],
  [34, "pageDown"],
];

/** Adds Excel's keys that Univer lacks: Home, Ctrl+Home, Ctrl+End, Page Up, Page Down; with Shift they select up to there. */
export function addJumpKeys(grid: Grid, book: Book): void {
  const { injector, commands } = grid;
  commands.registerCommand({
    id: JUMP,
    type: CommandType.COMMAND,
    handler: (_accessor, { to, isSelecting }: { to: string; isSelecting: boolean }) =>
      jump(grid, book, to, isSelecting),
  });
  const shortcuts = injector.get(IShortcutService);
  for (const [key, to] of KEYS)
    for (const isSelecting of [false, true])
      shortcuts.registerShortcut({
        id: JUMP,
        binding: isSelecting ? key | MetaKeys.SHIFT : key,
        preconditions: whenSheetEditorFocused,
        staticParameters: { to, isSelecting },
      });
}

function jump({ injector, commands, api }: Grid, book: Book, to: string, isSelecting: boolean): boolean {
  const sheet = activeSheetOf(book);
  const seen = api.getActiveWorkbook()?.getActiveSheet();
  const { range, primary } = injector.get(SheetsSelectionsService).getCurrentLastSelection() ?? {};
  const rule = JUMPS[to];
  if (!sheet || !seen || !range || !primary || !rule) return false;
  const { startRow = 0, endRow = 0 } =
    seen.getSkeleton()?.visibleRangeByViewportKey(SHEET_VIEWPORT_KEY.VIEW_MAIN) ?? {};
  const anchor = { row: primary.actualRow, column: primary.actualColumn };
  const target = rule(isSelecting ? endOf(range, anchor) : anchor, sheet, Math.max(1, endRow - startRow - 1));
  const from = isSelecting ? anchor : target;
  const selected = rangeOf({
    top: Math.min(from.row, target.row),
    left: Math.min(from.column, target.column),
    bottom: Math.max(from.row, target.row),
    right: Math.max(from.column, target.column),
  });
  const cell = getCellAtRowCol(from.row, from.column, seen.getSheet());
  const selection = {
    range: isSelecting ? selected : cell,
    primary: { ...cell, actualRow: from.row, actualColumn: from.column },
    style: null,
  };
  const where = { unitId: UNIT, subUnitId: sheet.id };
  return commands.syncExecuteCommand(Mutation.select, { ...where, selections: [selection], reveal: true });
}

/** The corner of a selection that moves: the one across from the cell where it began. */
const endOf = ({ startRow, endRow, startColumn, endColumn }: IRange, { row, column }: Cell): Cell => ({
  row: row > startRow ? startRow : endRow,
  column: column > startColumn ? startColumn : endColumn,
});
