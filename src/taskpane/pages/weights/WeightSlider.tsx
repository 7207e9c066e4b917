import { makeStyles, Slider } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { weightsTexts } from "../../../locales/pane/weights";
import { WHOLE } from "../../../model/weight/balance";
import { useNumbers, useTexts } from "../../usePane";

const useStyles = makeStyles({ slider: { width: "100%", minWidth: 0, minHeight: "24px", display: "grid" } });

/** Tenths that a key moves a weight by. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -50,
  PageUp: 50,
};
/** An arrow with Shift. */
const LARGE_STEP = 50;

export interface WeightSliderProps {
  readonly label: string;
  readonly tenths: number;
  readonly isHeld: boolean;
  readonly onMove: (tenths: number) => void;
}

/**
 * A weight from 0 to 100.0. Fluent draws a mark a step, and at 0.1 the rail would vanish under them: values are
 * rounded here instead, and keys step here.
 */
export function WeightSlider({ label, tenths, isHeld, onMove }: WeightSliderProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(weightsTexts);
  const { tenth } = useNumbers();
  const step = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const size = event.shiftKey ? Math.sign(by) * LARGE_STEP : by;
    onMove(Math.min(WHOLE, Math.max(0, tenths + size)));
  };
  return (
    <Slider
      className={styles.slider}
      size="small"
      min={0}
      max={100}
      value={tenths / 10}
      disabled={isHeld}
      aria-label={label}
      aria-valuetext={fill(texts.valueText, { percent: tenth(tenths / 10) })}
      onChange={(_, { value }) => onMove(Math.round(value * 10))}
      onKeyDown={step}
    />
  );
}
