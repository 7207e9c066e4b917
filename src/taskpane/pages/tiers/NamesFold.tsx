import { Input } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { tiersTexts } from "../../../locales/pane/tiers";
import type { TierRule, Ties } from "../../../model/document/types";
import { Choice } from "../../components/Choice";
import { Fold } from "../../components/Fold";
import { Labelled } from "../../components/Labelled";
import { TierMark } from "../../components/TierMark";
import { withLabel, withRule, withTies } from "../../draft/tiers";
import { usePane, useTexts } from "../../usePane";
import type { Run } from "./run";
import { useFormStyles } from "./useFormStyles";

const RULES: readonly TierRule[] = ["potential", "bands"];
const TIES: readonly Ties[] = ["promote", "demote", "order"];

/** What the tiers are called, and how the last two are told apart. */
export function NamesFold({ draft }: Run): ReactNode {
  const styles = useFormStyles();
  const texts = useTexts(tiersTexts).names;
  const edit = usePane((state) => state.edit);
  const { list, rule, ties, by } = draft.tiers;
  return (
    <Fold title={texts.title} note={list.map(({ label }) => label).join(" · ")}>
      {list.map(({ label }, tier) => (
        <div key={tier} className={styles.end}>
          <TierMark tier={tier} />
          <NameField
            key={label}
            name={label}
            label={fill(texts.label, { number: tier + 1 })}
            onTake={(name) => edit((model) => withLabel(model, tier, name))}
          />
        </div>
      ))}
      <Labelled label={texts.rule}>
        {(id) => (
          <Choice
            id={id}
            value={rule}
            options={RULES.map((own) => ({ value: own, text: texts.rules[own] }))}
            onChoose={(own) => edit((model) => withRule(model, own as TierRule))}
          />
        )}
      </Labelled>
      {by === "quota" && (
        <Labelled label={texts.ties}>
          {(id) => (
            <Choice
              id={id}
              value={ties}
              options={TIES.map((own) => ({ value: own, text: texts.tie[own] }))}
              onChoose={(own) => edit((model) => withTies(model, own as Ties))}
            />
          )}
        </Labelled>
      )}
    </Fold>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly label: string;
  readonly onTake: (name: string) => void;
}

function NameField({ name, label, onTake }: NameFieldProps): ReactNode {
  const [typed, setTyped] = useState(name);
  const take = (): void => {
    const wanted = typed.trim();
    setTyped(name);
    if (wanted !== "" && wanted !== name) onTake(wanted);
  };
  return (
    <Input
      size="small"
      aria-label={label}
      value={typed}
      onChange={(_, data) => setTyped(data.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === "Enter" && take()}
    />
  );
}
