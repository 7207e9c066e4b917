import { fill } from "../../../cells/fill";
import type { tiersTexts } from "../../../locales/pane/tiers";
import type { Warning, WarningCode } from "../../../model/assessment";
import { nearCuts } from "../../../model/checks/nearCuts";
import { flaggedOnTop } from "../../draft/tierFigures";
import type { Numbers } from "../../numbers";
import type { Run } from "./run";

/** What may change the decision to write. */
export interface TierWarning {
  readonly text: string;
  /** The accounts it speaks of; none where it speaks of a tier. */
  readonly accounts: readonly number[];
}

/** The most severe first: nobody on top, most in one tier, flagged accounts on top, accounts near a cut. */
export function tierWarnings(
  { assessment, portfolio, draft }: Run,
  texts: (typeof tiersTexts)["en"]["warn"],
  { count, figure }: Numbers,
): TierWarning[] {
  const found: TierWarning[] = [];
  const told = (code: WarningCode): Warning["where"] | undefined =>
    assessment.warnings.find((warning) => warning.code === code)?.where;
  const empty = told("EMPTY_TOP_TIER");
  if (empty) found.push({ text: fill(texts.EMPTY_TOP, { tier: empty.label }), accounts: [] });
  const crowded = told("CONCENTRATED_TIER");
  if (crowded) {
    const share = figure(Math.round(1000 * (crowded.share ?? 0)) / 10);
    found.push({ text: fill(texts.CONCENTRATED, { tier: crowded.label, share }), accounts: [] });
  }
  const flagged = flaggedOnTop(assessment, portfolio, draft);
  if (flagged.length > 0)
    found.push({ text: fill(texts.FLAGGED, { count: count(flagged.length) }), accounts: flagged });
  const width = draft.tiers.buffer;
  const near = nearCuts(assessment, width);
  const nearText = near.length === 1 ? texts.NEAR_ONE : texts.NEAR;
  if (near.length > 0)
    found.push({
      text: fill(nearText, { count: count(near.length), width: figure(width) }),
      accounts: near,
    });
  return found;
}
