import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { understandTexts } from "../../../locales/pane/understand";
import { neighbours, radarAxes, rankedAccounts } from "../../../model/understand/compare";
import { Radar } from "../../components/charts/Radar";
import { Section } from "../../components/Section";
import { TierMark } from "../../components/TierMark";
import { useNumbers, usePane, useTexts } from "../../usePane";
import { labelOf, type ShownRun } from "./shown";
import { useUnderstandStyles } from "./useStyles";

/** Accounts on each side. */
const REACH = 2;

const useStyles = makeStyles({
  dash: { display: "inline-block", width: "18px", borderTop: "1px dashed", verticalAlign: "middle" },
  rank: { width: "32px", textAlign: "right", color: tokens.colorNeutralForeground3 },
  own: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  name: { color: tokens.colorNeutralForeground1 },
});

/** The account's profile against its tier, and those who stand beside it. */
export function ProfileSection(run: ShownRun): ReactNode {
  const texts = useTexts(understandTexts);
  const rank = run.assessment.rank[run.account] ?? 0;
  return (
    <>
      <RadarPart {...run} />
      {rank > 0 && (
        <Section title={texts.near.title}>
          <Neighbours {...run} />
        </Section>
      )}
    </>
  );
}

function RadarPart(run: ShownRun): ReactNode {
  const styles = useStyles();
  const shared = useUnderstandStyles();
  const all = useTexts(understandTexts);
  const texts = all.radar;
  const { count } = useNumbers();
  const { assessment, portfolio, account } = run;
  const tier = assessment.tier[account] ?? -1;
  const axes = useMemo(
    () =>
      (tier < 0 ? [] : radarAxes(assessment, account)).map((axis) => ({
        ...axis,
        name: axis.isLessBetter ? fill(texts.low, { name: axis.name }) : axis.name,
      })),
    [assessment, account, tier, texts],
  );
  if (tier < 0) return null;
  const tierLabel = labelOf(run, tier, "");
  const figure = (value: number): string => (Number.isNaN(value) ? all.why.unknown : count(value));
  const told = fill(texts.label, {
    name: portfolio.names[account],
    tier: tierLabel,
    axes: axes
      .map(({ name, own, mean }) => fill(texts.axis, { axis: name, own: figure(own), mean: figure(mean) }))
      .join("; "),
  });
  return (
    <Section
      title={texts.title}
      aside={
        axes.length > 0 && (
          <>
            <span className={styles.dash} /> {fill(all.why.mean, { tier: tierLabel })}
          </>
        )
      }
    >
      {axes.length === 0 ? (
        <p className={shared.note}>{texts.few}</p>
      ) : (
        <Radar axes={axes} tier={tier} label={told} />
      )}
    </Section>
  );
}

function Neighbours({ assessment, portfolio, account, draft }: ShownRun): ReactNode {
  const styles = useStyles();
  const shared = useUnderstandStyles();
  const texts = useTexts(understandTexts).near;
  const { tenth, count } = useNumbers();
  const explain = usePane((state) => state.explain);
  const ranking = useMemo(() => rankedAccounts(assessment), [assessment]);
  return (
    <ul className={shared.list} aria-label={texts.label}>
      {neighbours(ranking, account, REACH).map((own) => {
        const name = portfolio.names[own] ?? "";
        const tier = assessment.tier[own] ?? -1;
        const isOwn = own === account;
        return (
          <li
            key={own}
            className={mergeClasses(shared.item, isOwn && styles.own)}
            aria-current={isOwn ? "true" : undefined}
          >
            <span className={styles.rank}>{count(assessment.rank[own] ?? 0)}</span>
            {tier >= 0 && <TierMark tier={tier} label={draft.tiers.list[tier]?.label} />}
            <span className={mergeClasses(shared.grow, shared.cut)} title={name}>
              {isOwn ? (
                name
              ) : (
                <Link
                  as="button"
                  className={mergeClasses(shared.link, styles.name)}
                  appearance="subtle"
                  aria-label={fill(texts.explain, { name })}
                  onClick={() => explain(own)}
                >
                  {name}
                </Link>
              )}
            </span>
            <span>{tenth(assessment.score[own] ?? NaN)}</span>
          </li>
        );
      })}
    </ul>
  );
}
