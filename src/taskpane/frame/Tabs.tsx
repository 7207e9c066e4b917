import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { frameTexts } from "../../locales/pane/frame";
import { TabList } from "../components/TabList";
import { PAGES, type Page } from "../store/frameSlice";
import { usePane, useTexts } from "../usePane";

const useStyles = makeStyles({
  list: {
    height: "34px",
    flexShrink: 0,
    padding: "0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    "@media (max-width: 339px)": { "& > button": { paddingLeft: "2px", paddingRight: "2px" } },
  },
});

export const TAB_PANEL = "kam-page";

/** The steps from a list of accounts to a tiered workbook. One that cannot be gone to says why. */
export function Tabs(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const page = usePane((state) => state.page);
  const goTo = usePane((state) => state.goTo);
  const hasModel = usePane((state) => state.draft !== null);
  const isHidden = usePane((state) => state.weighing === "hidden");
  const barrier = (own: Page): string | undefined => {
    if (own === "accounts") return undefined;
    if (!hasModel) return texts.tabsOff;
    return isHidden && own !== "weights" ? texts.tabsHidden : undefined;
  };
  return (
    <TabList
      className={styles.list}
      appearance="transparent"
      label={texts.tabList}
      selected={page}
      onSelect={goTo}
      tabs={PAGES.map((own) => ({
        value: own,
        text: texts.tabs[own],
        barrier: barrier(own),
        id: `tab-${own}`,
        controls: own === page ? TAB_PANEL : undefined,
      }))}
    />
  );
}
