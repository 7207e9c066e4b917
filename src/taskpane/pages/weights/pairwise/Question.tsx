import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { fill } from "../../../../cells/fill";
import { pairwiseTexts } from "../../../../locales/pane/pairwise";
import { Section } from "../../../components/Section";
import { useArrows } from "../../../components/useArrows";
import { keyOf, STEPS, type Pair, type Subject } from "../../../draft/interview";
import { usePane, useTexts } from "../../../usePane";
import { degreeText } from "./degree";

const useStyles = makeStyles({
  names: { display: "flex", gap: "12px", marginBottom: "4px" },
  name: { flex: 1, minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  second: { textAlign: "right" },
  scale: { display: "flex", gap: "2px" },
  step: {
    flex: 1,
    minWidth: 0,
    height: "32px",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  given: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorBrandBackground}`,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
  said: { minHeight: "32px", margin: "4px 0", color: tokens.colorNeutralForeground3 },
  ways: { display: "flex", gap: "8px" },
});

export interface QuestionProps {
  readonly subject: Subject;
  readonly pair: Pair;
  readonly number: number;
  readonly count: number;
  readonly onBack: (() => void) | null;
  /** To the next open question. */
  readonly onNext: () => void;
}

/** Two names and nine degrees between them; a degree answers and asks the next. */
export function Question({ subject, pair, number, count, onBack, onNext }: QuestionProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(pairwiseTexts);
  const question = keyOf(subject, pair);
  const given = usePane((state) => state.answers[question]);
  const answer = usePane((state) => state.answer);
  const arrows = useArrows(STEPS, given ?? 1, false);
  const scale = useRef<HTMLDivElement>(null);
  const first = subject.items[pair[0]] ?? "";
  const second = subject.items[pair[1]] ?? "";
  useEffect(() => {
    // Whoever answers by keyboard goes on where the last question was.
    if (document.activeElement === document.body) scale.current?.querySelectorAll("button")[4]?.focus();
  }, []);
  return (
    <Section title={texts.question} aside={fill(texts.position, { number, count })}>
      <div className={styles.names}>
        <span className={styles.name}>{first}</span>
        <span className={mergeClasses(styles.name, styles.second)}>{second}</span>
      </div>
      <div
        ref={scale}
        className={styles.scale}
        role="group"
        aria-label={fill(texts.scale, { first, second })}
      >
        {STEPS.map((times) => {
          const said = degreeText(texts, times, first, second);
          const degree = Math.round(Math.max(times, 1 / times));
          return (
            <button
              key={times}
              type="button"
              className={mergeClasses(styles.step, times === given && styles.given)}
              aria-label={fill(texts.step, { degree, said })}
              aria-pressed={times === given}
              title={said}
              {...arrows(times)}
              onClick={() => {
                answer(question, times);
                onNext();
              }}
            >
              {degree}
            </button>
          );
        })}
      </div>
      <p className={styles.said}>
        {given === undefined ? texts.hint : degreeText(texts, given, first, second)}
      </p>
      <div className={styles.ways}>
        {onBack && (
          <Button size="small" onClick={onBack}>
            {texts.back}
          </Button>
        )}
        <Button size="small" onClick={onNext}>
          {texts.skip}
        </Button>
      </div>
    </Section>
  );
}
