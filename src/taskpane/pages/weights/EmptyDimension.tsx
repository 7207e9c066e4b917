import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { weightsTexts } from "../../../locales/pane/weights";
import { useNumbers, usePane, useTexts } from "../../usePane";

const useStyles = makeStyles({
  box: { padding: "0 28px 4px" },
  missing: { margin: "0 0 4px", color: tokens.colorPaletteRedForeground1 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface EmptyDimensionProps {
  readonly name: string;
  readonly tenths: number;
}

/** A dimension that no column fills: what that leaves open, and both ways on. */
export function EmptyDimension({ name, tenths }: EmptyDimensionProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(weightsTexts);
  const { tenth } = useNumbers();
  const redistribute = usePane((state) => state.redistribute);
  const addRatingColumn = usePane((state) => state.addRatingColumn);
  const isHeld = usePane((state) => state.weighing === "locked");
  if (tenths === 0)
    return (
      <div className={styles.box}>
        <p className={styles.quiet}>{texts.spread}</p>
      </div>
    );
  return (
    <div className={styles.box}>
      <p className={styles.missing}>{fill(texts.noColumn, { percent: tenth(tenths / 10) })}</p>
      <div className={styles.ways}>
        <Button size="small" onClick={() => void addRatingColumn(name)}>
          {texts.addColumn}
        </Button>
        <Button size="small" disabled={isHeld} onClick={() => redistribute(name)}>
          {texts.redistribute}
        </Button>
      </div>
    </div>
  );
}
