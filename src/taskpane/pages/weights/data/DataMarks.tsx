import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../../cells/fill";
import { weightsTexts } from "../../../../locales/pane/weights";
import { ModelError } from "../../../../model/error";
import { WHOLE } from "../../../../model/weight/balance";
import { DATA_METHODS } from "../../../draft/dataWeights";
import { useNumbers, usePane, useTexts } from "../../../usePane";
import { DataMark } from "./DataMark";
import type { DataWeights } from "./useFromData";

const useStyles = makeStyles({
  // The rail of a slider ends half a thumb inside it.
  marks: { position: "relative", height: "10px", margin: "-4px 8px 0" },
  mark: {
    position: "absolute",
    top: 0,
    transform: "translateX(-50%)",
    display: "flex",
    padding: "1px 4px",
    cursor: "pointer",
  },
  legend: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px", marginTop: "8px" },
  method: { display: "flex", alignItems: "center", gap: "4px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface DataMarksProps {
  readonly data: DataWeights;
  readonly name: string;
}

/**
 * What the data would weigh, under a dimension's slider; a double click takes it. The same figures stand in a table
 * under "From data", for whoever uses no mouse.
 */
export function DataMarks({ data, name }: DataMarksProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(weightsTexts);
  const { tenth } = useNumbers();
  const move = usePane((state) => state.moveWeight);
  return (
    <div className={styles.marks} aria-hidden>
      {DATA_METHODS.map((method) => {
        const weights = data[method];
        const own =
          weights instanceof ModelError ? undefined : weights.find((weight) => weight.name === name);
        if (!own) return null;
        return (
          <span
            key={method}
            className={styles.mark}
            style={{ left: `${(own.tenths / WHOLE) * 100}%` }}
            title={fill(texts.marks.take, { method: texts.marks[method], percent: tenth(own.tenths / 10) })}
            onDoubleClick={() => move(name, own.tenths)}
          >
            <DataMark method={method} />
          </span>
        );
      })}
    </div>
  );
}

export function DataLegend(): ReactNode {
  const styles = useStyles();
  const { marks } = useTexts(weightsTexts);
  return (
    <div className={styles.legend}>
      {DATA_METHODS.map((method) => (
        <span key={method} className={styles.method}>
          <DataMark method={method} /> {marks[method]}
        </span>
      ))}
      <span className={styles.quiet}>{marks.meaning}</span>
    </div>
  );
}
