import { makeStyles, Slider, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { fill } from "../../../../cells/fill";
import { errorSentence } from "../../../../cells/sentence";
import { fromDataTexts } from "../../../../locales/pane/fromData";
import type { Model } from "../../../../model/document/types";
import { ModelError } from "../../../../model/error";
import { Choice } from "../../../components/Choice";
import { Labelled } from "../../../components/Labelled";
import { blended } from "../../../draft/dataWeights";
import { weightsOf, withProposal, type Weight } from "../../../draft/weights";
import { useNumbers, usePane, useTexts } from "../../../usePane";
import { TakeButton } from "../TakeButton";
import { BlendTable } from "./BlendTable";
import { useFromData, type DataWeights } from "./useFromData";

const METHODS = ["critic", "entropy", "both"] as const;
type Method = (typeof METHODS)[number];

/** Part of the data that is proposed first (ours): they may move a weight, not make it. */
const FIRST_PART = 30;

const useStyles = makeStyles({
  why: { margin: "0 0 8px" },
  quiet: { margin: "4px 0 8px", color: tokens.colorNeutralForeground3 },
  part: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  slider: { width: "100%", minWidth: 0, minHeight: "24px", display: "grid" },
  refused: { margin: "8px 0" },
});

export interface FromDataProps {
  readonly model: Model;
  /** After weights were taken. */
  readonly onTaken: () => void;
}

/** Entropy and CRITIC beside the chosen weights, and a blend of both. */
export function FromData({ model, onTaken }: FromDataProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(fromDataTexts);
  const { count } = useNumbers();
  const accounts = usePane((state) => state.portfolio?.count ?? 0);
  const language = usePane((state) => state.language);
  const locked = usePane((state) => state.locked);
  const takeFrom = usePane((state) => state.takeFrom);
  const data = useFromData();
  const [method, setMethod] = useState<Method>("critic");
  const [part, setPart] = useState(FIRST_PART);
  if (!data) return <p className={styles.why}>{texts.waiting}</p>;
  const chosen = weightsOf(model);
  const own = weightsBy(data, method);
  const take = (weights: readonly Weight[]): void => {
    takeFrom("data", (before) => withProposal(before, weights, locked));
    onTaken();
  };
  return (
    <>
      <p className={styles.why}>{fill(texts.why, { count: count(accounts) })}</p>
      <Labelled label={texts.method}>
        {(id) => (
          <Choice
            id={id}
            value={method}
            options={METHODS.map((value) => ({ value, text: texts.methods[value] }))}
            onChoose={(value) => setMethod(value as Method)}
          />
        )}
      </Labelled>
      <p className={styles.quiet}>{texts.explain[method]}</p>
      {own instanceof ModelError ? (
        <p className={styles.refused} role="alert">
          {errorSentence(own, language)}
        </p>
      ) : (
        <Blend chosen={chosen} own={own} data={data} part={part} onPart={setPart} onTake={take} />
      )}
    </>
  );
}

interface BlendProps {
  readonly chosen: readonly Weight[];
  readonly own: readonly Weight[];
  readonly data: DataWeights;
  /** Part of the data, in percent. */
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onTake: (weights: readonly Weight[]) => void;
}

function Blend({ chosen, own, data, part, onPart, onTake }: BlendProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(fromDataTexts);
  const { count } = useNumbers();
  const blend = blended(chosen, own, part / 100);
  const parts = fill(texts.parts, { own: count(100 - part), data: count(part) });
  return (
    <>
      <div className={styles.part}>
        <span aria-hidden>{texts.part}</span>
        <span aria-hidden>{parts}</span>
      </div>
      <Slider
        className={styles.slider}
        size="small"
        min={0}
        max={100}
        value={part}
        aria-label={texts.part}
        aria-valuetext={parts}
        onChange={(_, { value }) => onPart(Math.round(value))}
      />
      <BlendTable chosen={chosen} data={data} blend={blend} />
      <TakeButton
        label={texts.use}
        blockedBy={part === 0 ? texts.nothing : null}
        onTake={() => onTake(blend)}
      />
    </>
  );
}

function weightsBy({ critic, entropy }: DataWeights, method: Method): readonly Weight[] | ModelError {
  if (method === "critic") return critic;
  if (method === "entropy" || entropy instanceof ModelError) return entropy;
  return critic instanceof ModelError ? critic : blended(critic, entropy, 0.5);
}
