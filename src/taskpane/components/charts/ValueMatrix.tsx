import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from "react";
import { useTierColors } from "../tierColors";
import { markPath, matrixGeometry, nearestMark, PLOT, walk, type Mark, type Way } from "./matrix";
import { MatrixCut, type MatrixAxis, type MatrixCutMoves } from "./MatrixCuts";
import type { ShownCut } from "./ScoreHistogram";
import { useChartStyles } from "./styles";
import { useWidth } from "./useWidth";

/** Pixels around a mark in which a pointer finds it. */
const REACH = 14;
const WAYS: Readonly<Record<string, Way>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const useStyles = makeStyles({
  place: { position: "relative" },
  walk: {
    position: "absolute",
    inset: "8px 8px 20px 32px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  tip: {
    position: "absolute",
    zIndex: 1,
    maxWidth: "200px",
    padding: "4px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    pointerEvents: "none",
    fontSize: "12px",
    lineHeight: "16px",
  },
  chosen: { fill: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: "1.5px" },
});

export interface ValueMatrixProps extends MatrixCutMoves {
  readonly marks: readonly Mark[];
  readonly tiers: number;
  readonly cuts: Readonly<Record<MatrixAxis, ShownCut>>;
  /** The tier rule's own potential cut, where it differs. */
  readonly tierCut: ShownCut | null;
  readonly label: string;
  readonly axes: Readonly<Record<MatrixAxis, string>>;
  /** What is told of an account. */
  readonly tell: (account: number) => ReactNode;
  readonly onChoose: (account: number) => void;
}

/** The value matrix in small: one path a tier, cuts that drag, one tab stop from which arrows walk the accounts. */
export function ValueMatrix(props: ValueMatrixProps): ReactNode {
  const { marks, tiers, cuts, tierCut, label, axes, tell, onChoose, ...moves } = props;
  const styles = useStyles();
  const shared = useChartStyles();
  const [place, width] = useWidth<HTMLDivElement>();
  const [chosen, setChosen] = useState<Mark | null>(null);
  const height = Math.round(Math.min(320, width * 0.72)) + PLOT.bottom;
  const geometry = useMemo(() => matrixGeometry(width, height), [width, height]);
  const { x, y } = geometry;
  const current = chosen && (marks.find(({ account }) => account === chosen.account) ?? null);

  const onPoint = (event: MouseEvent<HTMLElement>): void => {
    const box = place.current?.getBoundingClientRect();
    const at = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
    setChosen(nearestMark(marks, geometry, at, REACH));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = WAYS[event.key];
    if (event.key === "Enter" && current) onChoose(current.account);
    else if (event.key === "Escape") setChosen(null);
    else if (way) {
      event.preventDefault();
      setChosen(current ? (walk(marks, current, way) ?? current) : (marks[0] ?? null));
    }
  };
  const bottom = height - PLOT.bottom;
  const size = { width, height, geometry };
  return (
    <div ref={place} className={styles.place}>
      <div
        className={styles.walk}
        role="application"
        tabIndex={0}
        aria-label={label}
        onMouseMove={onPoint}
        onMouseLeave={() => setChosen(null)}
        onBlur={() => setChosen(null)}
        onKeyDown={onKeyDown}
        onClick={() => current && onChoose(current.account)}
      />
      <svg className={shared.chart} height={height} role="group" aria-label={label} pointerEvents="none">
        <rect
          className={shared.frame}
          x={PLOT.left}
          y={PLOT.top}
          width={width - PLOT.left - PLOT.right}
          height={bottom - PLOT.top}
        />
        <Marks marks={marks} tiers={tiers} geometry={geometry} />
        {current && (
          <circle className={styles.chosen} cx={x(current.direct)} cy={y(current.potential)} r={6.5} />
        )}
        <Axes axes={axes} cuts={cuts} {...size} />
        <g pointerEvents="auto">
          {tierCut && <MatrixCut axis="tier" cut={tierCut} {...size} {...moves} />}
          <MatrixCut axis="potential" cut={cuts.potential} {...size} {...moves} />
          <MatrixCut axis="direct" cut={cuts.direct} {...size} {...moves} />
        </g>
      </svg>
      {current && (
        <div
          className={styles.tip}
          style={{
            [x(current.direct) > width / 2 ? "right" : "left"]:
              x(current.direct) > width / 2 ? width - x(current.direct) + 10 : x(current.direct) + 10,
            top: Math.max(0, y(current.potential) - 24),
          }}
        >
          {tell(current.account)}
        </div>
      )}
      <div role="status" aria-live="polite" style={HIDDEN}>
        {current && tell(current.account)}
      </div>
    </div>
  );
}

const HIDDEN = {
  position: "absolute",
  width: 1,
  height: 1,
  overflow: "hidden",
  clipPath: "inset(50%)",
} as const;

function Marks(props: {
  readonly marks: readonly Mark[];
  readonly tiers: number;
  readonly geometry: ReturnType<typeof matrixGeometry>;
}): ReactNode {
  const { marks, tiers, geometry } = props;
  const styles = useChartStyles();
  const colors = useTierColors();
  const paths = useMemo(
    () =>
      Array.from({ length: tiers }, (_, tier) =>
        markPath(
          marks.filter((mark) => mark.tier === tier),
          geometry,
        ),
      ),
    [marks, tiers, geometry],
  );
  return paths
    .map((path, tier) => {
      const color = colors[Math.min(tier, colors.length - 1)];
      return tier < 3 ? (
        <path key={tier} className={styles.mark} d={path} fill={color} />
      ) : (
        <path key={tier} className={styles.ring} d={path} stroke={color} />
      );
    })
    .reverse();
}

interface AxesProps {
  readonly axes: Readonly<Record<MatrixAxis, string>>;
  readonly cuts: Readonly<Record<MatrixAxis, ShownCut>>;
  readonly width: number;
  readonly height: number;
  readonly geometry: ReturnType<typeof matrixGeometry>;
}

/** Ends and names of the axes; what would touch a cut's value is left out or moves to the free half. */
function Axes({ axes, cuts, width, height, geometry }: AxesProps): ReactNode {
  const styles = useChartStyles();
  const { x, y } = geometry;
  const bottom = height - PLOT.bottom;
  const isFree = (end: number, cut: ShownCut): boolean => Math.abs(cut.value - end) > 8;
  const middleX = cuts.direct.value > 50 ? x(cuts.direct.value / 2) : x((100 + cuts.direct.value) / 2);
  const middleY =
    cuts.potential.value > 50 ? y(cuts.potential.value / 2) : y((100 + cuts.potential.value) / 2);
  return (
    <g aria-hidden>
      {isFree(0, cuts.direct) && (
        <text className={styles.tick} x={PLOT.left} y={bottom + 15}>
          0
        </text>
      )}
      {isFree(100, cuts.direct) && (
        <text className={styles.tick} x={width - PLOT.right} y={bottom + 15} textAnchor="end">
          100
        </text>
      )}
      {isFree(0, cuts.potential) && (
        <text className={styles.tick} x={PLOT.left - 6} y={bottom} textAnchor="end">
          0
        </text>
      )}
      {isFree(100, cuts.potential) && (
        <text className={styles.tick} x={PLOT.left - 6} y={PLOT.top + 8} textAnchor="end">
          100
        </text>
      )}
      <text className={styles.tick} x={middleX} y={bottom + 15} textAnchor="middle">
        {axes.direct}
      </text>
      <text
        className={styles.tick}
        textAnchor="middle"
        transform={`translate(${PLOT.left - 14} ${middleY}) rotate(-90)`}
      >
        {axes.potential}
      </text>
    </g>
  );
}
