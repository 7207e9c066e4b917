import { Link, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { understandTexts } from "../../../locales/pane/understand";
import { TierMark } from "../../components/TierMark";
import { usePane, useTexts } from "../../usePane";
import type { PortfolioViewProps } from "./PortfolioView";
import { useUnderstandStyles } from "./useStyles";

export interface AccountLinksProps extends PortfolioViewProps {
  readonly label: string;
  /** Each with what is said of it. */
  readonly accounts: readonly { readonly account: number; readonly text: string }[];
}

/** Accounts, each a click away from its own page. */
export function AccountLinks({ accounts, label, onExplain, ...run }: AccountLinksProps): ReactNode {
  const shared = useUnderstandStyles();
  const texts = useTexts(understandTexts).near;
  const explain = usePane((state) => state.explain);
  if (accounts.length === 0) return null;
  return (
    <ul className={shared.list} aria-label={label}>
      {accounts.map(({ account, text }) => {
        const name = run.portfolio.names[account] ?? "";
        const tier = run.assessment.tier[account] ?? -1;
        return (
          <li key={account} className={shared.item}>
            {tier >= 0 && <TierMark tier={tier} label={run.draft.tiers.list[tier]?.label} />}
            <span className={mergeClasses(shared.grow, shared.cut)} title={name}>
              <Link
                as="button"
                className={shared.link}
                appearance="subtle"
                aria-label={fill(texts.explain, { name })}
                onClick={() => {
                  explain(account);
                  onExplain();
                }}
              >
                {name}
              </Link>
            </span>
            <span>{text}</span>
          </li>
        );
      })}
    </ul>
  );
}
