import {
  alignedVectorOf,
  isOmitted,
  numberIn,
  numberOf,
  numbersOf,
  scalarOf,
  textsOf,
  vectorOf,
} from "../cells/arguments";
import { contentOf, isMissing, readNumber, textOf } from "../cells/cell";
import { WORDS } from "../locales/words";
import { ModelError } from "../model/error";
import { FAULTY, type RawCell } from "../model/portfolio/types";
import { saysCheck, saysUnrated } from "./encode";

/** One entry per account; `check` is 1 where the entry cannot be used. */
export interface Entries<Values> {
  readonly values: Values;
  readonly check: Uint8Array;
}

/** Tiers, best first: their labels, and the edge of each but the last, a cut or a share. */
export interface Tiers {
  readonly labels: readonly string[];
  readonly edges: readonly number[];
}

/** The tiers of the source, cut at 80, 65 and 50 (ours). */
export const SOURCE: Tiers = { labels: WORDS.en.tiers, edges: [80, 65, 50] };

/** 9999-12-31, the last day that Excel knows. */
const LAST_DAY = 2_958_465;

/** ABC analysis: 80%, the next 15%, the rest. */
export const ABC: Tiers = { labels: ["A", "B", "C"], edges: [0.8, 0.95] };

/**
 * Weights, one per criterion.
 * @throws {ModelError} SHAPE, NUMBER_EXPECTED
 */
export function weightsOf(argument: unknown, criteria: number): number[] {
  const weights = numbersOf(argument, "weights");
  if (weights.length !== criteria)
    throw new ModelError("SHAPE", { path: "weights", count: weights.length, expected: String(criteria) });
  return weights;
}

/**
 * Names, one per criterion; a blank one is called by its number.
 * @throws {ModelError} SHAPE
 */
export function criterionNamesOf(argument: unknown, criteria: number): string[] {
  return alignedVectorOf(argument, "names", criteria).map((raw, index) =>
    isNothing(raw) ? String(index + 1) : textOf(raw),
  );
}

/** Whether a cell says "Unrated" or "Check", the words of a chain of functions. */
export function saysNoTier(cell: RawCell): boolean {
  return saysUnrated(cell) || saysCheck(cell);
}

/** Whether a cell names nothing: a blank of the sheet arrives as 0. */
export function isNothing(cell: RawCell): boolean {
  return cell === 0 || isMissing(cell);
}

/** Scores or axis values as the functions give them: NaN where blank or "Unrated". */
export function scoresOf(cells: readonly RawCell[]): Entries<Float64Array> {
  const isFaulty = (cell: RawCell) => readNumber(cell).state === FAULTY && !saysUnrated(cell);
  return {
    values: Float64Array.from(cells, (cell) => readNumber(cell).value),
    check: Uint8Array.from(cells, (cell) => Number(isFaulty(cell))),
  };
}

/**
 * Tiers as indices: -1 where blank, which arrives as 0, and where the cell says that there is none. Any other text
 * that is no label cannot be used.
 *
 * @param saysNone whether a cell says so
 */
export function tiersOf(
  cells: readonly RawCell[],
  labels: readonly string[],
  saysNone: (cell: RawCell) => boolean,
): Entries<Int16Array> {
  const values = Int16Array.from(cells, (cell) => labels.indexOf(textOf(cell)));
  const isNone = (cell: RawCell) => isNothing(cell) || saysNone(cell);
  return { values, check: Uint8Array.from(cells, (cell, at) => Number(values[at] === -1 && !isNone(cell))) };
}

/**
 * Tiers as indices, -1 where an account has none, for counts that one wrong label would falsify.
 * @throws {ModelError} LABEL_UNKNOWN with the position in `row`
 */
export function countedTiersOf(
  cells: readonly RawCell[],
  name: string,
  labels: readonly string[],
): Int16Array {
  const { values, check } = tiersOf(cells, labels, saysNoTier);
  const row = check.indexOf(1);
  if (row === -1) return values;
  const content = contentOf(cells[row] ?? null);
  throw new ModelError("LABEL_UNKNOWN", { path: name, row: row + 1, content, expected: labels.join(", ") });
}

/** The index of one label. @throws {ModelError} LABEL_UNKNOWN */
export function labelOf(argument: unknown, name: string, labels: readonly string[]): number {
  const cell = scalarOf(argument);
  const index = labels.indexOf(textOf(cell));
  if (index !== -1) return index;
  const expected = labels.join(", ");
  throw new ModelError("LABEL_UNKNOWN", { path: name, content: contentOf(cell), expected });
}

/** 1 where either of two entries cannot be used. */
export function either(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((check, account) => check | (other[account] ?? 0));
}

/**
 * Edges and labels of the tiers. An edge of the last tier may stand there if it is 0, as the blank in KamTiers
 * arrives, and is not read.
 *
 * @throws {ModelError} NUMBER_EXPECTED, LABELS_COUNT, LABELS_EQUAL
 */
export function bandsOf(edges: unknown, name: string, labels: unknown, defaults: Tiers): Tiers {
  const given = isOmitted(edges) ? defaults.edges : numbersOf(edges, name);
  const named = labelsOf(labels, defaults.labels);
  const used = withoutLast(given, named.length);
  checkCount(named, used.length + 1);
  return { edges: used, labels: named };
}

/** Edges or quotas without that of the last tier, where it stands there as the 0 that a blank arrives as. */
export function withoutLast(numbers: readonly number[], tiers: number): readonly number[] {
  return numbers.length === tiers && numbers[tiers - 1] === 0 ? numbers.slice(0, -1) : numbers;
}

/**
 * Labels, each its own.
 * @throws {ModelError} LABELS_EQUAL
 */
export function labelsOf(argument: unknown, defaults: readonly string[]): readonly string[] {
  const labels = isOmitted(argument) ? defaults : textsOf(argument, "labels");
  const twice = labels.find((label, at) => labels.indexOf(label) !== at);
  if (twice !== undefined) throw new ModelError("LABELS_EQUAL", { path: "labels", content: twice });
  return labels;
}

/** @throws {ModelError} LABELS_COUNT */
export function checkCount(labels: readonly string[], expected: number): void {
  if (labels.length === expected) return;
  throw new ModelError("LABELS_COUNT", { path: "labels", count: labels.length, expected: String(expected) });
}

/** Cuts where no labels come out; left out: those of the source's tiers. @throws {ModelError} NUMBER_EXPECTED */
export function cutsOf(argument: unknown): readonly number[] {
  return isOmitted(argument) ? SOURCE.edges : numbersOf(argument, "cuts");
}

/** @throws {ModelError} NUMBER_EXPECTED if the number is less than `least` */
export function atLeast(number: number, name: string, least: number): number {
  if (number >= least) return number;
  throw new ModelError("NUMBER_EXPECTED", { path: name, content: String(number), expected: `≥ ${least}` });
}

/** A whole number from 1 to `most`; `fallback` where it was left out. @throws {ModelError} NUMBER_EXPECTED */
export function countOf(argument: unknown, name: string, fallback: number, most: number): number {
  const count = numberOf(argument, name, fallback);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  const expected = `1, 2, 3 … ${most}`;
  throw new ModelError("NUMBER_EXPECTED", { path: name, content: String(count), expected });
}

/** Days as date serials without their time; NaN where blank, which arrives as 0. */
export function datesOf(cells: readonly RawCell[]): Entries<Float64Array> {
  const values = Float64Array.from(cells, dayOf);
  const check = Uint8Array.from(cells, (cell, at) => Number(Number.isNaN(values[at]) && !isNothing(cell)));
  return { values, check };
}

/** A single day. @throws {ModelError} DATE_EXPECTED */
export function dateOf(argument: unknown, name: string): number {
  const cell = scalarOf(argument);
  const day = dayOf(cell);
  if (Number.isNaN(day)) throw new ModelError("DATE_EXPECTED", { path: name, content: contentOf(cell) });
  return day;
}

function dayOf(cell: RawCell): number {
  const day = Math.floor(readNumber(cell).value);
  return day >= 1 && day <= LAST_DAY ? day : NaN;
}

/**
 * Numbers, one for each of `count` tiers or criteria; `fallback` where one is blank, which arrives as 0.
 * @throws {ModelError} SHAPE; NUMBER_EXPECTED where one is no number or below 0
 */
export function someNumbersOf(argument: unknown, name: string, count: number, fallback: number): number[] {
  return alignedVectorOf(argument, name, count).map((cell, index) => {
    if (isNothing(cell)) return fallback;
    const place = { path: name, row: index + 1 };
    const number = numberIn(cell, place);
    if (number >= 0) return number;
    throw new ModelError("NUMBER_EXPECTED", { ...place, content: contentOf(cell), expected: "≥ 0" });
  });
}

/**
 * Figures that are worked on as a whole: NaN where blank.
 * @throws {ModelError} NUMBER_EXPECTED where a cell cannot be used, for nothing of the whole could be trusted
 */
export function figuresOf(argument: unknown, name: string): number[] {
  return figuresIn(vectorOf(argument, name), name);
}

/** The same of cells. */
export function figuresIn(cells: readonly RawCell[], name: string): number[] {
  return cells.map((cell, index) => (isMissing(cell) ? NaN : numberIn(cell, { path: name, row: index + 1 })));
}
