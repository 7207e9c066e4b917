import { cellsOf, numberIn } from "../cells/arguments";
import { isBlank, textOf } from "../cells/cell";
import { gridOf } from "../cells/headers";
import { directionIn, endsIn, optionOf, type Bounds } from "../cells/tail";
import { checkDistinct } from "../model/document/labels";
import type { Criterion } from "../model/document/types";
import { ModelError, type Place } from "../model/error";
import type { RawCell } from "../model/portfolio/types";
import { checkCuts } from "../model/tier/tierByCut";
import type { Tiers } from "./decode";
import { placed } from "./placed";

interface Row {
  /** The cell under a header, null where the table has no such header. */
  readonly cell: (header: string) => RawCell;
  /** Where it stands, as messages say it: "criteria, Revenue, Weight". */
  readonly place: (header: string) => Place & { readonly path: string };
}

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
  return rows.map(({ cell, place }) => {
    const ends = endsOf({ cell, place });
    const direction = directionIn(cell("Direction"), place("Direction"));
    const option = <Option extends string>(header: string, options: readonly [Option, ...Option[]]) =>
      optionOf(cell(header), place(header).path, options);
    const isFalling = ends.worst !== null && ends.best !== null && ends.worst > ends.best;
    return {
      column: textOf(cell("Criterion")),
      dimension: textOf(cell("Dimension")),
      axis: option("Axis", ["none", "direct", "potential"]),
      weight: numberIn(cell(weight), place(weight)),
      direction: direction ?? (isFalling ? "min" : "max"),
      scale: option("Scale", ["linear", "log", "percentile"]),
      ...ends,
      missing: option("Missing", ["unknown", "zero", "worst", "median", "error"]),
      bands: [],
    };
  });
}

/**
 * The tiers as the table KamTiers holds them; the last tier's cut is not read.
 *
 * @param argument a range with its header row
 * @throws {ModelError} HEADER_MISSING, NUMBER_EXPECTED, LABELS_COUNT, LABELS_EQUAL, CUTS_UNSORTED
 */
export function tiersOfTable(argument: unknown): Tiers {
  const { rows, has } = tableOf(argument, "tiers", "Tier");
  if (!has("Cut")) throw headerMissing("tiers", "Cut");
  const labels = rows.map(({ cell }) => textOf(cell("Tier")));
  const edges = rows.slice(0, -1).map(({ cell, place }) => numberIn(cell("Cut"), place("Cut")));
  if (labels.length < 2)
    throw new ModelError("LABELS_COUNT", { path: "tiers", count: labels.length, expected: "≥ 2" });
  placed({ path: "tiers" }, () => {
    checkDistinct(labels, "tiers");
    checkCuts(edges);
  });
  return { labels, edges };
}

/** The rows of a table that have an entry under `key`: a blank arrives as 0. */
function tableOf(argument: unknown, name: string, key: string) {
  const { headers, columns, count } = gridOf(cellsOf(argument));
  const at = (header: string) => headers.findIndex((own) => own.toLowerCase() === header.toLowerCase());
  const has = (header: string) => at(header) !== -1;
  if (!has(key)) throw headerMissing(name, key);
  const rows = Array.from({ length: count }, (_, row): Row => {
    const cell = (header: string): RawCell => columns[at(header)]?.[row] ?? null;
    return { cell, place: (header) => ({ path: [name, textOf(cell(key)), header].join(", ") }) };
  });
  return { has, rows: rows.filter(({ cell }) => !isBlank(cell(key)) && cell(key) !== 0) };
}

function endsOf({ cell, place }: Row): Bounds {
  const between = (worst: string, best: string): Bounds =>
    endsIn(cell(worst), place(worst), cell(best), place(best));
  const typed = between("Worst", "Best");
  return typed.worst !== null || typed.best !== null ? typed : between("From", "To");
}

function headerMissing(path: string, column: string): ModelError {
  return new ModelError("HEADER_MISSING", { path, column });
}
