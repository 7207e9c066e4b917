import { useMemo, type ReactNode } from "react";
import { useTierColors } from "../tierColors";
import { radarGeometry } from "./radar";
import { useChartStyles } from "./styles";
import { useWidth } from "./useWidth";

const HEIGHT = 176;
/** Room for names beside the drawing. */
const SIDES = 104;
const LETTER = 5.4;
const RINGS = [25, 50, 75, 100];

export interface RadarProps {
  readonly axes: readonly { readonly name: string; readonly own: number; readonly mean: number }[];
  /** Index of the account's tier: its outline takes that colour. */
  readonly tier: number;
  /** The drawing in words. */
  readonly label: string;
}

/** An account's ratings as an outline, over the dashed one of the accounts it is held against. */
export function Radar({ axes, tier, label }: RadarProps): ReactNode {
  const styles = useChartStyles();
  const colors = useTierColors();
  const [place, width] = useWidth<SVGSVGElement>();
  const geometry = useMemo(() => radarGeometry(axes.length, width, HEIGHT, SIDES), [axes.length, width]);
  const { center, outline, pointOf, labels, radius } = geometry;
  const color = colors[Math.min(Math.max(tier, 0), colors.length - 1)];
  const fits = Math.max(6, Math.floor((width / 2 - radius - 10) / LETTER));
  return (
    <svg ref={place} className={styles.chart} height={HEIGHT} role="img" aria-label={label}>
      {RINGS.map((ring) => (
        <path key={ring} className={styles.grid} fill="none" d={outline(axes.map(() => ring))} />
      ))}
      {axes.map((_, axis) => {
        const end = pointOf(axis, 100);
        return <line key={axis} className={styles.grid} x1={center.x} y1={center.y} x2={end.x} y2={end.y} />;
      })}
      <path className={styles.against} d={outline(axes.map(({ mean }) => mean))} />
      <path
        className={styles.own}
        d={outline(axes.map(({ own }) => own))}
        stroke={color}
        fill={color}
        strokeLinejoin="round"
      />
      {axes.map(({ own }, axis) => {
        const { x, y } = pointOf(axis, own);
        return Number.isNaN(own) ? null : (
          <circle key={axis} className={styles.mark} cx={x} cy={y} r={3} fill={color} />
        );
      })}
      {axes.map(({ name }, axis) => {
        const own = labels[axis];
        return (
          <text key={axis} className={styles.tick} x={own?.x} y={own?.y} textAnchor={own?.anchor}>
            {own?.anchor === "middle" ? name : shortened(name, fits)}
            <title>{name}</title>
          </text>
        );
      })}
    </svg>
  );
}

/** Chinese letters are as wide as two Latin ones. */
function shortened(name: string, fits: number): string {
  let room = fits;
  const letters = [...name];
  const end = letters.findIndex((letter) => (room -= /\p{Script=Han}/u.test(letter) ? 1.9 : 1) < 0);
  return end === -1 ? name : `${letters.slice(0, Math.max(1, end - 1)).join("")}…`;
}
