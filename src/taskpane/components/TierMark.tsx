import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTierColors } from "./tierColors";

const useStyles = makeStyles({
  mark: { flexShrink: 0, display: "block" },
  high: { "@media (forced-colors: active)": { fill: "CanvasText" } },
  ring: { "@media (forced-colors: active)": { stroke: "CanvasText" } },
});

/** Shapes by depth of the tier: diamond, circle, triangle; the last tier, and any further one, is a ring. */
const SHAPES = [
  "M6 0.5 11.5 6 6 11.5 0.5 6Z",
  "M6 1.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 1 1 0-9.6Z",
  "M6 1 11.5 11H0.5Z",
];

export interface TierMarkProps {
  /** Index of the tier, best first. */
  readonly tier: number;
  /** What it means where no label stands beside it. */
  readonly label?: string;
}

/** A tier's mark, 12 px: shape and colour, so that neither alone has to tell. */
export function TierMark({ tier, label }: TierMarkProps): ReactNode {
  const styles = useStyles();
  const colors = useTierColors();
  const shape = SHAPES[tier];
  const color = colors[Math.min(tier, colors.length - 1)];
  return (
    <svg
      className={styles.mark}
      width={12}
      height={12}
      viewBox="0 0 12 12"
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {shape === undefined ? (
        <circle className={styles.ring} cx={6} cy={6} r={4} fill="none" stroke={color} strokeWidth={2} />
      ) : (
        <path className={mergeClasses(styles.high)} d={shape} fill={color} />
      )}
    </svg>
  );
}
