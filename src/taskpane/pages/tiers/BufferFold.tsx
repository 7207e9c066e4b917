import { useMemo, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { tiersTexts } from "../../../locales/pane/tiers";
import { Fold } from "../../components/Fold";
import { Labelled } from "../../components/Labelled";
import { NumberField } from "../../components/NumberField";
import { countSteps } from "../../draft/tierFigures";
import { withBuffer } from "../../draft/tiers";
import { useNumbers, usePane, useTexts } from "../../usePane";
import type { Run } from "./run";

/** How far a score must pass a cut before an account changes its tier. */
export function BufferFold({ assessment, portfolio, draft }: Run): ReactNode {
  const texts = useTexts(tiersTexts).buffer;
  const { tenth, count, figure } = useNumbers();
  const edit = usePane((state) => state.edit);
  const { buffer } = draft.tiers;
  const held = useMemo(() => countSteps(assessment).buffer, [assessment]);
  const hasPrevious = portfolio.previous !== null;
  const width = fill(texts.note, { width: figure(buffer) });
  return (
    <Fold
      title={texts.title}
      note={hasPrevious ? width : `${width} · ${texts.noPrevious}`}
      count={count(held)}
    >
      <div>{hasPrevious ? fill(texts.held, { count: count(held) }) : texts.text}</div>
      <Labelled label={texts.label}>
        {(id) => (
          <NumberField
            id={id}
            label={texts.label}
            value={buffer}
            step={0.1}
            format={buffer < 0.1 ? figure : tenth}
            onTake={(value) => edit((model) => withBuffer(model, value, assessment.cuts))}
          />
        )}
      </Labelled>
    </Fold>
  );
}
