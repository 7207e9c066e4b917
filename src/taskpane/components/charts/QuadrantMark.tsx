import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  mark: { flexShrink: 0, display: "block" },
  frame: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  field: {
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

/** Top left corner of the filled field, in the order core, direct, potential, poor. */
const FIELDS = [
  [6, 0],
  [6, 6],
  [0, 0],
  [0, 6],
] as const;

/** A quadrant's mark: a square of four with one field filled. Quadrants have place where tiers have colour. */
export function QuadrantMark({ quadrant }: { readonly quadrant: number }): ReactNode {
  const styles = useStyles();
  const [x, y] = FIELDS[quadrant] ?? [0, 0];
  return (
    <svg className={styles.mark} width={12} height={12} viewBox="0 0 12 12" aria-hidden>
      <rect className={styles.field} x={x} y={y} width={6} height={6} />
      <path className={styles.frame} d="M.5.5h11v11H.5zM6 .5v11M.5 6h11" />
    </svg>
  );
}
