import { useMemo } from "react";
import { fill } from "../../cells/fill";
import { frameTexts } from "../../locales/pane/frame";
import { countChanges } from "../draft/changes";
import { useNumbers, usePane, useTexts } from "../usePane";

/** The footer's two lines about the run: how many accounts change tier against what the list says now. */
export function useChanges(): { readonly summary: string; readonly detail: string } {
  const texts = useTexts(frameTexts);
  const { count: format } = useNumbers();
  const assessment = usePane((state) => state.assessment);
  const portfolio = usePane((state) => state.portfolio);
  const sheetTiers = usePane((state) => state.sheetTiers);
  const words = usePane((state) => state.words);
  const changed = useMemo(
    () =>
      assessment && portfolio && sheetTiers ? countChanges(assessment, portfolio, sheetTiers, words) : null,
    [assessment, portfolio, sheetTiers, words],
  );
  const count = format(portfolio?.count ?? 0);
  if (changed === null) return { summary: fill(texts.notTiered, { count }), detail: texts.notTieredDetail };
  return { summary: fill(texts.changes, { changed: format(changed), count }), detail: texts.againstSheet };
}
