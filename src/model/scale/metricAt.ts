import type { Anchors } from "./anchors";

/**
 * The metric that earns a rating: the linear or the logarithmic scale, turned round.
 *
 * @param rating 0..100
 * @param anchors metrics rated 0 and 100; on the log scale both above 0
 */
export function metricAt(rating: number, { from, to }: Anchors, scale: "linear" | "log"): number {
  const share = rating / 100;
  return scale === "log" ? from * Math.pow(to / from, share) : from + share * (to - from);
}
