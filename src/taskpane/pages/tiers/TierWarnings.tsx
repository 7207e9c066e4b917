import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { tiersTexts } from "../../../locales/pane/tiers";
import { LinkButton } from "../../components/LinkButton";
import { useNumbers, useTexts } from "../../usePane";
import { AccountList } from "./AccountList";
import type { Run } from "./run";
import { tierWarnings } from "./warnings";

const useStyles = makeStyles({
  warnings: {
    marginTop: "8px",
    paddingBottom: "12px",
    marginBottom: "12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: {
    fontSize: "12px",
    lineHeight: "16px",
    paddingTop: "4px",
    paddingBottom: "4px",
    whiteSpace: "normal",
  },
  more: { marginTop: "4px" },
});

/** The one warning that matters, with its accounts; the others on demand. */
export function TierWarnings(run: Run): ReactNode {
  const styles = useStyles();
  const texts = useTexts(tiersTexts).warn;
  const numbers = useNumbers();
  const [shown, setShown] = useState<number | null>(null);
  const [isAll, setAll] = useState(false);
  const { assessment, portfolio, draft } = run;
  const warnings = useMemo(
    () => tierWarnings({ assessment, portfolio, draft }, texts, numbers),
    [assessment, portfolio, draft, texts, numbers],
  );
  const visible = isAll ? warnings : warnings.slice(0, 1);
  return (
    <div className={styles.warnings}>
      {visible.map(({ text, accounts }, index) => (
        <div key={index}>
          <MessageBar intent="warning" layout="singleline">
            <MessageBarBody className={styles.text}>{text}</MessageBarBody>
            {accounts.length > 0 && (
              <MessageBarActions>
                <Button
                  size="small"
                  aria-expanded={shown === index}
                  onClick={() => setShown(shown === index ? null : index)}
                >
                  {shown === index ? texts.hide : texts.show}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
          {shown === index && <AccountList {...run} accounts={accounts} label={texts.list} />}
        </div>
      ))}
      {warnings.length > 1 && !isAll && (
        <div className={styles.more}>
          <LinkButton onClick={() => setAll(true)}>
            {fill(texts.more, { count: warnings.length - 1 })}
          </LinkButton>
        </div>
      )}
    </div>
  );
}
