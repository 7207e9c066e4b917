import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", overflow: "visible" },
  grey: { fill: tokens.colorNeutralForeground3 },
  pale: { fill: tokens.colorNeutralStroke1 },
  brand: { fill: tokens.colorCompoundBrandBackground },
  base: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  high: { "@media (forced-colors: active)": { fill: "CanvasText" } },
});

export interface Bar {
  readonly count: number;
  readonly tone: "grey" | "pale" | "brand";
}

export interface BarsProps {
  readonly bars: readonly Bar[];
  /** Height in pixels; the width is that of the place. */
  readonly height: number;
  /** What the chart shows, in words. */
  readonly label: string;
}

/** A small histogram without axes: bars over a base line. */
export function Bars({ bars, height, label }: BarsProps): ReactNode {
  const styles = useStyles();
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <svg
      className={styles.chart}
      role="img"
      aria-label={label}
      height={height}
      viewBox={`0 0 ${bars.length} ${height}`}
      preserveAspectRatio="none"
    >
      {bars.map(({ count, tone }, at) => {
        // A single account stays visible beside thousands.
        const size = count === 0 ? 0 : Math.max(1, (count / highest) * (height - 1));
        return (
          <rect
            key={at}
            className={`${styles[tone]} ${styles.high}`}
            x={at + 0.06}
            width={0.88}
            y={height - 1 - size}
            height={size}
          />
        );
      })}
      <line
        className={styles.base}
        x1={0}
        x2={bars.length}
        y1={height - 0.5}
        y2={height - 0.5}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
