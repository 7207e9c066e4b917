import type { ReactNode } from "react";
import { frameTexts } from "../../../locales/pane/frame";
import { Page } from "../../components/Page";
import { useChanges } from "../../frame/useChanges";
import { usePane, useTexts } from "../../usePane";

/** Which accounts are judged, by which columns, and how. */
export function AccountsPage(): ReactNode {
  const texts = useTexts(frameTexts);
  const goTo = usePane((state) => state.goTo);
  return (
    <Page {...useChanges()} action={{ label: texts.next.weights, act: () => goTo("weights") }}>
      {null}
    </Page>
  );
}
