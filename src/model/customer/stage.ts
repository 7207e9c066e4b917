import { roundScore } from "../round";

/** Stages of a customer's life, in the order of their labels. The first four are the source's; it names the others. */
export const STAGES = ["probation", "growth", "stable", "decline", "redevelopment", "extension"] as const;
export type Stage = (typeof STAGES)[number];

/** One customer; NaN is not known. Amounts are of two periods of the same length, in any unit. */
export interface CustomerLife {
  readonly current: number;
  readonly previous: number;
  /** The highest amount of any such period; NaN: the higher of the two. */
  readonly peak: number;
  /** Days since the first order. */
  readonly tenure: number;
}

/** Where the stages begin. The source gives none of these, so the defaults are ours. */
export interface StageRule {
  /** A customer of fewer days is on probation. */
  readonly probationDays: number;
  /** Growth on the previous period, as a share of it, from which on a customer grows. */
  readonly growth: number;
  /** Distance below the peak, as a share of it, beyond which a customer declines. */
  readonly decline: number;
  /** From so many days on a stable customer's time is being extended. */
  readonly extensionDays: number;
}

export const STAGE_RULE: StageRule = { probationDays: 180, growth: 0.1, decline: 0.2, extensionDays: 730 };

/**
 * The stage of a customer's life, the first that holds: on probation while new; below its peak in decline, or in
 * redevelopment where it grows again; in growth; else stable, extended after long. At a limit the better one holds;
 * amounts are rounded by the method first.
 *
 * @returns null where no stage can be told: a customer beyond probation, or of unknown age, one of whose amounts is not
 *   known, or without any business in both periods and before
 */
export function stageOf({ tenure, ...amounts }: CustomerLife, rule: StageRule): Stage | null {
  if (tenure < rule.probationDays) return "probation";
  const current = roundScore(amounts.current);
  const previous = roundScore(amounts.previous);
  const highest = Math.max(current, previous, Number.isNaN(amounts.peak) ? -Infinity : amounts.peak);
  if (!(highest > 0)) return null;
  const grows = current > previous && current >= roundScore(previous * (1 + rule.growth));
  if (current < roundScore(highest * (1 - rule.decline))) return grows ? "redevelopment" : "decline";
  if (grows) return "growth";
  return tenure >= rule.extensionDays ? "extension" : "stable";
}
