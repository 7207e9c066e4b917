import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontal16Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { Table16Regular } from "@fluentui/react-icons/svg/table";
import { useId, useState, type ReactNode } from "react";
import { fill } from "../../cells/fill";
import { frameTexts } from "../../locales/pane/frame";
import { MorePanel } from "./MorePanel";
import { useNumbers, usePane, useTexts } from "../usePane";

const useStyles = makeStyles({
  header: { flexShrink: 0 },
  line: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    height: "36px",
    padding: "0 4px 0 12px",
    fontSize: "12px",
    lineHeight: "16px",
  },
  icon: { flexShrink: 0 },
  table: {
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    flexShrink: 1,
    fontSize: "12px",
    margin: 0,
  },
  facts: {
    flex: 1,
    minWidth: "60px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
  more: { flexShrink: 0 },
});

/** One line: the list, how many accounts it has, the model. */
export function Header(): ReactNode {
  const styles = useStyles();
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  const texts = useTexts(frameTexts);
  const { count } = useNumbers();
  const source = usePane((state) => state.source);
  const accounts = usePane((state) => state.portfolio?.count ?? state.source?.rows ?? 0);
  const model = usePane((state) => state.draft?.name);
  const facts = [fill(texts.accounts, { count: count(accounts) }), model].filter(Boolean).join(" · ");
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <Table16Regular className={styles.icon} aria-hidden />
        {source && (
          <h1 className={styles.table} title={source.table ?? source.sheet}>
            {source.table ?? source.sheet}
          </h1>
        )}
        <span className={styles.facts} title={source ? facts : undefined}>
          {source ? facts : texts.noAccounts}
        </span>
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal16Regular />}
          aria-label={texts.more}
          aria-expanded={isOpen}
          aria-controls={isOpen ? panel : undefined}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && <MorePanel id={panel} />}
    </header>
  );
}
