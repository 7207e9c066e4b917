import { hasWidth, type Anchors } from "./anchors";
import { clip } from "./clip";

/**
 * Logarithmic scale: 100·ln(x/from)/ln(to/from), clipped to 0..100: each doubling is worth the same, and the
 * rating does not depend on the unit. A metric of 0 or less is beyond the lower end.
 *
 * @param metric any number
 * @param anchors metrics rated 0 and 100, both above 0; a scale without width rates 50
 */
export function rateLog(metric: number, anchors: Anchors): number {
  const { from, to } = anchors;
  if (!hasWidth(anchors)) return 50;
  if (metric <= 0) return from < to ? 0 : 100;
  return clip(100 * (logOfRatio(metric, from) / logOfRatio(to, from)));
}

/** ln(a/b): of the quotient, which loses nothing where the two are near, unless no number holds it. */
function logOfRatio(a: number, b: number): number {
  const ratio = a / b;
  return ratio > 0 && Number.isFinite(ratio) ? Math.log(ratio) : Math.log(a) - Math.log(b);
}
