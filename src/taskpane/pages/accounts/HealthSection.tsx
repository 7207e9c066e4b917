import { makeStyles, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useState, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { warningSentence } from "../../../cells/sentence";
import { accountsTexts } from "../../../locales/pane/accounts";
import { CHECK } from "../../../model/assessment";
import { LinkButton } from "../../components/LinkButton";
import { Section } from "../../components/Section";
import type { HealthLine } from "../../draft/health";
import { useNumbers, usePane, useTexts } from "../../usePane";
import { useHealth } from "./useHealth";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  line: { display: "flex", gap: "8px", alignItems: "flex-start" },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  text: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  fine: { margin: 0, color: tokens.colorNeutralForeground3 },
  more: { marginTop: "8px", paddingLeft: "24px" },
});

/** Lines shown before "n more", and after. */
const FIRST = 3;
const MOST = 50;

/** What is wrong or missing in the list, each line a click away from its cell. */
export function HealthSection(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(accountsTexts).health;
  const { count } = useNumbers();
  const assessment = usePane((state) => state.assessment);
  const portfolio = usePane((state) => state.portfolio);
  const [isOpen, setOpen] = useState(false);
  const lines = useHealth();
  if (!assessment || !portfolio) return null;
  const faulty = assessment.status.reduce((sum, state) => sum + Number(state === CHECK), 0);
  const found = lines ?? [];
  const shown = found.slice(0, isOpen ? MOST : FIRST);
  const hidden = found.length - shown.length;
  return (
    <Section
      title={texts.title}
      aside={fill(texts.counts, { count: count(portfolio.count), faulty: count(faulty) })}
    >
      {lines?.length === 0 && <p className={styles.fine}>{texts.fine}</p>}
      <ul className={styles.list}>
        {shown.map((line, index) => (
          <Line key={index} {...line} />
        ))}
      </ul>
      {(hidden > 0 || isOpen) && found.length > FIRST && (
        <div className={styles.more}>
          <LinkButton onClick={() => setOpen(!isOpen)}>
            {isOpen ? texts.fewer : fill(texts.more, { count: count(hidden) })}
          </LinkButton>
        </div>
      )}
    </Section>
  );
}

function Line({ warning, severity, cell }: HealthLine): ReactNode {
  const styles = useStyles();
  const texts = useTexts(accountsTexts).health;
  const language = usePane((state) => state.language);
  const sheet = usePane((state) => state.source?.sheet ?? "");
  const show = usePane((state) => state.show);
  return (
    <li className={styles.line}>
      {severity === "note" ? (
        <Info16Regular className={styles.icon} aria-label={texts.note} />
      ) : (
        <Warning16Filled className={styles.warning} aria-label={texts.warning} />
      )}
      <span className={styles.text}>{warningSentence(warning, language)}</span>
      {cell !== null && (
        <LinkButton onClick={() => void show(sheet, cell)} label={fill(texts.goTo, { cell })}>
          {cell}
        </LinkButton>
      )}
    </li>
  );
}
