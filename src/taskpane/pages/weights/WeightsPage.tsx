import type { ReactNode } from "react";
import { frameTexts } from "../../../locales/pane/frame";
import { Page } from "../../components/Page";
import { useChanges } from "../../frame/useChanges";
import { usePane, useTexts } from "../../usePane";

/** What each dimension and criterion weighs. */
export function WeightsPage(): ReactNode {
  const texts = useTexts(frameTexts);
  const goTo = usePane((state) => state.goTo);
  return (
    <Page {...useChanges()} action={{ label: texts.next.tiers, act: () => goTo("tiers") }}>
      {null}
    </Page>
  );
}
