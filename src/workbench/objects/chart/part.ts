import { isWritable } from "../../book/chartKinds";
import type { Chart, ChartSeries, Sheet } from "../../book/types";
import { asFlag, asNumber, asOneOf } from "../../wire/arguments";
import { defineClass, type HostClass, type Members, type Scalar } from "../../wire/defineClass";
import { HostError } from "../../wire/hostError";
import { assertUnprotected } from "../protection";

/** A chart on its sheet, or a part of one. */
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

/**
 * A class of charts or their parts: on a protected sheet none of them changes, unless objects may be edited, and of a
 * file's chart of a type that is only kept nothing does.
 * @param whole members that leave the file's part of the chart as it is, or do without it
 */
export function defineChartPart<T extends ChartTarget>(
  name: string,
  members: Members<T>,
  whole: readonly string[] = [],
): HostClass<T> {
  return defineClass(name, {
    ...members,
    guard: ({ sheet, chart }, member) => {
      assertUnprotected(sheet, "allowEditObjects");
      if (!whole.includes(member) && !isWritable(chart))
        throw new HostError(
          "NotImplemented",
          `This host keeps charts of the type ${chart.type} as they are.`,
        );
    },
  });
}

/** Marks a chart as changed: what a file had of it no longer holds. */
export function touch({ sheet, chart }: ChartTarget): void {
  delete chart.origin;
  delete chart.fileFormulas;
  sheet.changed.add("charts");
}

/** A scalar kept in one field of a part. */
export function property<T extends ChartTarget, O extends object, K extends keyof O & string>(
  of: (target: T) => O,
  key: K,
  check: (value: unknown) => O[K],
): Scalar<T> {
  return {
    get: (target) => of(target)[key],
    set: (target, value) => {
      of(target)[key] = check(value);
      touch(target);
    },
  };
}

/** A length or an axis value that Excel chooses itself until it is set: "" stands for its choice. */
export function automatic<T extends ChartTarget, O extends object, K extends keyof O & string>(
  of: (target: T) => O & Record<K, number | null>,
  key: K,
): Scalar<T> {
  return {
    get: (target) => of(target)[key] ?? "",
    set: (target, value) => {
      const part: Record<K, number | null> = of(target);
      part[key] = value === "" || value === null ? null : asNumber(value);
      touch(target);
    },
  };
}

export const flagOf = <T extends ChartTarget, O extends object, K extends keyof O & string>(
  of: (target: T) => O & Record<K, boolean>,
  key: K,
): Scalar<T> => property<T, Record<K, boolean>, K>(of, key, asFlag);

export const wordOf =
  <W extends string>(...words: readonly W[]) =>
  (value: unknown): W =>
    asOneOf(value, words);

/** A length in points, not negative. */
export function asLength(value: unknown): number {
  const length = asNumber(value);
  if (length < 0) throw new HostError("InvalidArgument");
  return length;
}
