import { fill } from "../../../cells/fill";
import { understandTexts } from "../../../locales/pane/understand";
import { coverageAfter } from "../../../model/understand/coverageAfter";
import { useNumbers, usePane, useTexts } from "../../usePane";
import type { ShownRun } from "./shown";

/** What a change of one weight does besides: too little would be known of the account; "" where enough would be. */
export function useUnknownText({
  assessment,
  account,
}: ShownRun): (change: { readonly criterion: number; readonly weight: number }) => string {
  const texts = useTexts(understandTexts).firm;
  const { unrated } = usePane((state) => state.words);
  const { figure } = useNumbers();
  const { minCoverage } = assessment.model;
  return ({ criterion, weight }) => {
    const covered = coverageAfter(assessment, account, criterion, weight);
    if (covered >= minCoverage) return "";
    const percent = (share: number): string => figure(Math.floor(1000 * share) / 10);
    return fill(texts.unknown, { known: percent(covered), needed: percent(minCoverage), unrated });
  };
}
