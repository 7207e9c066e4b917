import type { ReactNode } from "react";
import { frameTexts } from "../../../locales/pane/frame";
import { Page } from "../../components/Page";
import { useChanges } from "../../frame/useChanges";
import { usePane, useTexts } from "../../usePane";

/** How many accounts each tier takes, and where they stand in the value matrix. */
export function TiersPage(): ReactNode {
  const texts = useTexts(frameTexts);
  const goTo = usePane((state) => state.goTo);
  return (
    <Page {...useChanges()} action={{ label: texts.next.write, act: () => goTo("write") }}>
      {null}
    </Page>
  );
}
