import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { MoreHorizontal16Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { useId, useState, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { presetTexts, type PresetId } from "../../../locales/pane/presets";
import { weightsTexts } from "../../../locales/pane/weights";
import type { Model } from "../../../model/document/types";
import { Choice } from "../../components/Choice";
import { LinkButton } from "../../components/LinkButton";
import { hasPresetWeights, presetOf, PRESETS, withPreset } from "../../draft/presets";
import { usePane, useTexts } from "../../usePane";
import { ModelFile } from "./ModelFile";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px" },
  choice: { flex: 1, minWidth: 0 },
  note: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    marginTop: "8px",
    color: tokens.colorNeutralForeground3,
  },
  icon: { flexShrink: 0 },
  text: { flex: 1, minWidth: 0 },
  source: { display: "block" },
  hairline: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, margin: "12px 0" },
});

const OWN = "";

/** The dimensions of a source, and what the source contradicts or leaves open. */
export function PresetLine({ model }: { readonly model: Model }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(weightsTexts);
  const presets = useTexts(presetTexts);
  const id = useId();
  const language = usePane((state) => state.language);
  const isLocked = usePane((state) => state.weighing === "locked");
  const edit = usePane((state) => state.edit);
  const clearLocks = usePane((state) => state.clearLocks);
  const file = useId();
  const [isFileOpen, setFileOpen] = useState(false);
  const [showsSource, setShowsSource] = useState(false);
  const current = presetOf(model);
  const isChanged = current !== null && !hasPresetWeights(model, current);
  const nameOf = (preset: PresetId): string => presets[preset].name;
  const options = PRESETS.map((preset) => ({
    value: preset,
    text: preset === current && isChanged ? fill(texts.changed, { name: nameOf(preset) }) : nameOf(preset),
  }));
  const own = { value: OWN, text: model.dimensions.length > 0 ? texts.own : texts.none };
  const choose = (value: string): void => {
    const preset = PRESETS.find((known) => known === value);
    if (preset === undefined || isLocked) return;
    clearLocks();
    edit((before) => withPreset(before, preset, language));
  };
  return (
    <>
      <div className={styles.line}>
        <label htmlFor={id}>{texts.preset}</label>
        <Choice
          id={id}
          className={styles.choice}
          value={current ?? OWN}
          options={current === null ? [own, ...options] : options}
          onChoose={choose}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal16Regular />}
          aria-label={texts.file}
          title={texts.file}
          aria-expanded={isFileOpen}
          aria-controls={isFileOpen ? file : undefined}
          onClick={() => setFileOpen(!isFileOpen)}
        />
      </div>
      {isFileOpen && <ModelFile id={file} model={model} />}
      {current !== null && (
        <div className={styles.note}>
          <Info16Regular className={styles.icon} aria-hidden />
          <span className={styles.text}>
            {presets[current].note}
            {showsSource && <em className={styles.source}>{presets[current].source}</em>}
          </span>
          <LinkButton onClick={() => setShowsSource(!showsSource)}>{texts.source}</LinkButton>
        </div>
      )}
      <div className={styles.hairline} />
    </>
  );
}
