import type { ReactNode } from "react";
import { frameTexts } from "../../../locales/pane/frame";
import { Page } from "../../components/Page";
import { usePane, useTexts } from "../../usePane";

/** A workbook without accounts: one question, one green button, two other ways in. */
export function FirstRunPage(): ReactNode {
  const texts = useTexts(frameTexts);
  const addSample = usePane((state) => state.addSample);
  return (
    <Page summary={texts.private} action={{ label: texts.retry, act: () => void addSample() }}>
      {null}
    </Page>
  );
}
