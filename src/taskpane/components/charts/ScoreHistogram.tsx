import { mergeClasses } from "@fluentui/react-components";
import { useId, useMemo, type ReactNode } from "react";
import { useTierColors } from "../tierColors";
import { countBins, histogramGeometry, MARGIN, spreadLabels, type HistogramGeometry } from "./histogram";
import type { Assessment } from "../../../model/assessment";
import { Patterns } from "./Patterns";
import { useChartStyles } from "./styles";
import { useCutSlider } from "./useCutSlider";
import { useWidth } from "./useWidth";

const HEIGHT = 156;
const LABEL = { width: 40, height: 20 };
const TICKS = [0, 20, 40, 60, 80, 100];
/** The last tier is grey and stands back, 55% strong. */
const BACK = 0.55;

/** A cut as the histogram shows it. */
export interface ShownCut {
  readonly value: number;
  readonly text: string;
  readonly label: string;
  readonly valueText: string;
}

export interface ScoreHistogramProps {
  readonly assessment: Assessment;
  readonly label: string;
  /** Best first; empty where the score does not decide. */
  readonly cuts: readonly ShownCut[];
  readonly onStart: () => void;
  readonly onMove: (cut: number, value: number) => void;
  readonly onRestore: () => void;
}

/** Accounts by score, stacked by tier, under the cuts that can be dragged. */
export function ScoreHistogram({ assessment, label, cuts, ...moves }: ScoreHistogramProps): ReactNode {
  const styles = useChartStyles();
  const colors = useTierColors();
  const pattern = useId();
  const [place, width] = useWidth<SVGSVGElement>();
  const bins = useMemo(() => countBins(assessment), [assessment]);
  const geometry = useMemo(() => histogramGeometry(bins, width, HEIGHT), [bins, width]);
  const { paths, gridLines, base, x } = geometry;
  const ascending = cuts.map(({ value }) => x(value)).reverse();
  const labels = spreadLabels(ascending, LABEL.width + 4, 0, width).reverse();
  const last = paths.length - 1;
  return (
    <svg ref={place} className={styles.chart} height={HEIGHT} role="group" aria-label={label}>
      <defs>
        <Patterns id={pattern} />
      </defs>
      {gridLines.map(({ y, value }) => (
        <g key={value}>
          <line className={styles.grid} x1={MARGIN.left} x2={width - MARGIN.right} y1={y} y2={y} />
          <text className={styles.tick} x={0} y={y - 3}>
            {value}
          </text>
        </g>
      ))}
      {paths.map((path, tier) => (
        <path
          key={tier}
          className={styles.area}
          d={path}
          fill={colors[Math.min(tier, colors.length - 1)]}
          fillOpacity={tier === last ? BACK : 1}
          style={{ ["--pattern" as string]: `url(#${pattern}-${tier % 4})` }}
        />
      ))}
      <line className={styles.base} x1={MARGIN.left} x2={width - MARGIN.right} y1={base} y2={base} />
      {TICKS.map((tick) => (
        <text
          key={tick}
          className={styles.tick}
          x={x(tick)}
          y={HEIGHT - 4}
          textAnchor={tick === 0 ? "start" : tick === 100 ? "end" : "middle"}
        >
          {tick}
        </text>
      ))}
      {cuts.map((cut, index) => (
        <Cut
          key={index}
          cut={cut}
          index={index}
          geometry={geometry}
          labelAt={labels[index] ?? x(cut.value)}
          {...moves}
        />
      ))}
    </svg>
  );
}

interface CutProps extends Omit<ScoreHistogramProps, "assessment" | "cuts" | "label"> {
  readonly cut: ShownCut;
  readonly index: number;
  readonly geometry: HistogramGeometry;
  readonly labelAt: number;
}

function Cut({ cut, index, geometry, labelAt, onMove, onStart, onRestore }: CutProps): ReactNode {
  const styles = useChartStyles();
  const { base, x, scoreAt } = geometry;
  const at = x(cut.value);
  const slider = useCutSlider({
    label: cut.label,
    value: cut.value,
    text: cut.valueText,
    orientation: "horizontal",
    valueAt: (event) => {
      const left = event.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0;
      return scoreAt(event.clientX - left);
    },
    onMove: (value) => onMove(index, value),
    onStart,
    onRestore,
  });
  return (
    <g {...slider} className={styles.handle}>
      <rect className={styles.target} x={at - 12} y={0} width={24} height={base + 6} />
      <line className={styles.line} x1={at} x2={at} y1={LABEL.height} y2={base} />
      <rect
        className={styles.label}
        x={labelAt - LABEL.width / 2}
        y={1}
        width={LABEL.width}
        height={LABEL.height}
        rx={4}
      />
      <text className={mergeClasses(styles.cutText)} x={labelAt} y={15} textAnchor="middle">
        {cut.text}
      </text>
      <circle className={styles.knob} cx={at} cy={base} r={4} />
    </g>
  );
}
