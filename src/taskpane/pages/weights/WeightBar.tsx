import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { weightsTexts } from "../../../locales/pane/weights";
import type { Model } from "../../../model/document/types";
import { WHOLE } from "../../../model/weight/balance";
import { hasData, unallocated, weightsOf } from "../../draft/weights";
import { useNumbers, useTexts } from "../../usePane";

const HEIGHT = 12;

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: `${HEIGHT}px` },
  part: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "CanvasText" } },
  hatch: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: "1.5px" },
  facts: { display: "flex", justifyContent: "space-between", marginTop: "4px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorPaletteRedForeground1 },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** The whole 100 at a glance: one part a dimension, hatched where no column fills it. */
export function WeightBar({ model }: { readonly model: Model }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(weightsTexts);
  const { tenth } = useNumbers();
  const hatch = useId();
  const parts = weightsOf(model).filter(({ tenths }) => tenths > 0);
  const missing = unallocated(model);
  const described = parts.map(({ name, tenths }) => `${name} ${tenth(tenths / 10)}`).join(", ");
  const startOf = (index: number): number =>
    parts.slice(0, index).reduce((sum, { tenths }) => sum + tenths, 0);
  return (
    <div>
      <svg className={styles.bar} role="img" aria-label={`${texts.bar}: ${described}`}>
        <defs>
          <pattern
            id={hatch}
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className={styles.hatch} x1={0} y1={0} x2={0} y2={6} />
          </pattern>
        </defs>
        {parts.map(({ name, tenths }, index) => {
          const isFilled = hasData(model, name);
          return (
            <rect
              key={name}
              className={isFilled ? styles.part : undefined}
              x={`${startOf(index) / 10}%`}
              width={`calc(${(tenths / WHOLE) * 100}% - 1px)`}
              height={HEIGHT}
              fill={isFilled ? undefined : `url(#${hatch})`}
              fillOpacity={isFilled ? shade(index) : undefined}
            >
              <title>{`${name} ${tenth(tenths / 10)}`}</title>
            </rect>
          );
        })}
      </svg>
      <div className={styles.facts}>
        <span className={styles.quiet}>
          {fill(texts.withData, { percent: tenth((WHOLE - missing) / 10) })}
          {missing > 0 && (
            <>
              {" · "}
              <span className={styles.missing}>
                {fill(texts.unallocated, { percent: tenth(missing / 10) })}
              </span>
            </>
          )}
        </span>
        <span>
          {texts.total} <span className={styles.total}>{tenth(WHOLE / 10)}</span>
        </span>
      </div>
    </div>
  );
}

/** Parts grow paler from left to right, and stay to be seen. */
function shade(index: number): number {
  return Math.max(0.4, 1 - 0.18 * index);
}
