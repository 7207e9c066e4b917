import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { accountsTexts } from "../../../locales/pane/accounts";
import type { Criterion } from "../../../model/document/types";
import { withCriterion } from "../../draft/criteria";
import { Labelled } from "../../components/Labelled";
import { useMetrics, usePane, useTexts } from "../../usePane";
import { useAnchorTags } from "./useAnchorTags";

const useStyles = makeStyles({
  note: { gridColumn: "1 / -1", margin: 0, color: tokens.colorNeutralForeground3 },
  input: { width: "100%", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: "12px" },
  fault: { color: tokens.colorStatusDangerForeground1 },
});

/** The metrics rated 0 and 100: the column's own, until a number is typed. */
export function AnchorFields({ criterion }: { readonly criterion: Criterion }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(accountsTexts).fields;
  const tags = useAnchorTags(criterion);
  const { scale } = criterion;
  if (scale === "bands") return <p className={styles.note}>{texts.fromBands}</p>;
  if (scale === "percentile") return <p className={styles.note}>{texts.fromRank}</p>;
  return (
    <>
      <Anchor criterion={criterion} end="worst" tag={tags.worst} />
      <Anchor criterion={criterion} end="best" tag={tags.best} />
    </>
  );
}

interface AnchorProps {
  readonly criterion: Criterion;
  readonly end: "worst" | "best";
  readonly tag: string | null;
}

function Anchor({ criterion, end, tag }: AnchorProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(accountsTexts).fields;
  const { write, read } = useMetrics()(criterion.column);
  const edit = usePane((state) => state.edit);
  const faultId = useId();
  const value = criterion[end];
  const [text, setText] = useState(value === null ? "" : write(value, 15));
  const typed = read(text);
  const fault = Number.isNaN(typed)
    ? texts.notNumber
    : criterion.scale === "log" && typed <= 0
      ? texts.notPositive
      : null;
  const take = (): void => {
    if (fault === null && typed !== value)
      edit((model) => withCriterion(model, criterion.column, (own) => ({ ...own, [end]: typed })));
  };
  return (
    <Labelled label={texts[end]}>
      {(id) => (
        <>
          <Input
            id={id}
            className={styles.input}
            size="small"
            inputMode="decimal"
            value={text}
            aria-invalid={fault !== null}
            aria-describedby={fault === null ? undefined : faultId}
            contentAfter={tag === null ? undefined : <span className={styles.quiet}>{tag}</span>}
            onChange={(_, data) => setText(data.value)}
            onBlur={take}
            onKeyDown={({ key }) => {
              if (key === "Enter") take();
            }}
          />
          {fault !== null && (
            <span id={faultId} className={styles.fault}>
              {fault}
            </span>
          )}
        </>
      )}
    </Labelled>
  );
}
