import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { understandTexts } from "../../../locales/pane/understand";
import { metricTargets } from "../../../model/understand/metricFor";
import { accountGap } from "../../../model/understand/accountGap";
import { shownFigure } from "../../../model/robust/shownFigures";
import { Section } from "../../components/Section";
import { useMetrics, useNumbers, useTexts } from "../../usePane";
import { labelOf, type ShownRun } from "./shown";
import { useUnderstandStyles } from "./useStyles";

/** What the account lacks for the next tier: each criterion alone in its own unit, and all of them evenly. */
export function WaysSection(run: ShownRun): ReactNode {
  const shared = useUnderstandStyles();
  const texts = useTexts(understandTexts).ways;
  const { figure } = useNumbers();
  const metrics = useMetrics();
  const { assessment, portfolio, account, draft } = run;
  const gap = accountGap(assessment, portfolio, account);
  if (gap === null) return null;
  const targets = metricTargets(assessment, portfolio, account, gap.alone);
  const enough = gap.alone.flatMap((rating, criterion) => (Number.isNaN(rating) ? [] : [criterion]));
  const percent = shownFigure(100 * gap.evenly, "up", (shown) => shown <= 100);
  return (
    <Section
      title={fill(texts.title, { tier: labelOf(run, gap.tier, "") })}
      aside={enough.length > 1 ? texts.aside : undefined}
    >
      {gap.together === null ? (
        <p className={shared.note}>{texts.never}</p>
      ) : (
        <ul className={shared.list}>
          {enough.length === 0 && <li className={mergeClasses(shared.item, shared.quiet)}>{texts.none}</li>}
          {enough.map((criterion) => {
            const target = targets.find((own) => own.criterion === criterion);
            const rating = gap.alone[criterion] as number;
            const own = assessment.ratings[criterion]?.[account] as number;
            const column = draft.criteria[criterion]?.column ?? "";
            const { write } = metrics(column);
            const up = shownFigure(rating, "up", (shown) => shown <= 100);
            const change = target
              ? fill(texts.change, {
                  now: Number.isNaN(target.now) ? "–" : write(target.now),
                  target: write(target.target, 12),
                })
              : fill(texts.rating, { now: figure(Math.round(10 * own) / 10), target: figure(up) });
            return (
              <li key={criterion} className={shared.item}>
                <span className={mergeClasses(shared.grow, shared.cut)}>{column}</span>
                <span className={shared.strong}>{change}</span>
              </li>
            );
          })}
          <li className={shared.item}>
            <span className={shared.grow}>{texts.evenly}</span>
            <span className={shared.strong}>{figure(percent)}%</span>
          </li>
        </ul>
      )}
    </Section>
  );
}
