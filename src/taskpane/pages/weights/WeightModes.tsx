import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { weightsTexts } from "../../../locales/pane/weights";
import { TabList } from "../../components/TabList";
import { usePane, useTexts } from "../../usePane";

export const WEIGHT_MODES = ["sliders", "pairwise", "data"] as const;
export type WeightMode = (typeof WEIGHT_MODES)[number];

const useStyles = makeStyles({ line: { marginBottom: "8px" } });

export interface WeightModesProps {
  readonly mode: WeightMode;
  readonly onMode: (mode: WeightMode) => void;
}

/** Whether weights are set, judged pair by pair, or drawn from the data; the data stay hidden with the accounts. */
export function WeightModes({ mode, onMode }: WeightModesProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(weightsTexts);
  const isHidden = usePane((state) => state.weighing === "hidden");
  return (
    <TabList
      className={styles.line}
      appearance="subtle-circular"
      label={texts.mode.label}
      selected={mode}
      onSelect={onMode}
      tabs={WEIGHT_MODES.map((own) => ({
        value: own,
        text: texts.mode[own],
        barrier: own === "data" && isHidden ? texts.dataHidden : undefined,
      }))}
    />
  );
}
