import type { Language } from "../locales/language";
import type { Axis, Model } from "../model/document/types";
import { parseAddress, type Rectangle } from "./a1";
import { freeName } from "./freeName";
import type { Job, Source } from "./job";
import { RESULT_COLUMNS, type ResultColumn, type SheetKind } from "./names";

const KINDS = Object.keys(RESULT_COLUMNS) as ResultColumn[];

/**
 * Those of a list's headers that are our result columns. "KAM Score" says so itself; a Chinese name such as 排名
 * may be the analyst's own column and is ours only where KAM Model has recorded it.
 */
export function ownHeaders(headers: readonly string[], recorded: readonly string[]): string[] {
  const ours = new Set([...recorded, ...KINDS.map((kind) => RESULT_COLUMNS[kind].en)]);
  return headers.filter((header) => ours.has(header));
}

/** The list with its header row, up to the last column that is not ours. */
export function areaOfAccounts({ address, headers, own }: Source): Rectangle {
  const area = parseAddress(address);
  let columns = headers.length;
  while (columns > 1 && own.includes(headers[columns - 1] ?? "")) columns--;
  return { ...area, right: area.left + columns - 1 };
}

/**
 * What each of our result columns is called in this list: as it was called before, else its name in `language`,
 * with a number where the analyst has a column of that name.
 */
export function resultHeaders(source: Source, language: Language): Record<ResultColumn, string> {
  const own = new Set(source.own);
  const taken = source.headers.filter((header) => !own.has(header)).map((header) => header.trim());
  const nameOf = (kind: ResultColumn): string => {
    const before = source.own.find((header) => kindOf(header) === kind);
    if (before !== undefined) return before;
    return freeName(RESULT_COLUMNS[kind][language], taken);
  };
  return Object.fromEntries(KINDS.map((kind) => [kind, nameOf(kind)])) as Record<ResultColumn, string>;
}

/** How many columns a run adds right of the list. */
export function addedColumns({ source, model, language }: Job): number {
  const headers = resultHeaders(source, language);
  return resultColumns(model).filter((kind) => !source.own.includes(headers[kind])).length;
}

/** Which of our result columns a header names, its number left out; undefined for any other header. */
export function kindOf(header: string): ResultColumn | undefined {
  const name = header.replace(/ \d+$/, "");
  return KINDS.find((kind) => Object.values(RESULT_COLUMNS[kind]).includes(name));
}

/** The result columns that a model has: no quadrant without both axes, no override without overrides. */
export function resultColumns(model: Model): ResultColumn[] {
  return KINDS.filter((kind) => {
    if (kind === "quadrant") return hasMatrix(model);
    return model.overrides.length > 0 || (kind !== "override" && kind !== "finalTier");
  });
}

/** Our sheets that a model needs. */
export function neededSheets(model: Model): SheetKind[] {
  return hasMatrix(model) ? ["model", "ratings", "matrix"] : ["model", "ratings"];
}

/** Whether accounts have a place in the value matrix: both axes have a criterion. */
function hasMatrix({ criteria }: Model): boolean {
  const hasAxis = (axis: Axis): boolean => criteria.some((criterion) => criterion.axis === axis);
  return hasAxis("direct") && hasAxis("potential");
}
