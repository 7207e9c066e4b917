import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { fill } from "../../../../cells/fill";
import { pairwiseTexts } from "../../../../locales/pane/pairwise";
import { ACCEPTABLE, keyOf, type Outcome, type Pair, type Subject } from "../../../draft/interview";
import { usePane, useTexts } from "../../../usePane";
import { ratioText } from "./degree";

const useStyles = makeStyles({
  box: { marginBottom: "12px" },
  line: { display: "flex", alignItems: "baseline", gap: "8px" },
  title: { flex: 1, fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold, margin: 0 },
  ratio: { fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  verdict: { display: "flex", gap: "8px", margin: 0, color: tokens.colorNeutralForeground3 },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  repair: { margin: "8px 0 0", overflowWrap: "anywhere" },
  ways: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface ConsistencyProps {
  readonly subject: Subject;
  readonly outcome: Outcome | null;
  /** Asks a pair once more. */
  readonly onAsk: (pair: Pair) => void;
}

/** How far the answers agree so far, and which one to think over first. */
export function Consistency({ subject, outcome, onAsk }: ConsistencyProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(pairwiseTexts);
  const answer = usePane((state) => state.answer);
  if (subject.items.length < 3) return null;
  const { ratio = null, repair = null } = outcome ?? {};
  const isOff = ratio !== null && ratio > ACCEPTABLE;
  return (
    <div className={styles.box} role="status">
      <div className={styles.line}>
        <h2 className={styles.title}>{texts.consistency}</h2>
        {ratio === null ? (
          <span className={styles.quiet}>{texts.notYet}</span>
        ) : (
          <span className={styles.ratio}>{ratio.toFixed(2)}</span>
        )}
      </div>
      {ratio !== null && (
        <p className={styles.verdict}>
          {isOff && <Warning16Filled className={styles.warning} aria-hidden />}
          {isOff ? texts.disagree : texts.agree}
        </p>
      )}
      {isOff && repair && (
        <>
          <p className={styles.repair}>
            {fill(texts.contradicts, {
              first: subject.items[repair.pair[0]],
              second: subject.items[repair.pair[1]],
              given: ratioText(repair.given),
            })}
          </p>
          <div className={styles.ways}>
            <Button size="small" onClick={() => answer(keyOf(subject, repair.pair), repair.suggested)}>
              {fill(texts.repair, { suggested: ratioText(repair.suggested) })}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => onAsk(repair.pair)}>
              {texts.askAgain}
            </Button>
            <span className={styles.quiet}>{fill(texts.after, { ratio: repair.ratioAfter.toFixed(2) })}</span>
          </div>
        </>
      )}
    </div>
  );
}
