import { Button, Input } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { tiersTexts } from "../../../locales/pane/tiers";
import type { Comparison, Model } from "../../../model/document/types";
import { Choice, type ChoiceOption } from "../../components/Choice";
import { Labelled } from "../../components/Labelled";
import { withGates } from "../../draft/tiers";
import { useNumbers, usePane, useTexts } from "../../usePane";
import { useFormStyles } from "./useFormStyles";

const TEMPLATES = ["pays", "power", "policy", "own"] as const;
const OPS: readonly Comparison[] = [">", ">=", "<", "<=", "=", "<>", "true"];
const SIGNS: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤", "<>": "≠" };

/** A new gate. The source names the reasons and no figure: the value is the analyst's. */
export function GateForm({ draft }: { readonly draft: Model }): ReactNode {
  const styles = useFormStyles();
  const texts = useTexts(tiersTexts).gates;
  const { parse } = useNumbers();
  const headers = usePane((state) => state.grid?.headers) ?? [];
  const edit = usePane((state) => state.edit);
  const labels = draft.tiers.list.map(({ label }) => label);
  const [template, setTemplate] = useState<(typeof TEMPLATES)[number]>("pays");
  const [column, setColumn] = useState(headers[headers.length - 1] ?? "");
  const [op, setOp] = useState<Comparison>(">");
  const [value, setValue] = useState("");
  const [cap, setCap] = useState(labels[1] ?? "");
  const isReady = op === "true" || value.trim() !== "";
  const add = (): void => {
    const number = parse(value);
    const typed = Number.isNaN(number) ? value.trim() : number;
    const reason = template === "own" ? "" : texts.templates[template];
    const gate = { column, op, value: op === "true" ? null : typed, cap, reason };
    edit((model) => withGates(model, [...model.gates, gate]));
    setValue("");
  };
  const option = (own: string): ChoiceOption => ({ value: own, text: own });
  return (
    <div className={styles.form}>
      <Labelled label={texts.template}>
        {(id) => (
          <Choice
            id={id}
            value={template}
            options={TEMPLATES.map((own) => ({ value: own, text: texts.templates[own] }))}
            onChoose={(own) => setTemplate(own as (typeof TEMPLATES)[number])}
          />
        )}
      </Labelled>
      <Labelled label={texts.column}>
        {(id) => <Choice id={id} value={column} options={headers.map(option)} onChoose={setColumn} />}
      </Labelled>
      <Labelled label={texts.op}>
        {(id) => (
          <Choice
            id={id}
            value={op}
            options={OPS.map((own) => ({
              value: own,
              text: own === "true" ? texts.isTrue : (SIGNS[own] ?? own),
            }))}
            onChoose={(own) => setOp(own as Comparison)}
          />
        )}
      </Labelled>
      <Labelled label={texts.value}>
        {(id) => (
          <Input
            id={id}
            className={styles.input}
            size="small"
            disabled={op === "true"}
            value={op === "true" ? "" : value}
            onChange={(_, data) => setValue(data.value)}
          />
        )}
      </Labelled>
      <Labelled label={texts.cap}>
        {(id) => <Choice id={id} value={cap} options={labels.slice(1).map(option)} onChoose={setCap} />}
      </Labelled>
      <div className={`${styles.wide} ${styles.end}`}>
        <Button className={styles.button} size="small" disabledFocusable={!isReady} onClick={add}>
          {texts.add}
        </Button>
        {!isReady && <span className={styles.quiet}>{texts.needsValue}</span>}
      </div>
    </div>
  );
}
