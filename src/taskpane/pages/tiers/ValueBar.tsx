import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTierColors } from "../../components/tierColors";
import type { Share } from "../../draft/tierFigures";

const useStyles = makeStyles({
  bar: { flex: 1, minWidth: 0, height: "16px", display: "block" },
  fill: {
    transitionProperty: "width",
    transitionDuration: "150ms",
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  line: {
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});

export interface ValueBarProps {
  readonly tier: number;
  readonly share: Share;
  /** The largest share of all tiers: it fills the bar. */
  readonly widest: number;
  readonly isLast: boolean;
}

/** The share of value as a bar, the share of accounts as a line across it; the figures stand beside it. */
export function ValueBar({ tier, share, widest, isLast }: ValueBarProps): ReactNode {
  const styles = useStyles();
  const colors = useTierColors();
  const part = (own: number): string => `${Math.round((own / widest) * 980) / 10}%`;
  return (
    <svg className={styles.bar} aria-hidden>
      <rect
        className={styles.fill}
        y={2}
        height={12}
        width={part(share.value ?? share.accounts)}
        fill={colors[Math.min(tier, colors.length - 1)]}
        fillOpacity={isLast ? 0.55 : 1}
      />
      {share.value !== null && (
        <rect className={styles.line} x={part(share.accounts)} y={0} width={1.5} height={16} />
      )}
    </svg>
  );
}
