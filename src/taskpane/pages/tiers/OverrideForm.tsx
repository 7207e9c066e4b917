import { Button, Input } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactNode } from "react";
import { tiersTexts } from "../../../locales/pane/tiers";
import { Choice } from "../../components/Choice";
import { Labelled } from "../../components/Labelled";
import { withOverride } from "../../draft/tiers";
import { usePane, useTexts } from "../../usePane";
import type { Run } from "./run";
import { useFormStyles } from "./useFormStyles";

/** Names offered while one is typed. */
const OFFERED = 20;

/** A new override: account, tier, reason, by whom, until when. */
export function OverrideForm({ portfolio, draft }: Pick<Run, "portfolio" | "draft">): ReactNode {
  const styles = useFormStyles();
  const texts = useTexts(tiersTexts).overrides;
  const edit = usePane((state) => state.edit);
  const listId = useId();
  const labels = draft.tiers.list.map(({ label }) => label);
  const [name, setName] = useState("");
  const [tier, setTier] = useState(labels[0] ?? "");
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const [expires, setExpires] = useState("");
  const wanted = name.trim().toLowerCase();
  const offered = useMemo(
    () => (wanted === "" ? [] : firstMatches(portfolio.names, wanted)),
    [portfolio, wanted],
  );
  const account = portfolio.names.findIndex(
    (own, index) => own.toLowerCase() === wanted || portfolio.ids[index]?.toLowerCase() === wanted,
  );
  const barrier =
    wanted === ""
      ? texts.needsAccount
      : account < 0
        ? texts.unknown
        : reason.trim() === ""
          ? texts.needsReason
          : null;
  const add = (): void => {
    const id = portfolio.ids[account];
    if (barrier !== null || id === undefined) return;
    const until = expires === "" ? null : expires;
    const override = { id, tier, reason: reason.trim(), by: by.trim(), expires: until };
    edit((model) => withOverride(model, override));
    setName("");
    setReason("");
  };
  const field = (label: string, value: string, set: (value: string) => void, more = {}): ReactNode => (
    <Labelled label={label}>
      {(id) => (
        <Input
          id={id}
          className={styles.input}
          size="small"
          value={value}
          onChange={(_, data) => set(data.value)}
          {...more}
        />
      )}
    </Labelled>
  );
  return (
    <div className={styles.form}>
      {field(texts.account, name, setName, { input: { list: listId } })}
      <datalist id={listId}>
        {offered.map((own) => (
          <option key={own} value={own} />
        ))}
      </datalist>
      <Labelled label={texts.tier}>
        {(id) => (
          <Choice
            id={id}
            value={tier}
            options={labels.map((own) => ({ value: own, text: own }))}
            onChoose={setTier}
          />
        )}
      </Labelled>
      {field(texts.reason, reason, setReason)}
      {field(texts.by, by, setBy)}
      {field(texts.expires, expires, setExpires, { type: "date" })}
      <div className={`${styles.wide} ${styles.end}`}>
        <Button className={styles.button} size="small" disabledFocusable={barrier !== null} onClick={add}>
          {texts.add}
        </Button>
        {barrier && <span className={styles.quiet}>{barrier}</span>}
      </div>
    </div>
  );
}

function firstMatches(names: readonly string[], wanted: string): string[] {
  const found = new Set<string>();
  for (const name of names) {
    if (found.size === OFFERED) break;
    if (name.toLowerCase().includes(wanted)) found.add(name);
  }
  return [...found];
}
