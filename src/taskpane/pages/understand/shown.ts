import type { Run } from "../tiers/run";

/** What the parts about one account draw. */
export interface ShownRun extends Run {
  /** Index in the portfolio. */
  readonly account: number;
}

/** Label of a tier of the model, or the word for none. */
export function labelOf({ draft }: Run, tier: number | undefined, none: string): string {
  return draft.tiers.list[tier ?? -1]?.label ?? none;
}
