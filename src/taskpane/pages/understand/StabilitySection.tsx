import { makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { understandTexts } from "../../../locales/pane/understand";
import { stabilityOfTiers } from "../../../model/understand/stability";
import { Section } from "../../components/Section";
import { TierMark } from "../../components/TierMark";
import { useNumbers, useTexts } from "../../usePane";
import { AccountLinks } from "./AccountLinks";
import type { PortfolioViewProps } from "./PortfolioView";
import { DEFAULT_SPREAD, SpreadChoice } from "./SpreadChoice";
import { useStability } from "./useStability";
import { useUnderstandStyles } from "./useStyles";

/** The least firm accounts that are named. */
const NAMED = 8;

const useStyles = makeStyles({ head: { margin: "8px 0 4px" }, busy: { marginTop: "4px" } });

/** How many accounts keep their tier when the weights vary at random, and which do so least. */
export function StabilitySection({ onExplain, ...run }: PortfolioViewProps): ReactNode {
  const styles = useStyles();
  const shared = useUnderstandStyles();
  const all = useTexts(understandTexts);
  const texts = all.portfolio;
  const { count } = useNumbers();
  const [spread, setSpread] = useState(DEFAULT_SPREAD);
  const { assessment, portfolio, draft } = run;
  const isPareto = draft.tiers.by === "pareto";
  const stability = useStability(assessment, portfolio, spread);
  if (isPareto)
    return (
      <Section title={texts.stability}>
        <p className={shared.note}>{all.firm.pareto}</p>
      </Section>
    );
  const choice = <SpreadChoice spread={spread} onChoose={setSpread} />;
  if (stability.kind !== "done")
    return (
      <Section title={texts.stability} aside={choice}>
        {stability.kind === "tooWide" ? (
          <p className={shared.note}>{all.firm.tooWide}</p>
        ) : (
          <>
            <ProgressBar value={stability.done / Math.max(1, stability.total)} aria-label={texts.stability} />
            <p className={mergeClasses(shared.note, styles.busy)}>
              {fill(texts.busy, { done: count(stability.done), total: count(stability.total) })}
            </p>
          </>
        )}
      </Section>
    );
  const { tiers, least } = stabilityOfTiers(assessment, stability.accounts, stability.staying);
  return (
    <Section title={texts.stability} aside={choice}>
      <table className={shared.table}>
        <colgroup>
          <col style={{ width: "40%" }} />
          <col span={3} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={shared.head}>
              {texts.tier}
            </th>
            <th scope="col" className={mergeClasses(shared.head, shared.end)}>
              {texts.accounts}
            </th>
            <th scope="col" className={mergeClasses(shared.head, shared.end)} title={texts.stayHint}>
              {texts.stay}
            </th>
            <th scope="col" className={mergeClasses(shared.head, shared.end)} title={texts.shakyHint}>
              {texts.shaky}
            </th>
          </tr>
        </thead>
        <tbody>
          {tiers.map(({ tier, accounts, staying, unsure }) => (
            <tr key={tier} className={shared.row}>
              <th scope="row" className={shared.name}>
                <span className={shared.line}>
                  <TierMark tier={tier} />
                  <span className={shared.cut} title={draft.tiers.list[tier]?.label}>
                    {draft.tiers.list[tier]?.label}
                  </span>
                </span>
              </th>
              <td className={shared.end}>{count(accounts)}</td>
              <td className={shared.end}>{accounts === 0 ? "–" : `${count(100 * staying)}%`}</td>
              <td className={shared.end}>{count(unsure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={mergeClasses(shared.quiet, styles.head)}>
        {least.length === 0 ? texts.leastNone : texts.least}
      </div>
      <AccountLinks
        {...run}
        label={texts.least}
        onExplain={onExplain}
        accounts={least.slice(0, NAMED).map(({ account, staying }) => ({
          account,
          text: `${count(100 * staying)}%`,
        }))}
      />
    </Section>
  );
}
