import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { modelFileTexts } from "../../../locales/pane/modelFile";
import type { Model } from "../../../model/document/types";
import { modelFileName, modelFileText, modelOfFile, NotJson } from "../../draft/modelFile";
import { failureSentence } from "../../store/failure";
import { usePane, useTexts } from "../../usePane";
import { saveFile } from "./saveFile";
import { TakeButton } from "./TakeButton";

const useStyles = makeStyles({
  panel: {
    marginTop: "8px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  about: { margin: "0 0 8px" },
  ways: { display: "flex", flexWrap: "wrap", gap: "4px" },
  way: { minWidth: 0, paddingLeft: "6px", paddingRight: "6px" },
  told: { margin: "8px 0 0", overflowWrap: "anywhere" },
  text: { width: "100%", marginTop: "8px" },
});

/**
 * What the text field is for: a model to be taken in, or one to be copied by hand. One line is enough: pasting drops
 * line ends, which mean nothing in JSON.
 */
type Field = { readonly kind: "paste" | "copy"; readonly text: string };

export interface ModelFileProps {
  readonly id: string;
  readonly model: Model;
}

/** The model out of the workbook and into it, as a file or by the clipboard. A file that does not fit changes nothing. */
export function ModelFile({ id, model }: ModelFileProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(modelFileTexts);
  const language = usePane((state) => state.language);
  const grid = usePane((state) => state.grid);
  const source = usePane((state) => state.source);
  const takeFrom = usePane((state) => state.takeFrom);
  const isHeld = usePane((state) => state.weighing === "locked");
  const picker = useRef<HTMLInputElement>(null);
  const [field, setField] = useState<Field | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = (text: string): void => {
    setTold(null);
    if (!grid) return;
    try {
      const taken = modelOfFile(text, grid, source?.table ?? null);
      takeFrom("file", () => taken);
      setRefusal(null);
      setField(null);
    } catch (error) {
      const sentence =
        error instanceof NotJson
          ? fill(texts.notJson, { detail: error.message || undefined })
          : `${failureSentence(error, language, source)} ${texts.unchanged}`;
      setRefusal(sentence);
    }
  };
  const tell = (text: string): void => {
    setRefusal(null);
    setTold(text);
  };
  const save = (): void => {
    const name = modelFileName(model);
    saveFile(name, modelFileText(model));
    tell(fill(texts.saved, { name }));
  };
  const copy = async (): Promise<void> => {
    const text = modelFileText(model);
    try {
      await navigator.clipboard.writeText(text);
      setField(null);
      tell(texts.copied);
    } catch {
      setField({ kind: "copy", text });
      tell(texts.copyYourself);
    }
  };
  const openFile = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (file) take(await file.text());
  };
  return (
    <section id={id} className={styles.panel} aria-label={texts.title}>
      <p className={styles.about}>{texts.about}</p>
      <div className={styles.ways}>
        <Button className={styles.way} size="small" onClick={save}>
          {texts.save}
        </Button>
        <Button className={styles.way} size="small" onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <Button
          className={styles.way}
          size="small"
          disabledFocusable={isHeld}
          onClick={() => picker.current?.click()}
        >
          {texts.open}
        </Button>
        <Button
          className={styles.way}
          size="small"
          aria-expanded={field?.kind === "paste"}
          onClick={() => setField(field?.kind === "paste" ? null : { kind: "paste", text: "" })}
        >
          {texts.paste}
        </Button>
      </div>
      <input
        ref={picker}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={texts.open}
        onChange={({ target }) => {
          void openFile(target.files);
          target.value = "";
        }}
      />
      {field && (
        <Input
          className={styles.text}
          size="small"
          aria-label={texts.text}
          readOnly={field.kind === "copy"}
          value={field.text}
          onFocus={({ target }) => field.kind === "copy" && target.select()}
          onChange={(_, { value }) => setField({ kind: "paste", text: value })}
        />
      )}
      {field?.kind === "paste" && (
        <TakeButton
          label={texts.take}
          blockedBy={field.text.trim() === "" ? texts.needsText : null}
          onTake={() => take(field.text)}
        />
      )}
      <div role="status">{told !== null && <p className={styles.told}>{told}</p>}</div>
      <div role="alert">{refusal !== null && <p className={styles.told}>{refusal}</p>}</div>
    </section>
  );
}
