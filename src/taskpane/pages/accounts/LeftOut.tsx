import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { reasonSentence } from "../../../cells/propose/reason";
import { accountsTexts } from "../../../locales/pane/accounts";
import { LinkButton } from "../../components/LinkButton";
import { usePane, useTexts } from "../../usePane";

const useStyles = makeStyles({
  head: {
    width: "100%",
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    minHeight: "28px",
    padding: 0,
    borderRadius: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  names: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  list: { listStyleType: "none", margin: 0, padding: "0 0 0 24px" },
  line: {
    display: "flex",
    gap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: { flex: 1, minWidth: 0 },
  name: { display: "block", overflowWrap: "anywhere" },
  reason: { color: tokens.colorNeutralForeground3 },
});

/** The columns that are not judged, in one line; it opens on why, and on the way in. */
export function LeftOut(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(accountsTexts).criteria;
  const language = usePane((state) => state.language);
  const reasons = usePane((state) => state.reasons);
  const criteria = usePane((state) => state.draft?.criteria);
  const takeIn = usePane((state) => state.takeIn);
  const [isOpen, setOpen] = useState(false);
  const judged = new Set(criteria?.map(({ column }) => column));
  const others = reasons.filter(({ column }) => !judged.has(column));
  if (others.length === 0) return null;
  const mayJudge = (codes: readonly string[]): boolean =>
    !codes.some((code) => ["EMPTY", "TEXT", "NUMBERS_AS_TEXT", "ACCOUNT"].includes(code));
  const separator = language === "zh" ? "、" : ", ";
  const names = others.map(({ column }) => column).join(separator);
  return (
    <>
      <Button
        className={styles.head}
        appearance="subtle"
        size="small"
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.names} title={names}>
          {fill(texts.leftOut, { columns: names })}
        </span>
      </Button>
      {isOpen && (
        <ul className={styles.list}>
          {others.map(({ column, reasons: own }) => (
            <li key={column} className={styles.line}>
              <span className={styles.text}>
                <span className={styles.name}>{column}</span>
                <span className={styles.reason}>
                  {own.map((reason) => reasonSentence(reason, language)).join(" ")}
                </span>
              </span>
              {mayJudge(own.map(({ code }) => code)) && (
                <LinkButton onClick={() => takeIn(column)} label={fill(texts.judge, { column })}>
                  {texts.take}
                </LinkButton>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
