import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { fill } from "../../../../cells/fill";
import { pairwiseTexts } from "../../../../locales/pane/pairwise";
import type { Model } from "../../../../model/document/types";
import { Choice } from "../../../components/Choice";
import { Labelled } from "../../../components/Labelled";
import { keyOf, MOST_ITEMS, outcomeOf, pairsOf, subjectsOf, type Subject } from "../../../draft/interview";
import { usePane, useTexts } from "../../../usePane";
import { Answers } from "./Answers";
import { Consistency } from "./Consistency";
import { JudgedWeights } from "./JudgedWeights";
import { Question } from "./Question";

const useStyles = makeStyles({
  note: { margin: "8px 0", color: tokens.colorNeutralForeground3 },
  compare: { marginBottom: "12px" },
});

export interface PairwiseProps {
  readonly model: Model;
  /** After weights were taken. */
  readonly onTaken: () => void;
}

/** The pairwise comparison: one question at a time, for one level of the weights. */
export function Pairwise({ model, onTaken }: PairwiseProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(pairwiseTexts);
  const subjects = subjectsOf(model);
  const [chosen, setChosen] = useState("0");
  const subject = subjects[Number(chosen)] ?? subjects[0];
  if (!subject) return <p className={styles.note}>{texts.nothing}</p>;
  const first = model.dimensions.length > 0 ? texts.dimensions : texts.criteria;
  const options = subjects.map(({ dimension }, index) => ({
    value: String(index),
    text: dimension === null ? first : fill(texts.criteriaOf, { dimension }),
  }));
  return (
    <>
      {subjects.length > 1 && (
        <div className={styles.compare}>
          <Labelled label={texts.compare}>
            {(id) => <Choice id={id} value={chosen} options={options} onChoose={setChosen} />}
          </Labelled>
        </div>
      )}
      <Interview key={`${subject.dimension}`} model={model} subject={subject} onTaken={onTaken} />
      <p className={styles.note}>{texts.source}</p>
    </>
  );
}

function Interview({ model, subject, onTaken }: PairwiseProps & { readonly subject: Subject }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(pairwiseTexts);
  const answers = usePane((state) => state.answers);
  const pairs = pairsOf(subject);
  const isOpen = (index: number): boolean => answers[keyOf(subject, pairs[index] ?? [0, 0])] === undefined;
  const nextOpen = (after: number): number => {
    const later = pairs.findIndex((_, index) => index > after && isOpen(index));
    return later >= 0 ? later : pairs.findIndex((_, index) => index !== after && isOpen(index));
  };
  const [position, setPosition] = useState(() => pairs.findIndex((_, index) => isOpen(index)));
  const count = subject.items.length;
  if (count > MOST_ITEMS)
    return (
      <p className={styles.note}>
        {fill(texts.tooMany, { count, questions: pairs.length, most: MOST_ITEMS })}
      </p>
    );
  const pair = pairs[position];
  const outcome = outcomeOf(subject, answers);
  const isComplete = outcome?.compared === count;
  return (
    <>
      {pair && (
        <Question
          key={position}
          subject={subject}
          pair={pair}
          number={position + 1}
          count={pairs.length}
          onBack={position > 0 ? () => setPosition(position - 1) : null}
          onNext={() => setPosition(nextOpen(position))}
        />
      )}
      <Consistency
        subject={subject}
        outcome={outcome}
        onAsk={(asked) =>
          setPosition(pairs.findIndex(([one, other]) => one === asked[0] && other === asked[1]))
        }
      />
      {outcome && isComplete && (
        <JudgedWeights model={model} subject={subject} weights={outcome.weights} onTaken={onTaken} />
      )}
      <Answers subject={subject} onAsk={setPosition} />
    </>
  );
}
