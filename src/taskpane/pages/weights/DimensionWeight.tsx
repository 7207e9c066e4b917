import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { LockClosed16Filled } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpen16Regular } from "@fluentui/react-icons/svg/lock-open";
import { useState, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { weightsTexts } from "../../../locales/pane/weights";
import { WHOLE } from "../../../model/weight/balance";
import { NumberField } from "../../components/NumberField";
import { hasData, type Weight } from "../../draft/weights";
import { useNumbers, usePane, useTexts } from "../../usePane";
import { CriterionShares } from "./CriterionShares";
import { DataMarks } from "./data/DataMarks";
import type { DataWeights } from "./data/useFromData";
import { EmptyDimension } from "./EmptyDimension";
import { WeightSlider } from "./WeightSlider";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: "6px 0" },
  head: { display: "flex", alignItems: "center", gap: "4px", minHeight: "32px" },
  icon: { width: "24px", flexShrink: 0, display: "flex", justifyContent: "center" },
  error: { color: tokens.colorPaletteRedForeground1 },
  name: {
    flex: 1,
    minWidth: 0,
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    margin: 0,
  },
  number: { width: "64px", flexShrink: 0 },
  // The rail ends half a thumb inside the slider: it lines up with the name and the number.
  slider: { padding: "0 20px 0 20px" },
});

export interface DimensionWeightProps {
  readonly weight: Weight;
  /** What the data would weigh; null while that is not to be seen. */
  readonly data: DataWeights | null;
}

/** A dimension, or a criterion without one: name, number, lock, over a slider of full width. */
export function DimensionWeight({ weight, data }: DimensionWeightProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(weightsTexts);
  const { tenth } = useNumbers();
  const { name, tenths, criteria } = weight;
  const [isOpen, setOpen] = useState(criteria.length > 1);
  const isFilled = usePane((state) => state.draft !== null && hasData(state.draft, name));
  const isLocked = usePane((state) => state.locked.has(name));
  const isHeld = usePane((state) => state.weighing === "locked") || isLocked;
  const move = usePane((state) => state.moveWeight);
  const toggleLock = usePane((state) => state.toggleLock);
  const label = fill(texts.weightOf, { name });
  return (
    <section className={styles.item} aria-label={name}>
      <div className={styles.head}>
        <span className={styles.icon}>
          {!isFilled && tenths > 0 && <ErrorCircle16Filled className={styles.error} aria-hidden />}
          {isFilled && criteria.length > 0 && (
            <Button
              size="small"
              appearance="subtle"
              icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
              aria-label={fill(texts.open, { name })}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            />
          )}
        </span>
        <h2 className={styles.name} title={name}>
          {name}
        </h2>
        <NumberField
          className={styles.number}
          label={label}
          value={tenths / 10}
          step={0.1}
          leap={50}
          format={tenth}
          isReadOnly={isHeld}
          onTake={(weight) => move(name, Math.min(WHOLE, Math.max(0, Math.round(weight * 10))))}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={isLocked ? <LockClosed16Filled /> : <LockOpen16Regular />}
          aria-label={fill(isLocked ? texts.unlock : texts.lock, { name })}
          aria-pressed={isLocked}
          onClick={() => toggleLock(name)}
        />
      </div>
      {isFilled ? (
        <>
          <div className={styles.slider}>
            <WeightSlider label={label} tenths={tenths} isHeld={isHeld} onMove={(to) => move(name, to)} />
            {data && <DataMarks data={data} name={name} />}
          </div>
          {isOpen && <CriterionShares weight={weight} />}
        </>
      ) : (
        <EmptyDimension name={name} tenths={tenths} />
      )}
    </section>
  );
}
