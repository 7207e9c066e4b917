import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useMemo, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { tiersTexts } from "../../../locales/pane/tiers";
import type { Override } from "../../../model/document/types";
import { accountKey, isInForce } from "../../../model/tier/overrides";
import { Fold } from "../../components/Fold";
import { TierMark } from "../../components/TierMark";
import { withoutOverride } from "../../draft/tiers";
import { useNumbers, usePane, useTexts } from "../../usePane";
import { OverrideForm } from "./OverrideForm";
import type { Run } from "./run";
import { useFormStyles } from "./useFormStyles";

/** Tiers set by hand; the model's own stays visible beside each. */
export function OverridesFold({ assessment, portfolio, draft }: Run): ReactNode {
  const styles = useFormStyles();
  const texts = useTexts(tiersTexts).overrides;
  const { count } = useNumbers();
  const edit = usePane((state) => state.edit);
  const words = usePane((state) => state.words);
  const accounts = useMemo(
    () => new Map(portfolio.ids.map((id, account) => [accountKey(id), account])),
    [portfolio],
  );
  const { overrides, asOf, tiers } = draft;
  const note = ({ id, expires, reason, by }: Override, isOn: boolean): string => {
    const account = accounts.get(accountKey(id));
    const own = account === undefined ? undefined : tiers.list[assessment.afterGates[account] ?? -1]?.label;
    const until = expires && fill(isOn ? texts.until : texts.expired, { date: expires });
    const model = fill(texts.model, { tier: own ?? words.unrated });
    return [account === undefined ? texts.unknown : model, reason, by, until].filter(Boolean).join(" · ");
  };
  return (
    <Fold
      title={texts.title}
      note={overrides.length === 0 ? texts.none : overrides.map(({ id }) => id).join(", ")}
      count={count(overrides.length)}
    >
      <div className={styles.quiet}>{texts.text}</div>
      <ul className={styles.rows}>
        {overrides.map((override) => (
          <li key={override.id} className={styles.row}>
            <TierMark tier={tiers.list.findIndex(({ label }) => label === override.tier)} />
            <span className={styles.text}>
              {portfolio.names[accounts.get(accountKey(override.id)) ?? -1] ?? override.id}: {override.tier}
              <div className={styles.quiet}>{note(override, isInForce(override, asOf))}</div>
            </span>
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={fill(texts.remove, { account: override.id })}
              onClick={() => edit((model) => withoutOverride(model, override.id))}
            />
          </li>
        ))}
      </ul>
      <OverrideForm portfolio={portfolio} draft={draft} />
    </Fold>
  );
}
