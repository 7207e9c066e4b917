import { mergeClasses } from "@fluentui/react-components";
import type { PointerEvent, ReactNode } from "react";
import { PLOT, type MatrixGeometry } from "./matrix";
import type { ShownCut } from "./ScoreHistogram";
import { useChartStyles } from "./styles";
import { useCutSlider } from "./useCutSlider";

export type MatrixAxis = "direct" | "potential";

export interface MatrixCutMoves {
  readonly onStart: () => void;
  readonly onMove: (cut: MatrixAxis | "tier", value: number) => void;
  readonly onRestore: () => void;
}

export interface MatrixCutProps extends MatrixCutMoves {
  /** `tier`: the tier rule's own cut on the potential axis, a thin second line. */
  readonly axis: MatrixAxis | "tier";
  readonly cut: ShownCut;
  readonly geometry: MatrixGeometry;
  readonly width: number;
  readonly height: number;
}

/** One cut of the matrix as a line with a handle at its end and its value outside the plot. */
export function MatrixCut({ axis, cut, geometry, width, height, ...moves }: MatrixCutProps): ReactNode {
  const styles = useChartStyles();
  const { x, y, directAt, potentialAt } = geometry;
  const isUpright = axis === "direct";
  const slider = useCutSlider({
    label: cut.label,
    value: cut.value,
    text: cut.valueText,
    orientation: isUpright ? "horizontal" : "vertical",
    valueAt: (event: PointerEvent<SVGElement>) => {
      const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
      return isUpright
        ? directAt(event.clientX - (box?.left ?? 0))
        : potentialAt(event.clientY - (box?.top ?? 0));
    },
    onMove: (value) => moves.onMove(axis, value),
    onStart: moves.onStart,
    onRestore: moves.onRestore,
  });
  const bottom = height - PLOT.bottom;
  const right = width - PLOT.right;
  if (isUpright) {
    const at = x(cut.value);
    return (
      <g {...slider} className={styles.handle}>
        <rect className={styles.target} x={at - 12} y={-4} width={24} height={24} />
        <line className={styles.line} x1={at} x2={at} y1={PLOT.top} y2={bottom + 4} />
        <circle className={styles.knob} cx={at} cy={PLOT.top} r={4} />
        <text className={styles.cutText} x={at} y={bottom + 16} textAnchor="middle">
          {cut.text}
        </text>
      </g>
    );
  }
  const at = y(cut.value);
  const isThin = axis === "tier";
  const handleAt = isThin ? PLOT.left : right;
  return (
    <g {...slider} className={mergeClasses(styles.handle, styles.upright)}>
      <rect className={styles.target} x={handleAt - 12} y={at - 12} width={24} height={24} />
      <line
        className={isThin ? styles.thin : styles.line}
        strokeDasharray={isThin ? "3 3" : undefined}
        x1={PLOT.left - (isThin ? 0 : 4)}
        x2={right}
        y1={at}
        y2={at}
      />
      <circle className={styles.knob} cx={handleAt} cy={at} r={isThin ? 3 : 4} />
      {!isThin && (
        <text className={styles.cutText} x={PLOT.left - 6} y={at + 4} textAnchor="end">
          {cut.text}
        </text>
      )}
    </g>
  );
}
