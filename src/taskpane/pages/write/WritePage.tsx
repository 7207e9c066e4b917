import type { ReactNode } from "react";
import { frameTexts } from "../../../locales/pane/frame";
import { Page } from "../../components/Page";
import { useChanges } from "../../frame/useChanges";
import { usePane, useTexts } from "../../usePane";

/** What changes, what is written where, and the writing itself. */
export function WritePage(): ReactNode {
  const texts = useTexts(frameTexts);
  const write = usePane((state) => state.write);
  return (
    <Page {...useChanges()} action={{ label: texts.tabs.write, act: () => void write() }}>
      {null}
    </Page>
  );
}
