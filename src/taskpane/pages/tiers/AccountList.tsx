import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { tiersTexts } from "../../../locales/pane/tiers";
import { TierMark } from "../../components/TierMark";
import { useGoToAccount } from "../../useGoToAccount";
import { useNumbers, useTexts } from "../../usePane";
import type { Run } from "./run";

/** As many as a list in the pane can be read; the rest is counted. */
const MOST = 50;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "4px 0 0", padding: 0, maxHeight: "192px", overflowY: "auto" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    height: "24px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flex: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  more: { color: tokens.colorNeutralForeground3 },
});

/** Accounts with tier and score, each a click away from its row. */
export function AccountList(
  props: Run & { readonly accounts: readonly number[]; readonly label: string },
): ReactNode {
  const { assessment, portfolio, accounts, label } = props;
  const styles = useStyles();
  const texts = useTexts(tiersTexts).warn;
  const { tenth, count } = useNumbers();
  const goTo = useGoToAccount();
  return (
    <ul className={styles.list} aria-label={label} tabIndex={0}>
      {accounts.slice(0, MOST).map((account) => {
        const name = portfolio.names[account] ?? "";
        const tier = assessment.tier[account] ?? -1;
        return (
          <li key={account} className={styles.row}>
            {tier >= 0 && <TierMark tier={tier} label={assessment.model.tiers.list[tier]?.label} />}
            <span className={styles.name} title={name}>
              <Link
                as="button"
                appearance="subtle"
                onClick={() => goTo(account)}
                aria-label={fill(texts.goTo, { name })}
              >
                {name}
              </Link>
            </span>
            <span>{tenth(assessment.score[account] ?? NaN)}</span>
          </li>
        );
      })}
      {accounts.length > MOST && (
        <li className={styles.more}>{fill(texts.more, { count: count(accounts.length - MOST) })}</li>
      )}
    </ul>
  );
}
