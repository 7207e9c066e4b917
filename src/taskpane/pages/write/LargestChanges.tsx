import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { writeTexts } from "../../../locales/pane/write";
import type { Job } from "../../../workbook/job";
import { LinkButton } from "../../components/LinkButton";
import { Section } from "../../components/Section";
import { TierMark } from "../../components/TierMark";
import { causeOf, type Cause } from "../../draft/cause";
import type { Move } from "../../draft/migration";
import { useGoToAccount } from "../../useGoToAccount";
import { useNumbers, usePane, useTexts } from "../../usePane";

/** At first, and when all are asked for: more is read in the sheet. */
const FEW = 6;
const MANY = 200;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "40px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTop: "none" },
  },
  who: { flex: 1, minWidth: 0 },
  name: { fontSize: "14px", lineHeight: "20px", color: tokens.colorNeutralForeground1 },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  cause: { color: tokens.colorNeutralForeground3 },
  move: { display: "flex", alignItems: "center", gap: "4px", width: "38%", minWidth: 0 },
  score: { width: "32px", textAlign: "right" },
  more: { color: tokens.colorNeutralForeground3, paddingTop: "8px" },
});

/** The accounts whose tier changes, the largest first, each with the main cause. */
export function LargestChanges({
  moves,
  run,
}: {
  readonly moves: readonly Move[];
  readonly run: Job;
}): ReactNode {
  const styles = useStyles();
  const texts = useTexts(writeTexts).largest;
  const { count } = useNumbers();
  const [isAll, setAll] = useState(false);
  const shown = moves.slice(0, isAll ? MANY : FEW);
  const toggle = isAll ? texts.fewer : fill(texts.all, { count: count(moves.length) });
  return (
    <Section
      title={texts.title}
      aside={moves.length > FEW && <LinkButton onClick={() => setAll(!isAll)}>{toggle}</LinkButton>}
    >
      <ul className={styles.list}>
        {shown.map((move) => (
          <Row key={move.account} move={move} run={run} />
        ))}
        {isAll && moves.length > MANY && (
          <li className={styles.more}>{fill(texts.more, { count: count(moves.length - MANY) })}</li>
        )}
      </ul>
    </Section>
  );
}

function Row({ move, run }: { readonly move: Move; readonly run: Job }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(writeTexts);
  const { tenth } = useNumbers();
  const savedRun = usePane((state) => state.savedRun);
  const goTo = useGoToAccount();
  const { account, before, after, from, to } = move;
  const name = run.portfolio.names[account] ?? "";
  const cause = useCauseText(causeOf(move, run.assessment, savedRun));
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <div className={`${styles.name} ${styles.line}`} title={name}>
          <Link
            as="button"
            appearance="subtle"
            onClick={() => goTo(account)}
            aria-label={fill(texts.goTo, { name })}
          >
            {name}
          </Link>
        </div>
        <div className={`${styles.cause} ${styles.line}`} title={cause}>
          {cause}
        </div>
      </span>
      <span className={styles.move}>
        {from >= 0 ? <TierMark tier={from} label={before} /> : before}
        <span aria-hidden>→</span>
        {to >= 0 && <TierMark tier={to} />}
        <span className={styles.line} title={after}>
          {after}
        </span>
      </span>
      <span className={styles.score}>{tenth(run.assessment.score[account] ?? NaN)}</span>
    </li>
  );
}

function useCauseText(cause: Cause): string {
  const texts = useTexts(writeTexts).cause;
  const { tenth } = useNumbers();
  if (cause.kind === "weight" || cause.kind === "cut" || cause.kind === "potentialCut")
    return fill(texts[cause.kind], { ...cause, before: tenth(cause.before), after: tenth(cause.after) });
  return fill(texts[cause.kind], cause);
}
