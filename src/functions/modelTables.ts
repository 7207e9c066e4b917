import { cellsOf } from "../cells/arguments";
import { contentOf, isBlank, readNumber, textOf } from "../cells/cell";
import { gridOf } from "../cells/headers";
import { boundsOf, directionsOf, optionOf } from "../cells/tail";
import type { Criterion } from "../model/document/types";
import { ModelError } from "../model/error";
import type { RawCell } from "../model/portfolio/types";
import type { Tiers } from "./decode";

/** A row of a table: its cell under a header, null where the table has no such header. */
type Row = (header: string) => RawCell;

/**
 * The criteria as the table KamCriteria holds them. Weight, which is effective, comes before Share. Where Worst and
 * Best are both blank, From and To serve, which the workbook has found in its data. The direction decides which of
 * the two ends is the better one. (Median is not read: it is that of the accounts.)
 *
 * @param argument a range with its header row; only Criterion and one of Weight and Share must be there
 * @throws {ModelError} HEADER_MISSING, NUMBER_EXPECTED, OPTION_UNKNOWN
 */
export function criteriaOf(argument: unknown): Criterion[] {
  const { rows, has } = tableOf(argument, "criteria", "Criterion");
  const weight = has("Weight") || !has("Share") ? "Weight" : "Share";
  if (!has(weight)) throw headerMissing("criteria", weight);
  return rows.map((cell, index) => {
    const ends = endsOf(cell);
    const [direction = null] = directionsOf([[cell("Direction")]], 1);
    const isFalling = ends.worst !== null && ends.best !== null && ends.worst > ends.best;
    return {
      column: textOf(cell("Criterion")),
      dimension: textOf(cell("Dimension")),
      axis: optionOf(cell("Axis"), "Axis", ["none", "direct", "potential"]),
      weight: numberIn(cell(weight), weight, index),
      direction: direction ?? (isFalling ? "min" : "max"),
      scale: optionOf(cell("Scale"), "Scale", ["linear", "log", "percentile"]),
      ...ends,
      missing: optionOf(cell("Missing"), "Missing", ["unknown", "zero", "worst", "median", "error"]),
      bands: [],
    };
  });
}

/**
 * The tiers as the table KamTiers holds them; the last tier's cut is not read.
 *
 * @param argument a range with its header row
 * @throws {ModelError} HEADER_MISSING, NUMBER_EXPECTED
 */
export function tiersOfTable(argument: unknown): Tiers {
  const { rows, has } = tableOf(argument, "tiers", "Tier");
  if (!has("Cut")) throw headerMissing("tiers", "Cut");
  return {
    labels: rows.map((cell) => textOf(cell("Tier"))),
    edges: rows.slice(0, -1).map((cell, index) => numberIn(cell("Cut"), "Cut", index)),
  };
}

/** The rows of a table that have an entry under `key`: a blank arrives as 0. */
function tableOf(argument: unknown, name: string, key: string) {
  const { headers, columns, count } = gridOf(cellsOf(argument));
  const at = (header: string) => headers.findIndex((own) => own.toLowerCase() === header.toLowerCase());
  const has = (header: string) => at(header) !== -1;
  if (!has(key)) throw headerMissing(name, key);
  const rows = Array.from(
    { length: count },
    (_, row): Row =>
      (header) =>
        columns[at(header)]?.[row] ?? null,
  );
  return { has, rows: rows.filter((cell) => !isBlank(cell(key)) && cell(key) !== 0) };
}

function endsOf(cell: Row): { worst: number | null; best: number | null } {
  const nothing = { worst: null, best: null };
  const [typed = nothing] = boundsOf([[cell("Worst"), cell("Best")]], 1);
  if (typed.worst !== null || typed.best !== null) return typed;
  const [found = nothing] = boundsOf([[cell("From"), cell("To")]], 1);
  return found;
}

function numberIn(cell: RawCell, name: string, index: number): number {
  const { value } = readNumber(cell);
  if (!Number.isNaN(value)) return value;
  throw new ModelError("NUMBER_EXPECTED", { path: name, row: index + 1, content: contentOf(cell) });
}

function headerMissing(path: string, column: string): ModelError {
  return new ModelError("HEADER_MISSING", { path, column });
}
