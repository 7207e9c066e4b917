/** A place in the drawing, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the axes of a radar end and where their names stand. */
export interface RadarGeometry {
  readonly center: Point;
  readonly radius: number;
  /** Outline of figures of 0..100, one an axis; NaN stands at the centre. */
  readonly outline: (figures: readonly number[]) => string;
  readonly pointOf: (axis: number, figure: number) => Point;
  readonly labels: readonly (Point & { readonly anchor: "start" | "middle" | "end" })[];
}

const LETTERS = { gap: 8, height: 11 };

/** The first axis points up, the others follow clockwise. */
export function radarGeometry(axes: number, width: number, height: number, sides: number): RadarGeometry {
  const radius = Math.max(24, Math.min(height / 2 - LETTERS.height - LETTERS.gap, width / 2 - sides));
  const center = { x: width / 2, y: height / 2 };
  const at = (axis: number, length: number): Point => {
    const angle = (2 * Math.PI * axis) / axes;
    return { x: center.x + length * Math.sin(angle), y: center.y - length * Math.cos(angle) };
  };
  const pointOf = (axis: number, figure: number): Point => at(axis, (radius * (figure || 0)) / 100);
  return {
    center,
    radius,
    pointOf,
    outline: (figures) =>
      figures
        .map((figure, axis) => pointOf(axis, figure))
        .map(({ x, y }, axis) => `${axis === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`)
        .join("") + "Z",
    labels: Array.from({ length: axes }, (_, axis) => {
      const { x, y } = at(axis, radius + LETTERS.gap);
      const side = Math.round(100 * Math.sin((2 * Math.PI * axis) / axes));
      const isAbove = y < center.y - radius / 2;
      const isBelow = y > center.y + radius / 2;
      return {
        x,
        y: y + (isAbove ? 0 : isBelow ? LETTERS.height - 2 : LETTERS.height / 2 - 2),
        anchor: side > 5 ? "start" : side < -5 ? "end" : "middle",
      };
    }),
  };
}
