import { applyFilters, endFilters } from "../book/filter/applyFilters";
import { filterAreas } from "../book/filter/filterArea";
import { headerArea, renameTable } from "../book/tableHeaders";
import { isNameTaken, isSameName, isValidName } from "../book/names";
import { bodyOf } from "../book/tableBody";
import type { Area, Book } from "../book/types";
import { asFlag, asText } from "../wire/arguments";
import { demand } from "../wire/collection";
import { defineClass, type HostClass, type HostObject, type Scalar } from "../wire/defineClass";
import { EventType } from "../wire/events";
import { HostError } from "../wire/hostError";
import type { Session } from "../wire/session";
import { resizeTable, showTotals } from "./changeTable";
import { eventMethods } from "./eventMethods";
import { assertUnprotected } from "./protection";
import { rangeClass } from "./range";
import { rangeGivenOn } from "./rangeGiven";
import { removeTable } from "./removeTable";
import { tableColumnsClass } from "./tableColumns";
import { tableRowsClass } from "./tableRows";
import type { TableTarget } from "./tableTarget";
import { worksheetClass } from "./worksheet";

type Flag = "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn";

const flag = (name: Flag): Scalar<TableTarget> => ({
  get: ({ table }) => table[name],
  set: ({ sheet, table }, value) => {
    assertUnprotected(sheet);
    table[name] = asFlag(value);
    sheet.changed.add("tables");
  },
});

const range = ({ sheet }: TableTarget, area: Area | null): HostObject =>
  rangeClass.of({ sheet, area: demand(area) });

function setName({ sheet, table }: TableTarget, value: unknown, { book }: Session): void {
  assertUnprotected(sheet);
  const name = asText(value);
  if (!isValidName(name)) throw new HostError("InvalidArgument");
  if (!isSameName(name, table.name) && isNameTaken(book, name)) throw new HostError("ItemAlreadyExists");
  renameTable(book, sheet, table, name);
}

/** Excel's own styles; a workbook may have more, which this host knows by the tables that wear them. */
const OWN_STYLES = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

function asStyle(value: unknown, { sheets }: Book): string {
  const style = asText(value);
  const isWorn = sheets.some(({ tables }) => tables.some((table) => table.style === style));
  if (style !== "" && !OWN_STYLES.test(style) && !isWorn) throw new HostError("InvalidArgument");
  return style;
}

export const tableClass: HostClass<TableTarget> = defineClass("Table", {
  scalars: {
    Id: { get: ({ table }) => table.id },
    Name: { get: ({ table }) => table.name, set: setName },
    ShowHeaders: { get: ({ table }) => table.showHeaders },
    ShowTotals: {
      get: ({ table }) => table.showTotals,
      set: (target, value, session) => {
        assertUnprotected(target.sheet);
        showTotals(session, target, asFlag(value));
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value, { book }) => {
        assertUnprotected(sheet);
        table.style = asStyle(value, book);
        sheet.changed.add("tables");
      },
    },
    ShowBandedRows: flag("showBandedRows"),
    ShowBandedColumns: flag("showBandedColumns"),
    ShowFilterButton: {
      get: ({ table }) => table.showFilterButton,
      set: ({ sheet, table }, value, { book }) => {
        assertUnprotected(sheet);
        if (!asFlag(value)) endFilters(book, sheet, table);
        table.showFilterButton = asFlag(value);
        sheet.changed.add("tables");
      },
    },
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
  },
  navigations: {
    Columns: (target) => tableColumnsClass.of(target),
    Rows: (target) => tableRowsClass.of(target),
    Worksheet: ({ sheet }) => worksheetClass.of(sheet),
  },
  methods: {
    ...eventMethods<TableTarget>(
      { DataChanged: EventType.tableChanged, SelectionChanged: EventType.tableSelectionChanged },
      ({ table }) => table.id,
    ),
    GetRange: (target) => range(target, target.table.area),
    GetHeaderRowRange: (target) => range(target, headerArea(target.table)),
    GetDataBodyRange: (target) => range(target, bodyOf(target.table)),
    GetTotalRowRange: (target) => {
      const { area, showTotals: hasTotals } = target.table;
      return range(target, hasTotals ? { ...area, top: area.bottom } : null);
    },
    Resize: (target, args, session) => {
      assertUnprotected(target.sheet);
      resizeTable(session, target, rangeGivenOn(target.sheet, args.values[0], session).area);
    },
    ClearFilters: ({ sheet, table }, _args, { book }) => {
      assertUnprotected(sheet, "allowAutoFilter");
      endFilters(book, sheet, table);
    },
    ReapplyFilters: ({ sheet, table }, _args, { book }) => {
      assertUnprotected(sheet, "allowAutoFilter");
      const area = filterAreas(sheet).find((each) => each.table === table);
      if (area) applyFilters(book, area);
    },
    ConvertToRange: (target, _args, session) => {
      removeTable(session, target, "keepCells");
      return range(target, target.table.area);
    },
    Delete: (target, _args, session) => {
      removeTable(session, target, "clearCells");
    },
  },
  missing: ["LegacyId", "AutoFilter", "Sort"],
});
