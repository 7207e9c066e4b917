import { useId, type ReactNode } from "react";
import { useTierColors } from "../tierColors";
import { spreadLabels } from "./histogram";
import { linear } from "./linear";
import { Patterns } from "./Patterns";
import { useChartStyles } from "./styles";
import { useWidth } from "./useWidth";

const HEIGHT = 34;
const BAR = { top: 8, height: 8 };
const LABEL_WIDTH = 30;
/** What is not the account's own tier stands back. */
const BACK = 0.4;

export interface TierScaleProps {
  readonly score: number;
  /** Cuts on the score, best first. */
  readonly cuts: readonly number[];
  /** The band that the score lies in, 0 the best. */
  readonly band: number;
  readonly label: string;
  readonly write: (value: number) => string;
}

/** Where a score stands between the cuts: the bands as a bar, the score as a mark above it. */
export function TierScale({ score, cuts, band, label, write }: TierScaleProps): ReactNode {
  const styles = useChartStyles();
  const colors = useTierColors();
  const pattern = useId();
  const [place, width] = useWidth<SVGSVGElement>();
  const x = linear([0, 100], [0, width]);
  const within = (value: number): number => x(Math.min(100, Math.max(0, value)));
  const edges = [100, ...cuts, 0];
  const last = colors.length - 1;
  const inside = cuts.filter((cut) => cut > 0 && cut < 100);
  const labels = spreadLabels([...inside].reverse().map(x), LABEL_WIDTH, 10, width - 18).reverse();
  const at = within(score);
  return (
    <svg ref={place} className={styles.chart} height={HEIGHT} role="img" aria-label={label}>
      <defs>
        <Patterns id={pattern} />
      </defs>
      {edges.slice(1).map((from, index) => (
        <rect
          key={index}
          className={styles.area}
          x={within(from)}
          width={Math.max(0, within(edges[index] ?? 100) - within(from) - (index === 0 ? 0 : 1))}
          y={BAR.top}
          height={BAR.height}
          fill={colors[index === cuts.length ? last : Math.min(index, last)]}
          fillOpacity={index === band ? 1 : BACK}
          style={{ ["--pattern" as string]: `url(#${pattern}-${index % 4})` }}
        />
      ))}
      <path className={styles.pointer} d={`M${at - 5} 0H${at + 5}L${at} ${BAR.top + 3}Z`} />
      <text className={styles.tick} x={0} y={HEIGHT - 4}>
        0
      </text>
      {inside.map((cut, index) => (
        <text key={index} className={styles.tick} x={labels[index]} y={HEIGHT - 4} textAnchor="middle">
          {write(cut)}
        </text>
      ))}
      <text className={styles.tick} x={width} y={HEIGHT - 4} textAnchor="end">
        100
      </text>
    </svg>
  );
}
