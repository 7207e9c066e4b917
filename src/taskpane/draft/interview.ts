import type { Model } from "../../model/document/types";
import { shareOut, WHOLE } from "../../model/weight/balance";
import { ahpRepair } from "../../model/weight/ahp/ahpRepair";
import { ahpWeights } from "../../model/weight/ahp/ahpWeights";
import { consistencyRatio } from "../../model/weight/ahp/consistencyRatio";
import { completeJudgments, type Judgments } from "../../model/weight/ahp/judgments";
import { hasData, weightsOf, type Weight } from "./weights";

/** What is compared with one another: the dimensions, or the criteria that share one. */
export interface Subject {
  /** The dimension whose criteria are compared; null: the weights of the first level. */
  readonly dimension: string | null;
  readonly items: readonly string[];
}

/** Answers by `keyOf`: how many times more the first of a pair counts than the second. */
export type Answers = Readonly<Record<string, number>>;

/** Indices of two items, the first before the second. */
export type Pair = readonly [number, number];

/** What the answers come to so far. */
export interface Outcome {
  /** Items that are compared with one another in full: the first so many. */
  readonly compared: number;
  /** One weight an item compared; they sum to 1. */
  readonly weights: readonly number[];
  /** Consistency ratio over them (Saaty 1980); null below three, which cannot contradict. */
  readonly ratio: number | null;
  /** The answer that contradicts the others most; null where none is off by a step of the scale. */
  readonly repair: AnswerRepair | null;
}

export interface AnswerRepair {
  readonly pair: Pair;
  readonly given: number;
  /** The step of the scale that is nearest to what the other answers say. */
  readonly suggested: number;
  /** Consistency ratio with the suggestion in place. */
  readonly ratioAfter: number;
}

/** Steps of Saaty's scale, from the first item's side to the second's. */
export const STEPS: readonly number[] = [9, 7, 5, 3, 1, 1 / 3, 1 / 5, 1 / 7, 1 / 9];

/** Every degree that an answer may be repaired to: Saaty's steps and those between. */
const DEGREES = [9, 8, 7, 6, 5, 4, 3, 2].flatMap((degree) => [degree, 1 / degree]).concat(1);

/** Where the table of random indices ends. */
export const MOST_ITEMS = 15;

/** Up to here Saaty holds contradictions acceptable. */
export const ACCEPTABLE = 0.1;

/** All that can be compared pair by pair: a level that holds two and more. */
export function subjectsOf(model: Model): Subject[] {
  const weights = weightsOf(model);
  const first = weights.filter(({ name, tenths }) => tenths > 0 || hasData(model, name));
  const subjects: Subject[] = [{ dimension: null, items: first.map(({ name }) => name) }];
  for (const { name, criteria } of weights)
    subjects.push({ dimension: name, items: criteria.map(({ column }) => column) });
  return subjects.filter(({ items }) => items.length > 1);
}

/** Every pair once, so that the first items are soon compared in full: 1–2, 1–3, 2–3, 1–4… */
export function pairsOf({ items }: Subject): Pair[] {
  return items.flatMap((_, second) => items.slice(0, second).map((_, first): Pair => [first, second]));
}

/** Names, not places, so that an answer stands when other columns come and go. */
export function keyOf({ dimension, items }: Subject, [first, second]: Pair): string {
  return JSON.stringify([dimension, items[first], items[second]]);
}

/** @returns null before the first two items are compared */
export function outcomeOf(subject: Subject, answers: Answers): Outcome | null {
  const compared = comparedItems(subject, answers);
  if (compared < 2 || compared > MOST_ITEMS) return null;
  const judgments = judgmentsOf(subject, answers, compared);
  const weights = ahpWeights(judgments, "eigenvector");
  if (compared < 3) return { compared, weights, ratio: null, repair: null };
  const ratio = consistencyRatio(judgments, "saaty1980");
  return { compared, weights, ratio, repair: repairOf(judgments) };
}

/**
 * The judged weights as the sliders take them. Weights of the first level that took no part, having neither a column
 * nor a weight, stay at 0.
 */
export function judgedWeights(model: Model, subject: Subject, weights: readonly number[]): Weight[] {
  const tenths = shareOut(WHOLE, weights);
  const partOf = new Map(subject.items.map((item, index) => [item, tenths[index] ?? 0]));
  return weightsOf(model).map((own) => {
    if (subject.dimension === null) return { ...own, tenths: partOf.get(own.name) ?? 0, criteria: [] };
    if (subject.dimension !== own.name) return { ...own, criteria: [] };
    return {
      ...own,
      criteria: own.criteria.map(({ column }) => ({ column, share: partOf.get(column) ?? 0 })),
    };
  });
}

/** How many of the first items have an answer with every other of them. */
function comparedItems(subject: Subject, answers: Answers): number {
  const open = pairsOf(subject).find((pair) => answers[keyOf(subject, pair)] === undefined);
  return open === undefined ? subject.items.length : open[1];
}

function judgmentsOf(subject: Subject, answers: Answers, count: number): Judgments {
  const items = subject.items.slice(0, count);
  return completeJudgments(
    items.map((_, row) =>
      items.map((_, column) => (row < column ? (answers[keyOf(subject, [row, column])] ?? NaN) : NaN)),
    ),
  );
}

function repairOf(judgments: Judgments): AnswerRepair | null {
  const { row, column, given, suggested: exact } = ahpRepair(judgments);
  const distance = (degree: number): number => Math.abs(Math.log(degree / exact));
  const suggested = DEGREES.reduce((best, degree) => (distance(degree) < distance(best) ? degree : best));
  if (Math.abs(Math.log(suggested / given)) < 1e-9) return null;
  const repaired = judgments.map((values, i) =>
    values.map((value, j) => {
      if (i === row && j === column) return suggested;
      return i === column && j === row ? 1 / suggested : value;
    }),
  );
  const ratioAfter = consistencyRatio(repaired, "saaty1980");
  return { pair: [row, column], given, suggested, ratioAfter };
}
