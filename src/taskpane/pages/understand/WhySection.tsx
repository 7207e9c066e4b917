import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { understandTexts } from "../../../locales/pane/understand";
import { contribution } from "../../../model/score/contribution";
import { tierMeans } from "../../../model/understand/compare";
import { RatingBar } from "../../components/charts/RatingBar";
import { Section } from "../../components/Section";
import { useMetrics, useNumbers, usePane, useTexts } from "../../usePane";
import { labelOf, type ShownRun } from "./shown";
import { useUnderstandStyles } from "./useStyles";

const useStyles = makeStyles({
  legend: { display: "flex", alignItems: "center", gap: "4px" },
  tick: {
    width: "2px",
    height: "12px",
    marginLeft: "8px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  bar: { padding: "0 8px" },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** What each criterion contributes to the score, and its rating against the mean of the account's tier. */
export function WhySection(run: ShownRun): ReactNode {
  const styles = useStyles();
  const shared = useUnderstandStyles();
  const texts = useTexts(understandTexts).why;
  const { tenth, count } = useNumbers();
  const words = usePane((state) => state.words);
  const { assessment, account, draft } = run;
  const tier = assessment.tier[account] ?? -1;
  const tierLabel = labelOf(run, tier, words.unrated);
  const means = useMemo(() => tierMeans(assessment, tier), [assessment, tier]);
  const points = contribution(
    assessment.ratings.map((column) => column.slice(account, account + 1)),
    assessment.criteria.map(({ weight }) => weight),
  );
  const score = assessment.score[account] ?? NaN;
  if (Number.isNaN(score)) return null;
  return (
    <Section
      title={texts.title}
      aside={
        tier >= 0 && (
          <span className={styles.legend} aria-hidden>
            <span className={styles.tick} />
            {fill(texts.mean, { tier: tierLabel })}
          </span>
        )
      }
    >
      <table className={shared.table}>
        <colgroup>
          <col style={{ width: "32%" }} />
          <col style={{ width: "20%" }} />
          <col />
          <col style={{ width: 28 }} />
          <col style={{ width: 44 }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={shared.head}>
              {texts.criterion}
            </th>
            <th scope="col" className={mergeClasses(shared.head, shared.end)}>
              {texts.value}
            </th>
            <th scope="col" colSpan={2} className={mergeClasses(shared.head, styles.bar)}>
              {texts.ratingHead}
            </th>
            <th scope="col" className={mergeClasses(shared.head, shared.end)}>
              {texts.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {draft.criteria.map(({ column }, index) => {
            const rating = assessment.ratings[index]?.[account] ?? NaN;
            const mean = means[index] ?? NaN;
            const told = fill(texts.bar, {
              rating: Number.isNaN(rating) ? texts.unknown : count(rating),
              mean: Number.isNaN(mean) ? "–" : count(mean),
              tier: tierLabel,
            });
            return (
              <tr key={index} className={shared.row}>
                <th scope="row" className={mergeClasses(shared.name, shared.cut)} title={column}>
                  {column}
                </th>
                <td className={mergeClasses(shared.end, shared.cut)}>
                  <Value run={run} criterion={index} />
                </td>
                <td className={styles.bar}>
                  <RatingBar rating={rating} mean={mean} tier={tier} label={told} />
                </td>
                <td className={mergeClasses(shared.end, shared.quiet)}>
                  {Number.isNaN(rating) ? "–" : count(rating)}
                </td>
                <td className={shared.end}>{tenth(points[index]?.[0] ?? NaN)}</td>
              </tr>
            );
          })}
          <tr className={mergeClasses(shared.row, styles.total)}>
            <th scope="row" colSpan={4} className={shared.name} style={{ fontWeight: "inherit" }}>
              {texts.score}
            </th>
            <td className={shared.end}>{tenth(score)}</td>
          </tr>
        </tbody>
      </table>
    </Section>
  );
}

/** The metric in the sheet; a dash where the cell holds none. */
function Value({ run, criterion }: { readonly run: ShownRun; readonly criterion: number }): ReactNode {
  const { write } = useMetrics()(run.draft.criteria[criterion]?.column ?? "");
  const metric = run.portfolio.metrics[criterion]?.values[run.account] ?? NaN;
  const text = Number.isNaN(metric) ? "–" : write(metric);
  return <span title={text}>{text}</span>;
}
