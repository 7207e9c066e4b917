import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { understandTexts } from "../../../locales/pane/understand";
import { ModelError } from "../../../model/error";
import { shownFigure } from "../../../model/robust/shownFigures";
import { accountFlip, accountOdds, type TierOdds } from "../../../model/understand/firmness";
import { RatingBar } from "../../components/charts/RatingBar";
import { Section } from "../../components/Section";
import { TierMark } from "../../components/TierMark";
import { useNumbers, useTexts } from "../../usePane";
import { labelOf, type ShownRun } from "./shown";
import { DEFAULT_SPREAD, SpreadChoice } from "./SpreadChoice";
import { useUnknownText } from "./useUnknownText";
import { useUnderstandStyles } from "./useStyles";

/** Enough for whole percents, in a few milliseconds. */
const RUNS = 2000;
const SEED = 1;

const useStyles = makeStyles({
  list: { marginTop: "8px" },
  label: { width: "32%", display: "flex", alignItems: "center", gap: "8px", minWidth: 0 },
  value: { width: "44px", textAlign: "right" },
});

/** How little it takes to move the account, and how sure its tier is when the weights are not. */
export function FirmSection(run: ShownRun): ReactNode {
  const shared = useUnderstandStyles();
  const texts = useTexts(understandTexts).firm;
  const [spread, setSpread] = useState(DEFAULT_SPREAD);
  const { assessment, portfolio, account } = run;
  const odds = useMemo(
    () => oddsWithin(() => accountOdds(assessment, portfolio, account, { spread, runs: RUNS, seed: SEED })),
    [assessment, portfolio, account, spread],
  );
  if (odds === null && assessment.model.tiers.by !== "pareto") return null;
  if (odds === null)
    return (
      <Section title={texts.title}>
        <p className={shared.note}>{texts.pareto}</p>
      </Section>
    );
  return (
    <Section title={texts.title} aside={<SpreadChoice spread={spread} onChoose={setSpread} />}>
      <p className={shared.text} style={{ fontSize: 12, lineHeight: "16px" }}>
        <FlipText {...run} />
      </p>
      {odds === "wide" ? (
        <p className={shared.note}>{texts.tooWide}</p>
      ) : (
        <OddsList run={run} odds={odds} label={texts.odds} />
      )}
    </Section>
  );
}

function oddsWithin(work: () => TierOdds[] | null): TierOdds[] | null | "wide" {
  try {
    return work();
  } catch (error) {
    if (error instanceof ModelError && error.code === "NUMBER_EXPECTED") return "wide";
    throw error;
  }
}

function FlipText(run: ShownRun): ReactNode {
  const texts = useTexts(understandTexts).firm;
  const { figure } = useNumbers();
  const { assessment, portfolio, account, draft } = run;
  const unknown = useUnknownText(run);
  const flip = accountFlip(assessment, portfolio, account);
  if (flip === null) return texts.stable;
  const now = 100 * (assessment.criteria[flip.criterion]?.weight ?? 0);
  const before = shownFigure(now, "nearest", () => true);
  const after = shownFigure(flip.weight, flip.change > 0 ? "up" : "down", (shown) => shown !== before);
  const moved = fill(texts.flip, {
    criterion: draft.criteria[flip.criterion]?.column,
    before: figure(before),
    after: figure(after),
    tier: labelOf(run, flip.tier, ""),
  });
  return moved + unknown(flip);
}

interface OddsListProps {
  readonly run: ShownRun;
  readonly odds: readonly TierOdds[];
  readonly label: string;
}

function OddsList({ run, odds, label }: OddsListProps): ReactNode {
  const styles = useStyles();
  const shared = useUnderstandStyles();
  const { count } = useNumbers();
  return (
    <ul className={mergeClasses(shared.list, styles.list)} aria-label={label}>
      {odds.map(({ tier, odds: own }) => {
        const name = labelOf(run, tier, "");
        return (
          <li key={tier} className={shared.item}>
            <span className={styles.label}>
              <TierMark tier={tier} />
              <span className={shared.cut} title={name}>
                {name}
              </span>
            </span>
            <span className={shared.grow} aria-hidden>
              <RatingBar rating={100 * own} mean={NaN} tier={tier} label={name} />
            </span>
            <span className={styles.value}>{count(100 * own)}%</span>
          </li>
        );
      })}
    </ul>
  );
}
