import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTierColors } from "../tierColors";

const useStyles = makeStyles({
  bar: { width: "100%", height: "14px", display: "block" },
  track: { fill: tokens.colorNeutralBackground6 },
  fill: { "@media (forced-colors: active)": { fill: "CanvasText" } },
  mean: {
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});

export interface RatingBarProps {
  /** 0..100; NaN draws the track alone. */
  readonly rating: number;
  /** NaN draws no line. */
  readonly mean: number;
  /** Index of the tier whose colour the bar takes, -1 for none. */
  readonly tier: number;
  readonly label: string;
}

/** A rating as a bar of 0 to 100, what it is held against as a line across it. */
export function RatingBar({ rating, mean, tier, label }: RatingBarProps): ReactNode {
  const styles = useStyles();
  const colors = useTierColors();
  const last = colors.length - 1;
  return (
    <svg className={styles.bar} role="img" aria-label={label}>
      <rect className={styles.track} y={3} height={8} width="100%" />
      {!Number.isNaN(rating) && (
        <rect
          className={styles.fill}
          y={3}
          height={8}
          width={`${rating}%`}
          fill={colors[tier < 0 ? last : Math.min(tier, last)]}
        />
      )}
      {!Number.isNaN(mean) && (
        <rect className={styles.mean} x={`${0.98 * mean}%`} y={0} width={2} height={14} />
      )}
    </svg>
  );
}
