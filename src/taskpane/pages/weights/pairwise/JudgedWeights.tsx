import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pairwiseTexts } from "../../../../locales/pane/pairwise";
import type { Model } from "../../../../model/document/types";
import { Section } from "../../../components/Section";
import { judgedWeights, type Subject } from "../../../draft/interview";
import { weightsOf, withProposal, type Weight } from "../../../draft/weights";
import { useNumbers, usePane, useTexts } from "../../../usePane";
import { TakeButton } from "../TakeButton";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, padding: 0 },
  name: {
    height: "24px",
    padding: 0,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  number: { width: "56px", padding: 0, textAlign: "right" },
  judged: { fontWeight: tokens.fontWeightSemibold },
});

export interface JudgedWeightsProps {
  readonly model: Model;
  readonly subject: Subject;
  readonly weights: readonly number[];
  readonly onTaken: () => void;
}

/** What the answers come to beside what is set now. */
export function JudgedWeights({ model, subject, weights, onTaken }: JudgedWeightsProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(pairwiseTexts);
  const { tenth } = useNumbers();
  const locked = usePane((state) => state.locked);
  const takeFrom = usePane((state) => state.takeFrom);
  const proposed = judgedWeights(model, subject, weights);
  const now = tenthsIn(weightsOf(model), subject);
  const judged = tenthsIn(weightsOf(withProposal(model, proposed, locked)), subject);
  return (
    <Section title={texts.result}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={styles.head} />
            <th scope="col" className={`${styles.head} ${styles.number}`}>
              {texts.head.now}
            </th>
            <th scope="col" className={`${styles.head} ${styles.number}`}>
              {texts.head.judged}
            </th>
          </tr>
        </thead>
        <tbody>
          {subject.items.map((item) => (
            <tr key={item}>
              <th scope="row" className={styles.name} title={item}>
                {item}
              </th>
              <td className={styles.number}>{tenth((now.get(item) ?? 0) / 10)}</td>
              <td className={`${styles.number} ${styles.judged}`}>{tenth((judged.get(item) ?? 0) / 10)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <TakeButton
        label={texts.use}
        onTake={() => {
          takeFrom("pairwise", (own) => withProposal(own, proposed, locked));
          onTaken();
        }}
      />
    </Section>
  );
}

/** Tenths of each item compared: weights of the first level, or shares of the dimension. */
function tenthsIn(weights: readonly Weight[], { dimension }: Subject): Map<string, number> {
  if (dimension === null) return new Map(weights.map(({ name, tenths }) => [name, tenths]));
  const own = weights.find(({ name }) => name === dimension)?.criteria ?? [];
  return new Map(own.map(({ column, share }) => [column, share]));
}
