import { Button, makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { weightsTexts } from "../../../locales/pane/weights";
import { usePane, useTexts } from "../../usePane";

const useStyles = makeStyles({
  box: { padding: "12px 0 0" },
  quiet: { margin: "0 0 8px", color: tokens.colorNeutralForeground3 },
  // Under the words, not under the switch.
  why: { margin: "0 0 0 52px" },
  switch: { marginLeft: "-8px" },
});

/** Weights first, results after. */
export function HideAccounts(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(weightsTexts);
  const why = useId();
  const weighing = usePane((state) => state.weighing);
  const setWeighing = usePane((state) => state.setWeighing);
  if (weighing === "locked")
    return (
      <div className={styles.box}>
        <p className={styles.quiet}>{texts.lockedNote}</p>
        <Button size="small" onClick={() => setWeighing("open")}>
          {texts.unlockAll}
        </Button>
      </div>
    );
  return (
    <div className={styles.box}>
      <Switch
        className={styles.switch}
        label={texts.hide}
        aria-describedby={why}
        checked={weighing === "hidden"}
        onChange={(_, { checked }) => setWeighing(checked ? "hidden" : "open")}
      />
      <p id={why} className={mergeClasses(styles.quiet, styles.why)}>
        {texts.hideWhy}
      </p>
    </div>
  );
}
