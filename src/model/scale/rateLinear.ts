import { hasWidth, type Anchors } from "./anchors";
import { clip } from "./clip";

/**
 * Linear scale: 100·(x − from)/(to − from), clipped to 0..100.
 *
 * @param metric any number
 * @param anchors metrics rated 0 and 100; `from` > `to` where less is better; a scale without width rates 50
 */
export function rateLinear(metric: number, anchors: Anchors): number {
  const { from, to } = anchors;
  if (!hasWidth(anchors)) return 50;
  // Anchors so far apart that no number holds their distance.
  if (!Number.isFinite(to - from)) return rateLinear(metric / 2, { from: from / 2, to: to / 2 });
  return clip(100 * ((metric - from) / (to - from)));
}
