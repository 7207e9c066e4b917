import type { ChartAxis } from "../../book/types";

/** An axis with its ends and the values at its ticks. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** Where a value lies: 0 at `from`, 1 at `to`; the other way round on a reversed axis. */
  at(value: number): number;
}

/** Excel aims at about this many ticks. */
const TICKS = 6;

/** The next of 1, 2 and 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** The scale of a value axis: as set, else around the values, with 0 unless all lie in a narrow band far from it. */
export function scaleOf(axis: ChartAxis, values: readonly number[]): Scale {
  const least = Math.min(...values, Infinity);
  const most = Math.max(...values, -Infinity);
  const low = Number.isFinite(least) ? least : 0;
  const high = Number.isFinite(most) ? most : 1;
  const isFar = low > 0 && (high - low) / high < 1 / 6;
  const bottom = axis.minimum ?? (isFar ? low : Math.min(0, low));
  const top = Math.max(axis.maximum ?? Math.max(0, high), bottom + Number.EPSILON);
  const step = axis.majorUnit ?? niceStep((top - bottom || 1) / TICKS);
  const from = axis.minimum ?? Math.floor(bottom / step + 1e-9) * step;
  const to = axis.maximum ?? Math.max(from + step, Math.ceil(top / step - 1e-9) * step);
  const ticks = Array.from(
    { length: Math.floor((to - from) / step + 1e-9) + 1 },
    (_, index) => from + index * step,
  );
  const share = (value: number): number => (value - from) / (to - from);
  return { from, to, ticks, at: axis.reversed ? (value) => 1 - share(value) : share };
}
