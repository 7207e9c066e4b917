import { isBlank } from "../../cells/cell";
import type { RawCell } from "../../model/portfolio/types";
import { WorkbookError } from "../error";
import { SETTING_KEYS, type SettingKey, SETTINGS } from "../names";
import { asIs, date, type Fields, LISTS, name, optional, optionalName, type Reader, word } from "./fields";
import { splitTexts } from "./listText";
import type { Tables } from "./ranges";
import { cellAddress, columnAddress, type LoadedTable } from "./tables";

/** The sheet as the JSON document that `parseModel` takes, and the cell behind each of its paths. */
export interface SheetDocument {
  readonly json: unknown;
  /** "criteria[0].weight" → "E14", "criteria[0]" → "B14", "criteria" → "B14:B19". */
  readonly cells: ReadonlyMap<string, string>;
  /** Names of the criteria, in the document's order. */
  readonly criteria: readonly string[];
}

type Item = Readonly<Record<string, unknown>>;

/** @throws {WorkbookError} SETTING_MISSING */
export function readDocument(tables: Tables): SheetDocument {
  const cells = new Map<string, string>();
  const lists = new Map(
    LISTS.map(([path, table, fields]) => [path, readItems(tables[table], path, fields, cells)] as const),
  );
  const items = (path: string): readonly Item[] => lists.get(path) ?? [];
  const setting = settingReader(tables.KamSettings, cells);
  const filterColumn = setting("filterColumn", "filter.column", optionalName);
  const filterValues = splitTexts(String(setting("filterValues", "filter.in", optionalName) ?? ""));

  const json = {
    version: setting("version", "version", asIs),
    name: setting("name", "name", optionalName),
    table: setting("table", "table", optionalName),
    account: setting("account", "account", name),
    id: setting("id", "id", optionalName),
    ...(filterColumn === undefined ? {} : { filter: { column: filterColumn, in: filterValues } }),
    dimensions: items("dimensions"),
    criteria: items("criteria").map((criterion) => ({
      ...ordered(criterion),
      column: criterion.column,
      bands: items("bands").flatMap(({ column, ...band }) => (column === criterion.column ? [band] : [])),
    })),
    anchors: setting("anchors", "anchors", word),
    minCoverage: setting("minCoverage", "minCoverage", asIs),
    asOf: setting("asOf", "asOf", date),
    tiers: {
      by: setting("by", "tiers.by", word),
      rule: setting("rule", "tiers.rule", word),
      list: items("tiers.list").map(shareOrCount),
      ties: setting("ties", "tiers.ties", word),
      buffer: setting("buffer", "tiers.buffer", asIs),
      potentialCut: setting("potentialCut", "tiers.potentialCut", asIs),
    },
    matrix: { ...readMatrix(tables.KamMatrix, cells), size: setting("size", "matrix.size", optionalName) },
    gates: items("gates"),
    overrides: items("overrides"),
  };
  return { json, cells, criteria: json.criteria.map(({ column }) => String(column)) };
}

/** The rows of a table in which an analyst has entered anything. */
function readItems(table: LoadedTable, path: string, fields: Fields, cells: Map<string, string>): Item[] {
  const at = (row: number, column: number): RawCell =>
    table.values[row]?.[table.positions[column] ?? 0] as RawCell;
  const filled = table.values
    .map((_, row) => row)
    .filter((row) => fields.some((field, column) => field !== null && !isBlank(at(row, column))));
  cells.set(path, columnAddress(table, 0));
  return filled.map((row, index) => {
    cells.set(`${path}[${index}]`, cellAddress(table, row, 0));
    return Object.fromEntries(
      fields.flatMap((field, column) => {
        if (field === null) return [];
        const [key, read] = field;
        cells.set(`${path}[${index}].${key}`, cellAddress(table, row, column));
        return [[key, read(at(row, column), table.date1904)]];
      }),
    );
  });
}

function settingReader(
  table: LoadedTable,
  cells: Map<string, string>,
): (key: SettingKey, path: string, read: Reader) => unknown {
  const [names = 0, values = 1] = table.positions;
  const rows = new Map(
    SETTING_KEYS.map((key) => {
      const row = table.values.findIndex((cellsOfRow) => cellsOfRow[names] === SETTINGS[key]);
      if (row < 0) throw new WorkbookError("SETTING_MISSING", { sheet: table.sheet, content: SETTINGS[key] });
      return [key, row];
    }),
  );
  return (key, path, read) => {
    const row = rows.get(key) ?? 0;
    cells.set(path, cellAddress(table, row, 1));
    return read(table.values[row]?.[values] as RawCell, table.date1904);
  };
}

function readMatrix(table: LoadedTable, cells: Map<string, string>): Item {
  const [axes = 0, cuts = 1] = table.positions;
  return Object.fromEntries(
    ["direct", "potential"].map((axis) => {
      const row = table.values.findIndex((cellsOfRow) => word(cellsOfRow[axes] as RawCell, false) === axis);
      cells.set(`matrix.${axis}`, cellAddress(table, row, 1));
      const cut = table.values[row]?.[cuts] as RawCell;
      return [
        axis,
        typeof cut === "string" && !isBlank(cut) ? word(cut, false) : optional(cut ?? null, false),
      ];
    }),
  );
}

/** The Direction cell decides the order of two typed anchors: that makes direction live. */
function ordered(criterion: Item): Item {
  const { worst, best, direction } = criterion;
  if (typeof worst !== "number" || typeof best !== "number") return criterion;
  const [low, high] = worst < best ? [worst, best] : [best, worst];
  return direction === "min"
    ? { ...criterion, worst: high, best: low }
    : { ...criterion, worst: low, best: high };
}

/** One column holds a quota's shares, below 1, or its counts. */
function shareOrCount({ share, ...tier }: Item): Item {
  return typeof share === "number" && share >= 1 ? { ...tier, count: share } : { ...tier, share };
}
