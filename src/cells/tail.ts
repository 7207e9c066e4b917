import type { Direction, Missing } from "../model/document/types";
import { ModelError, type Place } from "../model/error";
import type { RawCell } from "../model/portfolio/types";
import { alignedVectorOf, allCellsOf, cellsOf, isOmitted, numberIn, scalarOf, vectorOf } from "./arguments";
import { contentOf, isBlank, textOf } from "./cell";

/** Worst and best of a criterion; a null end comes from the data. */
export interface Bounds {
  readonly worst: number | null;
  readonly best: number | null;
}

/** What the arguments `[directions], [bounds], [method], [missing]` say about one criterion. */
export interface Tail<Method extends string> extends Bounds {
  /** Null: not given; more is better, unless worst is above best. */
  readonly direction: Direction | null;
  readonly method: Method;
  readonly missing: Missing;
}

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ["max", "max"],
  ["min", "min"],
  ["benefit", "max"],
  ["cost", "min"],
  ["1", "max"],
  ["-1", "min"],
]);
const MISSING_POLICIES: readonly Missing[] = ["unknown", "zero", "worst", "median", "error"];

/**
 * Reads the tail that the functions share, one entry for each of `count` criteria.
 *
 * @param methods the methods that the function knows; the first is the default
 * @throws {ModelError} SHAPE, OPTION_UNKNOWN, NUMBER_EXPECTED
 */
export function tailOf<Method extends string>(
  [directions, bounds, method, missing]: readonly [unknown, unknown, unknown, unknown],
  methods: readonly [Method, ...Method[]],
  count: number,
): Tail<Method>[] {
  const direction = directionsOf(directions, count);
  const ends = boundsOf(bounds, count);
  const chosen = optionsOf(method, "method", methods, count);
  const policies = optionsOf(missing, "missing", MISSING_POLICIES, count);
  return ends.map((end, index) => ({
    ...end,
    direction: direction[index] ?? null,
    method: chosen[index] ?? methods[0],
    missing: policies[index] ?? "unknown",
  }));
}

/** One direction a criterion: max, benefit or 1; min, cost or -1; a blank is null. */
export function directionsOf(argument: unknown, count: number): (Direction | null)[] {
  if (isOmitted(argument)) return Array<null>(count).fill(null);
  return alignedVectorOf(argument, "directions", count).map((raw, index) =>
    directionIn(raw, { path: "directions", row: index + 1 }),
  );
}

/** The direction in a cell; null where it is blank. @throws {ModelError} OPTION_UNKNOWN */
export function directionIn(raw: RawCell, place: Place): Direction | null {
  return isLeftOut(raw) ? null : known(raw, place, DIRECTIONS);
}

/** Worst and best, one row a criterion. A blank row, or one whose ends are equal, leaves both to the data. */
export function boundsOf(argument: unknown, count: number): Bounds[] {
  if (isOmitted(argument)) return Array<Bounds>(count).fill({ worst: null, best: null });
  const cells = allCellsOf(argument);
  const isPair = cells.every((row) => row.length === 2);
  if (!isPair || cells.length < count || cellsOf(argument).length > count) {
    const content = `${cells.length} × ${cells[0]?.length ?? 0}`;
    throw new ModelError("SHAPE", { path: "bounds", content, expected: `${count} × 2` });
  }
  return cells.slice(0, count).map(([worst = null, best = null], index) => {
    const place = { path: "bounds", row: index + 1 };
    return endsIn(worst, { ...place, position: 1 }, best, { ...place, position: 2 });
  });
}

/**
 * Worst and best in two cells; a blank one is null. Equal ends, as two blanks that arrive as 0, are both null.
 * @throws {ModelError} NUMBER_EXPECTED
 */
export function endsIn(worst: RawCell, worstPlace: Place, best: RawCell, bestPlace: Place): Bounds {
  const ends = { worst: endIn(worst, worstPlace), best: endIn(best, bestPlace) };
  return ends.worst === ends.best ? { worst: null, best: null } : ends;
}

/** One option for all criteria or one a criterion, in any letter case; null where left out. */
export function optionsOf<Option extends string>(
  argument: unknown,
  name: string,
  options: readonly Option[],
  count: number,
): (Option | null)[] {
  if (isOmitted(argument)) return Array<null>(count).fill(null);
  const one = vectorOf(argument, name).length === 1;
  const entries = one
    ? Array<RawCell>(count).fill(scalarOf(argument))
    : alignedVectorOf(argument, name, count);
  return entries.map((raw, index) =>
    isLeftOut(raw) ? null : optionIn(raw, one ? { path: name } : { path: name, row: index + 1 }, options),
  );
}

/**
 * A single option in any letter case; the first of `options` where it was left out.
 * @throws {ModelError} OPTION_UNKNOWN
 */
export function optionOf<Option extends string>(
  argument: unknown,
  name: string,
  options: readonly [Option, ...Option[]],
): Option {
  const raw = scalarOf(argument);
  return isLeftOut(raw) ? options[0] : optionIn(raw, { path: name }, options);
}

function optionIn<Option extends string>(raw: RawCell, place: Place, options: readonly Option[]): Option {
  return known(raw, place, new Map(options.map((option) => [option, option])));
}

function known<Option>(raw: RawCell, place: Place, options: ReadonlyMap<string, Option>): Option {
  const option = options.get(textOf(raw).toLowerCase());
  if (option === undefined) {
    const expected = [...options.keys()].join(", ");
    throw new ModelError("OPTION_UNKNOWN", { ...place, content: contentOf(raw), expected });
  }
  return option;
}

/** A blank in a range of options arrives from Excel as 0. */
function isLeftOut(raw: RawCell): boolean {
  return raw === 0 || isBlank(raw);
}

function endIn(raw: RawCell, place: Place): number | null {
  return isBlank(raw) ? null : numberIn(raw, place);
}
