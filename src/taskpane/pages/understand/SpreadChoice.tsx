import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { understandTexts } from "../../../locales/pane/understand";
import { Choice } from "../../components/Choice";
import { useTexts } from "../../usePane";

/** Ours, as in TIERODDS. */
export const DEFAULT_SPREAD = 0.2;

const SPREADS = [0.1, 0.2, 0.3];

const useStyles = makeStyles({ choice: { width: "auto" } });

export interface SpreadChoiceProps {
  readonly spread: number;
  readonly onChoose: (spread: number) => void;
}

/** How far the weights vary when chance draws them. */
export function SpreadChoice({ spread, onChoose }: SpreadChoiceProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(understandTexts).firm;
  return (
    <Choice
      className={styles.choice}
      label={texts.spread}
      value={String(spread)}
      options={SPREADS.map((own) => ({
        value: String(own),
        text: fill(texts.spreadOption, { percent: 100 * own }),
      }))}
      onChoose={(value) => onChoose(Number(value))}
    />
  );
}
