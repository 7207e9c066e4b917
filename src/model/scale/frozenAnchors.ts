import { rater } from "./rater";
import { KNOWN, type Column } from "../portfolio/types";
import type { AnchorSource, Criterion } from "../document/types";
import type { Anchors } from "./anchors";

/**
 * A criterion with numbers for anchors: an end that is open takes the one found, rounded to two significant digits,
 * or to as many as keep worst and best apart. A scale without anchors (NaN) stays as it is, and so does an end for
 * which the data give nothing but the other end: frozen, the two would rate 50 whatever comes later.
 */
export function withAnchors(criterion: Criterion, { from, to }: Anchors): Criterion {
  const { worst, best } = criterion;
  if (Number.isNaN(from) || (worst !== null && best !== null)) return criterion;
  if (from === to && (worst !== null || best !== null)) return criterion;
  for (let digits = 2; ; digits++) {
    const [low, high] = [from, to].map((end) =>
      end === worst || end === best ? end : Number(end.toPrecision(digits)),
    ) as [number, number];
    if (Math.sign(high - low) === Math.sign(to - from)) return { ...criterion, worst: low, best: high };
  }
}

/**
 * A criterion with the anchors that its column asks for, as `freeze` would find them.
 * @throws {ModelError} as `rater`
 */
export function anchoredBy(column: Column, criterion: Criterion, anchors: AnchorSource): Criterion {
  const observed = column.values.filter((_, account) => column.state[account] === KNOWN).sort();
  return withAnchors(criterion, rater(observed, column.values.length, { ...criterion, anchors }).anchors);
}
