import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useMemo, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { tiersTexts } from "../../../locales/pane/tiers";
import type { Gate } from "../../../model/document/types";
import { Fold } from "../../components/Fold";
import { countSteps } from "../../draft/tierFigures";
import { withGates } from "../../draft/tiers";
import { useNumbers, usePane, useTexts } from "../../usePane";
import { GateForm } from "./GateForm";
import type { Run } from "./run";
import { useFormStyles } from "./useFormStyles";

/** Columns that cap the tier of the accounts they flag. */
export function GatesFold({ assessment, draft }: Run): ReactNode {
  const styles = useFormStyles();
  const texts = useTexts(tiersTexts).gates;
  const { count } = useNumbers();
  const edit = usePane((state) => state.edit);
  const { gates } = draft;
  const capped = useMemo(() => countSteps(assessment).gate, [assessment]);
  const sentence = (gate: Gate): string =>
    fill(gate.op === "true" ? texts.capsTrue : texts.caps, { ...gate, value: gate.value ?? "" });
  return (
    <Fold
      title={texts.title}
      note={gates.length === 0 ? texts.none : gates.map(sentence).join("; ")}
      count={count(capped)}
    >
      <div className={styles.quiet}>{texts.text}</div>
      <ul className={styles.rows}>
        {gates.map((gate, index) => (
          <li key={index} className={styles.row}>
            <span className={styles.text}>
              {sentence(gate)}
              {gate.reason !== "" && <span className={styles.quiet}> · {gate.reason}</span>}
            </span>
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={fill(texts.remove, { column: gate.column })}
              onClick={() =>
                edit((model) =>
                  withGates(
                    model,
                    model.gates.filter((own) => own !== gate),
                  ),
                )
              }
            />
          </li>
        ))}
      </ul>
      <GateForm draft={draft} />
    </Fold>
  );
}
