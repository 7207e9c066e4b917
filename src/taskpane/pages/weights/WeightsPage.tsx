import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { weightsTexts } from "../../../locales/pane/weights";
import { Page } from "../../components/Page";
import { weightsOf } from "../../draft/weights";
import { usePane, useTexts } from "../../usePane";
import { DimensionWeight } from "./DimensionWeight";
import { HideAccounts } from "./HideAccounts";
import { PresetLine } from "./PresetLine";
import { useWeightsFooter } from "./useWeightsFooter";
import { WeightBar } from "./WeightBar";

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

/** What each dimension weighs, and each criterion inside it. */
export function WeightsPage(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(weightsTexts).heads;
  const model = usePane((state) => state.draft);
  const footer = useWeightsFooter();
  if (!model) return null;
  const hasDimensions = model.dimensions.length > 0;
  return (
    <Page {...footer}>
      <PresetLine model={model} />
      <WeightBar model={model} />
      <div className={styles.heads} aria-hidden>
        <span className={styles.names}>{hasDimensions ? texts.names : texts.criteria}</span>
        {hasDimensions && <span>{texts.share}</span>}
        <span className={styles.weight}>{texts.weight}</span>
      </div>
      {weightsOf(model).map((weight) => (
        <DimensionWeight key={weight.name} weight={weight} />
      ))}
      <HideAccounts />
    </Page>
  );
}
