import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../../cells/fill";
import { pairwiseTexts } from "../../../../locales/pane/pairwise";
import { Fold } from "../../../components/Fold";
import { LinkButton } from "../../../components/LinkButton";
import { keyOf, pairsOf, type Subject } from "../../../draft/interview";
import { usePane, useTexts } from "../../../usePane";
import { ratioText } from "./degree";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "flex", alignItems: "center", gap: "8px", minHeight: "24px" },
  names: { flex: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  ratio: { flexShrink: 0 },
});

export interface AnswersProps {
  readonly subject: Subject;
  /** Asks the question at a position once more. */
  readonly onAsk: (position: number) => void;
}

/** Every answer so far, each a click away from being asked again. */
export function Answers({ subject, onAsk }: AnswersProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(pairwiseTexts);
  const answers = usePane((state) => state.answers);
  const forget = usePane((state) => state.forget);
  const pairs = pairsOf(subject);
  const keys = pairs.map((pair) => keyOf(subject, pair));
  const done = keys.filter((key) => answers[key] !== undefined);
  if (done.length === 0) return null;
  return (
    <Fold title={texts.answers} note={fill(texts.answered, { done: done.length, count: pairs.length })}>
      <ul className={styles.list}>
        {pairs.map(([first, second], position) => {
          const times = answers[keys[position] ?? ""];
          if (times === undefined) return null;
          const names = `${subject.items[first]} – ${subject.items[second]}`;
          return (
            <li key={names} className={styles.line}>
              <span className={styles.names} title={names}>
                {names}
              </span>
              <span className={styles.ratio}>{ratioText(times)}</span>
              <LinkButton label={`${texts.askAgain}: ${names}`} onClick={() => onAsk(position)}>
                {texts.askAgain}
              </LinkButton>
            </li>
          );
        })}
      </ul>
      <div>
        <LinkButton
          onClick={() => {
            forget(done);
            onAsk(0);
          }}
        >
          {texts.startAgain}
        </LinkButton>
      </div>
    </Fold>
  );
}
