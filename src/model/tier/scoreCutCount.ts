import type { Model } from "../document/types";

/** How many cuts lie on the score: under the rule `potential` the last one lies on the potential axis. */
export function scoreCutCount({ rule, list }: Model["tiers"]): number {
  return list.length - (rule === "potential" ? 2 : 1);
}
