import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { frameTexts } from "../../locales/pane/frame";
import { usePane, useTexts } from "../usePane";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px 12px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  about: { margin: 0 },
});

/** Language, and what the product is and does not do. */
export function MorePanel({ id }: { readonly id: string }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const language = usePane((state) => state.language);
  const speak = usePane((state) => state.speak);
  const other = language === "en" ? "zh" : "en";
  return (
    <div id={id} className={styles.panel}>
      <p className={styles.about}>{texts.aboutText}</p>
      <Button size="small" title={texts.languageHint} onClick={() => speak(other)}>
        <span lang={other}>{texts.language}</span>
      </Button>
    </div>
  );
}
