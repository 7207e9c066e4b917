import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { understandTexts } from "../../../locales/pane/understand";
import { CHECK } from "../../../model/assessment";
import { bandOf, scoreCuts } from "../../../model/understand/standing";
import { QuadrantMark } from "../../components/charts/QuadrantMark";
import { TierScale } from "../../components/charts/TierScale";
import { TierMark } from "../../components/TierMark";
import { useNumbers, usePane, useTexts } from "../../usePane";
import { labelOf, type ShownRun } from "./shown";
import { useStepText } from "./useStepText";
import { useUnderstandStyles } from "./useStyles";

const useStyles = makeStyles({
  section: {
    paddingBottom: "12px",
    marginBottom: "12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", alignItems: "center", gap: "12px", marginBottom: "8px" },
  score: { fontSize: "28px", lineHeight: "36px", fontWeight: tokens.fontWeightSemibold },
  names: { flex: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "2px" },
  name: { display: "flex", alignItems: "center", gap: "8px", minWidth: 0 },
  tier: { fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  rank: { textAlign: "right", fontSize: "14px", lineHeight: "20px", whiteSpace: "nowrap" },
  of: { fontSize: "12px", lineHeight: "16px" },
  step: { marginTop: "4px" },
});

/** Score, tier, quadrant and rank, where the score lies between the cuts, and the step that decided. */
export function StandingSection(run: ShownRun): ReactNode {
  const styles = useStyles();
  const shared = useUnderstandStyles();
  const texts = useTexts(understandTexts).standing;
  const words = usePane((state) => state.words);
  const { tenth, count } = useNumbers();
  const { assessment, portfolio, account } = run;
  const step = useStepText(run);
  const score = assessment.score[account] ?? NaN;
  const tier = assessment.tier[account] ?? -1;
  const quadrant = assessment.quadrant[account] ?? -1;
  const rank = assessment.rank[account] ?? 0;
  const ranked = assessment.rank.reduce((sum, own) => sum + Number(own > 0), 0);
  const cuts = scoreCuts(assessment, portfolio, account);
  const shownScore = Number.isNaN(score) ? "–" : tenth(score);
  const scale = fill(cuts.length === 0 ? texts.scaleFirst : texts.scale, {
    score: shownScore,
    cuts: cuts.map(tenth).join(", "),
  });
  return (
    <section className={styles.section} aria-label={texts.title}>
      <div className={styles.head}>
        <span className={styles.score}>{shownScore}</span>
        <div className={styles.names}>
          <span className={styles.name}>
            {tier >= 0 && <TierMark tier={tier} />}
            <span className={mergeClasses(styles.tier, shared.cut)}>
              {labelOf(run, tier, assessment.status[account] === CHECK ? words.check : words.unrated)}
            </span>
          </span>
          {quadrant >= 0 && (
            <span className={mergeClasses(styles.name, shared.quiet)}>
              <QuadrantMark quadrant={quadrant} />
              <span className={shared.cut}>{words.quadrants[quadrant]}</span>
            </span>
          )}
        </div>
        <div className={styles.rank}>
          {rank > 0 ? fill(texts.rank, { rank: count(rank) }) : texts.noRank}
          {rank > 0 && (
            <div className={mergeClasses(styles.of, shared.quiet)}>
              {fill(texts.of, { count: count(ranked) })}
            </div>
          )}
        </div>
      </div>
      {!Number.isNaN(score) && cuts.length > 0 && (
        <TierScale score={score} cuts={cuts} band={bandOf(score, cuts)} label={scale} write={tenth} />
      )}
      <p className={mergeClasses(shared.note, styles.step)}>{step}</p>
    </section>
  );
}
