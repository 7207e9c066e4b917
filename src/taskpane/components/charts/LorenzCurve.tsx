import type { ReactNode } from "react";
import type { LorenzPoint } from "../../../model/concentration/lorenz";
import { linear } from "./linear";
import { useChartStyles } from "./styles";
import { useWidth } from "./useWidth";

const HEIGHT = 168;
const MARGIN = { top: 6, right: 1, bottom: 18, left: 33 };
const TICKS = [0, 50, 100];

export interface LorenzCurveProps {
  readonly points: readonly LorenzPoint[];
  readonly label: string;
  readonly axes: { readonly accounts: string; readonly amount: string; readonly equal: string };
}

/** How unevenly a whole lies with the accounts: the further the curve hangs below the diagonal, the more so. */
export function LorenzCurve({ points, label, axes }: LorenzCurveProps): ReactNode {
  const styles = useChartStyles();
  const [place, width] = useWidth<SVGSVGElement>();
  const base = HEIGHT - MARGIN.bottom;
  const x = linear([0, 1], [MARGIN.left, width - MARGIN.right]);
  const y = linear([0, 1], [base, MARGIN.top]);
  const path = points
    .map(
      ({ accounts, amount }, at) =>
        `${at === 0 ? "M" : "L"}${x(accounts).toFixed(1)} ${y(amount).toFixed(1)}`,
    )
    .join("");
  const half = (x(0) + x(1)) / 2;
  return (
    <svg ref={place} className={styles.chart} height={HEIGHT} role="img" aria-label={label}>
      {TICKS.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={x(0)} x2={x(1)} y1={y(tick / 100)} y2={y(tick / 100)} />
          <text className={styles.tick} x={MARGIN.left - 4} y={y(tick / 100) + 4} textAnchor="end">
            {tick}%
          </text>
        </g>
      ))}
      <line className={styles.against} x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
      <path className={styles.lorenz} d={`${path}L${x(1)} ${y(0)}Z`} stroke="none" />
      <path className={styles.curve} d={path} />
      <text className={styles.tick} x={half - 8} y={y(0.5) - 4} textAnchor="end">
        {axes.equal}
      </text>
      <text className={styles.tick} x={x(0) + 4} y={MARGIN.top + 10}>
        {axes.amount}
      </text>
      <text className={styles.tick} x={x(1)} y={HEIGHT - 4} textAnchor="end">
        {axes.accounts}
      </text>
    </svg>
  );
}
