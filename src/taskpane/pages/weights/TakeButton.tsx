import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { weightsTexts } from "../../../locales/pane/weights";
import { usePane, useTexts } from "../../usePane";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  quiet: { flex: 1, minWidth: "120px", color: tokens.colorNeutralForeground3 },
});

export interface TakeButtonProps {
  readonly label: string;
  /** Why there is nothing to take; the button says it. */
  readonly blockedBy?: string | null;
  readonly onTake: () => void;
}

/** Takes weights or a model; where it cannot, it says why. */
export function TakeButton({ label, blockedBy = null, onTake }: TakeButtonProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(weightsTexts);
  const isHeld = usePane((state) => state.weighing === "locked");
  const why = isHeld ? texts.held : blockedBy;
  return (
    <div className={styles.line}>
      <Button size="small" disabledFocusable={why !== null} onClick={onTake}>
        {label}
      </Button>
      {why !== null && <span className={styles.quiet}>{why}</span>}
    </div>
  );
}
