import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { weightsTexts } from "../../../locales/pane/weights";
import type { Model } from "../../../model/document/types";
import { Page } from "../../components/Page";
import { weightsOf } from "../../draft/weights";
import { usePane, useTexts } from "../../usePane";
import { DimensionWeight } from "./DimensionWeight";
import { DataLegend } from "./data/DataMarks";
import { FromData } from "./data/FromData";
import { useFromData } from "./data/useFromData";
import { EarlierLine } from "./EarlierLine";
import { HideAccounts } from "./HideAccounts";
import { Pairwise } from "./pairwise/Pairwise";
import { PresetLine } from "./PresetLine";
import { useWeightsFooter } from "./useWeightsFooter";
import { WeightBar } from "./WeightBar";
import { WeightModes, type WeightMode } from "./WeightModes";

const useStyles = makeStyles({
  heads: {
    display: "flex",
    gap: "4px",
    marginTop: "12px",
    paddingRight: "28px",
    color: tokens.colorNeutralForeground3,
  },
  names: { flex: 1 },
  weight: { width: "38px", textAlign: "right" },
});

/** What each dimension weighs, and each criterion inside it: set by hand, judged pair by pair, or from the data. */
export function WeightsPage(): ReactNode {
  const model = usePane((state) => state.draft);
  const isHidden = usePane((state) => state.weighing === "hidden");
  const footer = useWeightsFooter();
  const [mode, setMode] = useState<WeightMode>("sliders");
  if (!model) return null;
  const shown = isHidden && mode === "data" ? "sliders" : mode;
  const backToSliders = (): void => setMode("sliders");
  return (
    <Page {...footer}>
      <PresetLine model={model} />
      <WeightModes mode={shown} onMode={setMode} />
      <EarlierLine />
      {shown === "sliders" && <Sliders model={model} />}
      {shown === "pairwise" && <Pairwise model={model} onTaken={backToSliders} />}
      {shown === "data" && <FromData model={model} onTaken={backToSliders} />}
    </Page>
  );
}

function Sliders({ model }: { readonly model: Model }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(weightsTexts).heads;
  const data = useFromData();
  const hasDimensions = model.dimensions.length > 0;
  return (
    <>
      <WeightBar model={model} />
      <div className={styles.heads} aria-hidden>
        <span className={styles.names}>{hasDimensions ? texts.names : texts.criteria}</span>
        {hasDimensions && <span>{texts.share}</span>}
        <span className={styles.weight}>{texts.weight}</span>
      </div>
      {weightsOf(model).map((weight) => (
        <DimensionWeight key={weight.name} weight={weight} data={data} />
      ))}
      {data && <DataLegend />}
      <HideAccounts />
    </>
  );
}
